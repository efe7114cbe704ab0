import { outcomeNames, type Said } from '~/parts/verdict/verdict';

interface Props extends Said {
  /** What else could be said; the line takes the room of the longest. */
  readonly others: readonly Said[];
}

/** The verdict in a line. */
export function VerdictLine({ outcome, says, others }: Props) {
  const line = (
    <p class="verdict" role="status">
      <b>{outcomeNames[outcome]}</b> {says}
    </p>
  );
  if (others.length === 0) return line;
  return (
    <div class="one-height">
      {line}
      {others.map((other) => (
        <p key={other.says} class="verdict spare" aria-hidden="true">
          <b>{outcomeNames[other.outcome]}</b> {other.says}
        </p>
      ))}
    </div>
  );
}
