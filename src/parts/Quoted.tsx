import { Fragment } from 'preact';
import { clauseParts } from '~/rules/duty/basis';
import { clauseName, clausePath } from '~/says/clause-name';

interface Props {
  readonly clause: string;
  readonly quote: string;
  /** Other words of the same clause. */
  readonly and?: readonly string[] | undefined;
  /** The site's root, and the numbers of its documents. */
  readonly base: string;
  readonly documents: Readonly<Record<string, string>>;
  /** Whether the clause opens beside what is here. */
  readonly aside?: boolean | undefined;
}

/** A link beside the site around a frame, or beside a list that is open; without a way back to it. */
const beside = { target: '_blank', rel: 'noopener' };

/** Words of a clause, with the clause. */
export function Quoted({ clause, quote, and = [], base, documents, aside = false }: Props) {
  const { policy, anchor } = clauseParts(clause);
  return (
    <>
      {[quote, ...and].map((words) => (
        <Fragment key={words}>
          <q data-quote={clause}>{words}</q>{' '}
        </Fragment>
      ))}
      <a href={base + clausePath(clause)} {...(aside ? beside : {})}>
        <span class="whole">{documents[policy] ?? policy}</span>{' '}
        <span class="whole">{clauseName(anchor)}</span>
      </a>
    </>
  );
}
