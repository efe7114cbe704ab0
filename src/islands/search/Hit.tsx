import { stamps } from '~/says/stamps';
import { kindOf } from '~/search/kinds';
import type { Lexicon } from '~/search/lexicon';
import type { SearchRecord } from '~/search/record';
import { sentenceFor } from '~/search/sentence';
import type { Item } from './folded';
import { Pieces } from './Pieces';
import { stateSays } from './state-says';
import { Title } from './Title';

/** What a hit is shown by. */
export interface Shown {
  readonly base: string;
  readonly words: readonly string[];
  readonly weights: ReadonlyMap<string, number>;
  readonly documents: Lexicon['documents'];
}

/** One page of what was found: its best place with its sentence, and the page's other places folded away. */
export function Hit({ item, ...shown }: Shown & { readonly item: Item<SearchRecord> }) {
  const { kind, main, more } = item;
  return (
    <li>
      <span class="grade" data-grade={kind === '原文' ? 'official' : undefined}>
        {kind}
      </span>{' '}
      <Place record={main} {...shown} />
      {more.length > 0 && (
        <details>
          <summary>这一页还有{more.length}处</summary>
          <ul class="plain">
            {more.map((record) => (
              <li key={record.path}>
                <Place record={record} {...shown} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Place({ record, base, words, weights, documents }: Shown & { readonly record: SearchRecord }) {
  const official = record.kind === '原文';
  const heading = official && record.path.includes('#') && record.where !== '' ? record.where : undefined;
  const says = record.lead ?? sentenceFor(record.text, weights);
  const foot = [
    heading ? record.title : official ? record.where : '',
    record.known ? stamps[record.known] : '',
    record.whom ? `写给${record.whom}` : '',
    official ? stateSays(record.path, documents) : '',
    official || record.lead !== undefined || kindOf(record.path) === '本站' ? '' : '本站的解释',
  ].filter(Boolean);
  return (
    <>
      <a data-hit href={base + record.path}>
        {record.kind === '术语' && <span class="unseen">术语：</span>}
        <Title text={heading ?? record.title} words={words} />
      </a>
      {says !== '' && (
        <p class={official && record.path.includes('#') ? 'official' : undefined}>
          <Pieces text={says} words={words} />
        </p>
      )}
      {foot.length > 0 && <p class="hit-foot soft">{foot.join(' · ')}</p>}
    </>
  );
}
