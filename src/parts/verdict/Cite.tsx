import { useShelf } from '~/parts/shelf';
import type { Basis } from '~/rules/duty/basis';
import { clauseName, clausePath } from '~/says/clause-name';

/** What a statement rests on: the words and the clause, or who reports it. */
export function Cite({ basis }: { readonly basis: Basis }) {
  if (basis.grade === 'official') return <Quote clause={basis.clause} quote={basis.quote} />;
  return (
    <span class="cite">
      {basis.grade === 'reported' ? `据转载：${basis.source}` : `编者推定：${basis.reason}`}
    </span>
  );
}

/** A link beside the site around a frame, or beside a list that is open; without a way back to it. */
const aside = { target: '_blank', rel: 'noopener' };

function Quote({ clause, quote }: { readonly clause: string; readonly quote: string }) {
  const { base, documents, framed, held } = useShelf();
  const [policy = '', anchor = ''] = clause.split('#');
  return (
    <span class="cite">
      <q data-quote={clause}>{quote}</q>{' '}
      <a href={base + clausePath(clause)} {...(framed || held ? aside : {})}>
        {documents[policy]} {clauseName(anchor)}
      </a>
    </span>
  );
}
