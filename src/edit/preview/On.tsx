import type { Basis } from '~/rules/duty/basis';
import { clauseSays, hearsaySays } from '~/says/basis-says';
import type { Library } from '~/schemas/library';

/** What a sentence rests on, in words. */
export function On({ basis, library }: { readonly basis: Basis; readonly library: Library }) {
  if (basis.grade !== 'official') return <span>{hearsaySays(basis)}</span>;
  const documents = Object.fromEntries(library.policies.map((p) => [p.id, p.documentNumber]));
  return (
    <span>
      <q class="official">{basis.quote}</q>——{clauseSays(basis.clause, documents)}
    </span>
  );
}
