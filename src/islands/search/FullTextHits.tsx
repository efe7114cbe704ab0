import { useState } from 'preact/hooks';
import type { Kind } from '~/search/kinds';
import { folded } from './folded';
import { Narrow, type Narrowing } from './Narrow';
import { Pieces } from './Pieces';
import type { Place } from './places-in';
import { endedLast, endSaid } from './state-says';
import { Title } from './Title';
import { useFullText } from './use-full-text';
import type { Found } from './use-search';

interface Props {
  readonly base: string;
  readonly found: Found | undefined;
  /** Whether the list above has so little that the full text is looked through unasked. */
  readonly little: boolean;
  /** The kinds the list above is narrowed to; none for all. */
  readonly kinds: readonly Kind[];
  readonly words: readonly string[];
}

/** What the full text holds beyond the list above, or why it can't be had; before that, the button that asks for it. */
export function FullTextHits({ base, found, little, kinds, words }: Props) {
  const [askedFor, askFor] = useState<string>();
  const [again, setAgain] = useState(0);
  const wanted = little || (found !== undefined && askedFor === found.typed);
  const [narrowing, narrow] = useState<Narrowing>({ sector: '', year: '' });
  const filters = { kind: kinds, sector: listOf(narrowing.sector), year: listOf(narrowing.year) };
  const state = useFullText(base, found, wanted, filters, again);
  if (!found) return null;
  if (state.kind === 'off')
    return (
      <p>
        <button type="button" onClick={() => askFor(found.typed)}>
          在全文里找
        </button>
      </p>
    );
  const listed = found.hits.records.map((r) => r.path);
  const places = state.kind === 'found' ? state.places.filter((p) => !isListed(p.path, listed)) : [];
  const { documents } = found.lexicon;
  const items = endedLast(folded(places), documents);
  return (
    <section data-full-text={state.kind} aria-label="全文里还有">
      <p role="status">
        {state.kind === 'found' ? <Count items={items} listed={listed.length} /> : says[state.kind]}
      </p>
      {state.kind === 'unreachable' && (
        <button type="button" onClick={() => setAgain(again + 1)}>
          再取一次
        </button>
      )}
      {(items.length > 0 || narrowing.sector + narrowing.year !== '') && (
        <Narrow narrowing={narrowing} onNarrow={narrow} />
      )}
      {items.length > 0 && (
        <ul class="plain leaf hits">
          {items.map(({ main, more, kind }) => (
            <li key={main.path}>
              <span class="grade" data-grade={kind === '原文' ? 'official' : undefined}>
                {kind}
              </span>{' '}
              <b>{endSaid(main.path, documents)}</b> <InText place={main} base={base} words={words} />
              {more.map((place) => (
                <InText key={place.path} place={place} base={base} words={words} beside />
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function listOf(value: string): string[] {
  return value === '' ? [] : [value];
}

function Count({ items, listed }: { readonly items: readonly unknown[]; readonly listed: number }) {
  if (items.length === 0) return <>{listed > 0 ? '全文里没有更多了。' : '全文里也没有找到。'}</>;
  return (
    <>
      <b>全文里还有{items.length}处</b>
      <span class="soft">（在每一页的全部文字里找）</span>
    </>
  );
}

const says = {
  searching: '正在全文里找……',
  unable: '这里不能搜全文（浏览器版本较旧，或者打开的是单机版）。上面是按问题、条款、术语找到的。',
  absent: '这一份网站没有带全文搜索。上面是按问题、条款、术语找到的。',
  unreachable: '全文没有取到，可能是网络断了。上面的结果不受影响。',
} as const;

interface InTextProps {
  readonly place: Place;
  readonly base: string;
  readonly words: readonly string[];
  /** Another section of the page named before it. */
  readonly beside?: boolean;
}

function InText({ place, base, words, beside = false }: InTextProps) {
  const { path, title, sentence, kind } = place;
  return (
    <>
      {!beside && (
        <a data-hit href={base + path}>
          <Title text={title} words={words} />
        </a>
      )}
      <p class={kind === '原文' ? 'official' : undefined}>
        {beside ? (
          <a href={base + path}>
            <Pieces text={sentence} words={words} />
          </a>
        ) : (
          <Pieces text={sentence} words={words} />
        )}
      </p>
    </>
  );
}

/** Whether a place stands in the list above: itself, its page as a whole, or the clause it is in. */
function isListed(path: string, listed: readonly string[]): boolean {
  return listed.some(
    (l) =>
      path === l ||
      (l.endsWith('/') ? !l.startsWith('policies/') && path.startsWith(l) : path.startsWith(`${l}-`)),
  );
}
