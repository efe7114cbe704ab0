import type { Difference } from '~/rules/recompute';

/** What a record says otherwise than what is worked out from it. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  return (
    <table class="differences">
      <caption>不同的地方</caption>
      <thead>
        <tr>
          <th scope="col">哪一项</th>
          <th scope="col">记录里写的</th>
          <th scope="col">复算得出的</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ what, read, recomputed }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{read}</td>
            <td>{recomputed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
