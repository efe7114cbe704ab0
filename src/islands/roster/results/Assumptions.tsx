import type { Held } from '~/islands/roster/desk/list-state';
import { useShelf } from '~/parts/shelf';
import { assumptionsOf } from './assumptions-of';

/** What was taken for granted and could be wrong, in one place, said before anything rests on it. */
export function Assumptions({ held }: { readonly held: Held }) {
  const { sectors } = useShelf();
  const said = assumptionsOf(held, sectors);
  if (said.length === 0) return null;
  return (
    <ul class="notice assumptions" aria-label="请先看一眼">
      {said.map(({ says, mend }) => (
        <li key={says}>
          {says}
          {mend && <span class="no-print">{mend}</span>}
        </li>
      ))}
    </ul>
  );
}
