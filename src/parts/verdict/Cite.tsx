import { Quoted } from '~/parts/Quoted';
import { useShelf } from '~/parts/shelf';
import type { Basis } from '~/rules/duty/basis';
import { hearsaySays } from '~/says/basis-says';

interface Props {
  readonly basis: Basis;
  /** What else is quoted of its clause. */
  readonly and?: readonly string[];
}

/** What a statement rests on: the words and the clause, or who reports it. */
export function Cite({ basis, and }: Props) {
  const { base, documents, framed, held } = useShelf();
  return (
    <span class="cite">
      {basis.grade === 'official' ? (
        <Quoted {...basis} and={and} base={base} documents={documents} aside={framed || held} />
      ) : (
        hearsaySays(basis)
      )}
    </span>
  );
}
