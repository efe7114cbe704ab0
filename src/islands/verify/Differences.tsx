import type { SaidDifference } from '~/says/difference-says';

/** Rows shown at once, and letters of what stands in one: a screen, not a scroll. */
const mostRows = 6;
const mostLetters = 60;

/** What a record says otherwise than what is worked out from it; what is long is folded. */
export function Differences({ differences }: { readonly differences: readonly SaidDifference[] }) {
  const more = differences.slice(mostRows);
  return (
    <>
      <Table caption="不同的地方" differences={differences.slice(0, mostRows)} />
      {more.length > 0 && (
        <details class="more-differences">
          <summary>另外{more.length}处</summary>
          <Table caption="另外的不同" differences={more} />
        </details>
      )}
    </>
  );
}

function Table({ caption, differences }: { caption: string; differences: readonly SaidDifference[] }) {
  return (
    <table class="differences">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">哪一项</th>
          <th scope="col">记录里写的</th>
          <th scope="col">重新核算得出的</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ what, read, recomputed }) => (
          <tr key={what}>
            <th scope="row">
              <Folded text={what} />
            </th>
            <td>
              <Folded text={read} />
            </td>
            <td>
              <Folded text={recomputed} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Folded({ text }: { readonly text: string }) {
  if (text.length <= mostLetters) return <>{text}</>;
  return (
    <details>
      <summary>{text.slice(0, mostLetters)}…</summary>
      {text.slice(mostLetters, 2000)}
      {text.length > 2000 && `……一共${text.length}个字`}
    </details>
  );
}
