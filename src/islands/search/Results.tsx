import type { Hits } from '~/search/engine';
import type { SearchRecord } from '~/search/record';
import { excerpt, marked, type Piece } from './excerpt';

interface Props {
  readonly base: string;
  readonly hits: Hits;
  readonly kind: string;
}

/** One ordered list; each item holds one main link. */
export function Results({ base, hits, kind }: Props) {
  const shown = hits.records.filter((r) => kind === '' || r.kind === kind);
  const { understood, words } = hits.query;
  return (
    <>
      {understood.length > 0 && <p class="soft">已按“{understood.slice(0, 6).join('、')}”查找。</p>}
      {hits.records.length > 0 && !hits.all && hits.query.named.length === 0 && (
        <p class="soft">没有一处包含全部的词，最接近的在前。</p>
      )}
      <ol class="leaf hits">
        {shown.map((record) => (
          <Hit key={record.path} base={base} record={record} words={words} />
        ))}
      </ol>
    </>
  );
}

function Hit({
  base,
  record,
  words,
}: {
  readonly base: string;
  readonly record: SearchRecord;
  readonly words: readonly string[];
}) {
  return (
    <li>
      <span class="grade" data-grade={record.kind === '原文' ? 'official' : undefined}>
        {record.kind}
      </span>{' '}
      <a href={base + record.path}>
        <Pieces pieces={marked(record.title, words)} />
      </a>
      {record.kind === '原文' && <small class="soft"> {record.where}</small>}
      {record.lead !== undefined && (
        <p>
          <Pieces pieces={marked(record.lead, words)} />
        </p>
      )}
      {record.lead === undefined && record.text !== '' && (
        <p class={record.kind === '原文' ? 'official' : ''}>
          <Pieces pieces={excerpt(record.text, words)} />
        </p>
      )}
    </li>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map((p, i) => (p.found ? <mark key={i}>{p.text}</mark> : p.text))}</>;
}
