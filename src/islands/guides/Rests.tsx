import type { Basis } from '~/rules/duty/basis';
import { clauseName, clausePath } from '~/says/clause-name';
import type { Place } from './place';

interface Props {
  readonly bases: readonly Basis[];
  readonly place: Place;
}

/** What a fact rests on: the words and the clause, or who reports it. */
export function Rests({ bases, place }: Props) {
  if (bases.length === 0) return null;
  return (
    <ul class="bases small">
      {bases.map((basis) => (
        <li key={JSON.stringify(basis)}>
          <One basis={basis} place={place} />
        </li>
      ))}
    </ul>
  );
}

function One({ basis, place }: { readonly basis: Basis; readonly place: Place }) {
  if (basis.grade === 'reported') return <>据转载：{basis.source}</>;
  if (basis.grade === 'inferred') return <>编者推定：{basis.reason}</>;
  const [policy = '', anchor = ''] = basis.clause.split('#');
  return (
    <>
      <q data-quote={basis.clause}>{basis.quote}</q>{' '}
      <a href={place.base + clausePath(basis.clause)}>
        {place.documents[policy]} {clauseName(anchor)}
      </a>
    </>
  );
}
