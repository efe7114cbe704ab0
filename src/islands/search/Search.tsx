import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { kindOf, kindsMeant } from '~/search/kinds';
import { AnswerCard } from './AnswerCard';
import { Before, Questions } from './Before';
import { brief, cut, longest } from './cut';
import { FullTextHits } from './FullTextHits';
import { folded } from './folded';
import { keepQuestion } from './lately';
import { isSeen, Results } from './Results';
import { Said } from './Said';
import { type Found, useSearch } from './use-search';

interface Props {
  readonly base: string;
  /** Questions to offer before anything is typed. */
  readonly examples: readonly string[];
  /** Stands in the empty box. */
  readonly hint: string;
  /** Words to offer when nothing is found. */
  readonly words: readonly string[];
}

/** The search box with what is found, which follows what is typed; the question stands in the address. */
export default function Search({ base, examples, hint, words }: Props) {
  const [typed, setTyped] = useState(asked);
  const [wanted, setWanted] = useState(() => inAddress('kind'));
  const [literal, setLiteral] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  const all = useRef<HTMLElement>(null);
  const question = cut(typed);
  const state = useSearch(base, question, literal === question);
  const found = 'found' in state ? state.found : undefined;

  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const keepIt = () => found && found.hits.records.length > 0 && keepQuestion(found.typed);
    addEventListener('pagehide', keepIt);
    return () => removeEventListener('pagehide', keepIt);
  }, [found]);

  const onAsk = (text: string) => {
    setTyped(text);
    inAddressBar(cut(text), wanted);
  };
  const onWant = (kind: string) => {
    setWanted(kind);
    inAddressBar(question, kind);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(all.current?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : undefined;
    if (to === undefined || event.isComposing) return;
    event.preventDefault();
    (links[to] ?? (to < 0 ? box.current : undefined))?.focus();
  };

  return (
    <search onKeyDown={onKeyDown}>
      <form
        class="search-box"
        onSubmit={(e) => {
          e.preventDefault();
          keepQuestion(question);
        }}
      >
        <label class="unseen" for="q">
          搜索问答、政策条款和术语
        </label>
        <input
          ref={box}
          id="q"
          name="q"
          type="search"
          autocomplete="off"
          placeholder={hint}
          value={typed}
          onInput={(e) => onAsk(e.currentTarget.value)}
        />
        <button type="submit">搜索</button>
      </form>
      <section
        ref={all}
        class="prose results"
        data-search-state={state.kind}
        data-search-query={state.kind === 'done' ? state.found.typed : undefined}
        aria-label="搜索结果"
      >
        {state.kind === 'idle' && question === '' && <Before examples={examples} onAsk={onAsk} />}
        {state.kind === 'searching' && !found && (
          <p role="status" class="small soft">
            正在查找……
          </p>
        )}
        {question !== '' && <p class="on-paper">问：{question}</p>}
        {question !== typed && <p class="notice">问题太长，只用了前{longest}个字去找。</p>}
        {state.kind === 'failed' && <p>搜索的资料没有下载下来。请检查网络后再试，或者从下面的目录找。</p>}
        {found && (
          <Answered
            base={base}
            found={found}
            wanted={wanted}
            onWant={onWant}
            onLiterally={(l) => setLiteral(l ? question : undefined)}
          >
            <p>没有找到“{brief(found.typed)}”。换一个说法试试，例如：</p>
            <Questions all={words} onAsk={onAsk} />
            <p>
              也可以看<a href={`${base}answers/`}>全部问答</a>
              ，或者先问单位人事部门；政策上的问题，问所在地人力资源社会保障部门。
            </p>
          </Answered>
        )}
      </section>
    </search>
  );
}

interface AnsweredProps {
  readonly base: string;
  readonly found: Found;
  readonly wanted: string;
  readonly onWant: (kind: string) => void;
  readonly onLiterally: (literally: boolean) => void;
  /** What is said when nothing was found. */
  readonly children: ComponentChildren;
}

/** Little, so that the full text is looked through unasked: fewer pages than this. */
const little = 3;

/** What was found for a question: what must be said first, the answer, the list, and the full text below. */
function Answered({ base, found, wanted, onWant, onLiterally, children }: AnsweredProps) {
  const { hits, lexicon, typed, literally } = found;
  const [first, ...others] = hits.records;
  const answer =
    hits.clear && first?.lead !== undefined && isSeen(kindOf(first.path), wanted) ? first : undefined;
  const items = folded(answer ? others : hits.records);
  const words = hits.query.words;
  const shown = { base, words, weights: hits.query.weights, documents: lexicon.documents };
  return (
    <>
      <Said base={base} hits={hits} typed={typed} literally={literally} onLiterally={onLiterally} />
      {answer && <AnswerCard key={answer.path} answer={answer} {...shown} />}
      <Results items={items} wanted={wanted} onWant={onWant} below={answer !== undefined} shown={shown} />
      {hits.records.length === 0 && !hits.gap && children}
      <FullTextHits
        base={base}
        found={found}
        little={hits.records.length < little && !hits.gap}
        kinds={kindsMeant(wanted)}
        words={words}
      />
    </>
  );
}

/** Keeps the question in the address. */
function inAddressBar(q: string, kind: string): void {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  if (kind !== '') params.set('kind', kind);
  try {
    history.replaceState(history.state, '', `${location.pathname}${q + kind === '' ? '' : `?${params}`}`);
  } catch {
    // A browser that counts changes of the address refuses when somebody types fast; the next one will do.
  }
}

/** What was typed before this code arrived, or else what the address asks. */
function asked(): string {
  if (typeof document === 'undefined') return '';
  return document.querySelector<HTMLInputElement>('#q')?.value || inAddress('q');
}

function inAddress(name: string): string {
  return typeof location === 'undefined' ? '' : (new URLSearchParams(location.search).get(name) ?? '');
}
