import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '~/islands/roster/desk/list-state';
import type { Settings } from '~/islands/roster/desk/protocol';
import { problemWith } from '~/islands/roster/desk/settings';
import type { Reading } from '~/islands/roster/desk/use-list';
import type { Question } from '~/roster/find/question';
import { Ask } from './Ask';
import { isOpen } from './is-open';
import { Matching } from './Matching';
import { questionsSay } from './question-says';
import { Ways } from './Ways';

interface Props {
  readonly draft: Draft;
  /** The name of the list that is shown when this one is left. */
  readonly before: string | undefined;
  readonly onChoose: (settings: Settings) => void;
  readonly onSheet: (sheet: number) => void;
  readonly onReread: (how: Reading) => void;
  readonly onJudge: () => void;
  readonly onLeave: () => void;
}

/** What only the person can settle; nobody is counted before it is. */
export function Questions({ draft, before, onChoose, onSheet, onReread, onJudge, onLeave }: Props) {
  const { opened, settings, questions } = draft;
  const heading = useRef<HTMLHeadingElement>(null);
  // Answers lead to further questions; they are read from their heading, too
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [questions]);
  const open = questions.find((question) => isOpen(question, settings));
  const problem = open ? openSays(open) : problemWith(settings, opened.look);
  const inTable = questions.some(isInTable);
  const howRead = (
    <>
      {!(open && toBeMended(open)) && <Matching look={opened.look} settings={settings} onChange={onChoose} />}
      <Ways opened={opened} onSheet={onSheet} onReread={onReread} />
    </>
  );
  return (
    <form
      class="questions"
      onSubmit={(e) => {
        e.preventDefault();
        if (!problem) onJudge();
        else if (open) answerOf(e.currentTarget, questions.indexOf(open))?.focus();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        先问清楚，再核对
      </h2>
      <p>{questionsSay(opened.name, questions, opened.look)}</p>
      {questions.map((question, i) => (
        <div class="asked" key={`${question.kind} ${i}`}>
          <Ask question={question} opened={opened} settings={settings} onChange={onChoose} />
        </div>
      ))}
      {inTable && howRead}
      <p class="problem" role="status">
        {problem}
      </p>
      <div class="buttons">
        <button type="submit" class="main">
          开始核对
        </button>
        <button type="button" onClick={onLeave}>
          {before === undefined ? '不核对这份名单' : `回到“${before}”`}
        </button>
      </div>
      {!inTable && questions.every(isOfRows) && (
        <details open={problem !== undefined && !open}>
          <summary>怎样读的</summary>
          {howRead}
        </details>
      )}
      {!inTable && !questions.every(isOfRows) && howRead}
    </form>
  );
}

/** Where a question is answered: its first field. */
function answerOf(form: HTMLFormElement, question: number): HTMLElement | null | undefined {
  return form.querySelectorAll('.asked')[question]?.querySelector<HTMLElement>('input, select');
}

/** Answered where every column is named, and not by a form of its own. */
function isInTable(question: Question): boolean {
  const { kind } = question;
  const unlikely = kind === 'no-people' && question.columns.length === 0;
  return kind === 'no-heading' || kind === 'no-hours' || toBeMended(question) || unlikely;
}

/** Asked about rows whose columns are known. */
function isOfRows({ kind }: Question): boolean {
  return kind === 'several-rows' || kind === 'states';
}

/** Not to be answered here: the list itself has to be put in order. */
function toBeMended({ kind }: Question): boolean {
  return kind === 'tables-beside' || kind === 'names-above';
}

function openSays(question: Question): string {
  if (question.kind === 'names-above') return '每行都写上姓名以后才能核对。';
  return question.kind === 'tables-beside' ? '并排的表分开以后才能核对。' : '请先回答上面的问题。';
}
