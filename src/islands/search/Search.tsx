import { useEffect, useRef, useState } from 'preact/hooks';
import { Results } from './Results';
import { useSearch } from './use-search';

interface Props {
  readonly base: string;
  /** Words to offer when nothing is found. */
  readonly words: readonly string[];
}

const kinds = ['原文', '答复', '指南', '术语'];

/** The search box with its results, which follow what is typed; the query stands in the address. */
export default function Search({ base, words }: Props) {
  const [typed, setTyped] = useState(asked);
  const [kind, setKind] = useState(() => inAddress('kind'));
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  const state = useSearch(base, typed);
  const hits = 'hits' in state ? state.hits : undefined;

  useEffect(() => box.current?.focus({ preventScroll: true }), []);

  const keep = (q: string, k: string) => {
    const params = new URLSearchParams();
    if (q !== '') params.set('q', q);
    if (k !== '') params.set('kind', k);
    history.replaceState(history.state, '', `${location.pathname}${q + k === '' ? '' : `?${params}`}`);
  };
  const onInput = (text: string) => {
    setTyped(text);
    keep(text, kind);
  };
  const onKind = (k: string) => {
    setKind(k);
    keep(typed, k);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('.hits a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : undefined;
    if (to === undefined || event.isComposing) return;
    event.preventDefault();
    (links[to] ?? (to < 0 ? box.current : undefined))?.focus();
  };

  return (
    <search onKeyDown={onKeyDown}>
      <form class="search-box" onSubmit={(e) => e.preventDefault()}>
        <label class="unseen" for="q">
          搜索政策条款、答复和术语
        </label>
        <input
          ref={box}
          id="q"
          name="q"
          type="search"
          autocomplete="off"
          placeholder="例如：医生的学时谁认定、277号、gxkm"
          value={typed}
          onInput={(e) => onInput(e.currentTarget.value)}
        />
        <button type="submit">搜索</button>
      </form>
      <section
        ref={list}
        class="prose results"
        data-search-state={state.kind}
        data-search-query={state.kind === 'done' ? state.typed : undefined}
        aria-label="搜索结果"
      >
        <p role="status" class="small soft">
          {state.kind === 'searching' && !hits && '正在查找……'}
          {hits && typed !== '' && `找到${hits.records.length}条`}
        </p>
        {state.kind === 'failed' && <p>搜索的资料没有下载下来。请检查网络后再试，或者从下面的目录找。</p>}
        {hits && hits.records.length > 0 && (
          <>
            <fieldset class="kinds">
              <legend class="unseen">只看</legend>
              {['', ...kinds.filter((k) => hits.records.some((r) => r.kind === k))].map((k) => (
                <button key={k} type="button" aria-pressed={k === kind} onClick={() => onKind(k)}>
                  {k || '全部'}
                </button>
              ))}
            </fieldset>
            <Results base={base} hits={hits} kind={kind} />
          </>
        )}
        {state.kind === 'done' && hits?.records.length === 0 && (
          <>
            <p>没有找到“{typed}”。换一个说法试试，例如：</p>
            <p>
              {words.map((word) => (
                <button key={word} type="button" class="word" onClick={() => onInput(word)}>
                  {word}
                </button>
              ))}
            </p>
            <p>
              也可以看<a href={`${base}answers/`}>全部问答</a>。
            </p>
          </>
        )}
      </section>
    </search>
  );
}

/** What was typed before this code arrived, or else what the address asks. */
function asked(): string {
  if (typeof document === 'undefined') return '';
  return document.querySelector<HTMLInputElement>('#q')?.value || inAddress('q');
}

function inAddress(name: string): string {
  return typeof location === 'undefined' ? '' : (new URLSearchParams(location.search).get(name) ?? '');
}
