import '~/parts/in-translation';
import { useEffect, useRef, useState } from 'preact/hooks';
import { brief } from '~/parts/link/said';
import { cut, longest } from './cut';
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
  const [wanted, setWanted] = useState(() => inAddress('kind'));
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  const question = cut(typed);
  const state = useSearch(base, question);
  const hits = 'hits' in state ? state.hits : undefined;
  const kind = hits?.records.some((r) => r.kind === wanted) ? wanted : '';

  useEffect(() => box.current?.focus({ preventScroll: true }), []);

  const keep = (q: string, k: string) => {
    const params = new URLSearchParams();
    if (q !== '') params.set('q', q);
    if (k !== '') params.set('kind', k);
    try {
      history.replaceState(history.state, '', `${location.pathname}${q + k === '' ? '' : `?${params}`}`);
    } catch {
      // A browser that counts changes of the address refuses when somebody types fast; the next one will do.
    }
  };
  const onInput = (text: string) => {
    setTyped(text);
    keep(cut(text), wanted);
  };
  const onKind = (k: string) => {
    setWanted(k);
    keep(question, k);
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
        {question !== typed && <p class="notice">问题太长，只用了前{longest}个字去找。</p>}
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
            <p>没有找到“{brief(question)}”。换一个说法试试，例如：</p>
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
