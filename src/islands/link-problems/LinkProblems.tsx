interface Props {
  readonly problems: readonly string[];
}

/** What in a link could not be used, listed to the person; nothing is dropped in silence. */
export function LinkProblems({ problems }: Props) {
  if (problems.length === 0) return null;
  return (
    <div class="notice" role="alert">
      <p>链接里有读不懂的地方：</p>
      <ul>
        {problems.map((p) => (
          <li key={p}>{p}</li>
        ))}
      </ul>
    </div>
  );
}
