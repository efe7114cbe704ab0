import { Quoted } from '~/parts/Quoted';
import type { Basis } from '~/rules/duty/basis';
import { hearsaySays } from '~/says/basis-says';
import type { Place } from './place';

interface Props {
  readonly bases: readonly Basis[];
  readonly place: Place;
}

/** What a fact rests on: the words and the clause, or who reports it. */
export function Bases({ bases, place }: Props) {
  if (bases.length === 0) return null;
  return (
    <ul class="bases small">
      {bases.map((basis) => (
        <li key={JSON.stringify(basis)}>
          {basis.grade === 'official' ? <Quoted {...basis} {...place} /> : hearsaySays(basis)}
        </li>
      ))}
    </ul>
  );
}
