import { useEffect, useRef, useState } from 'preact/hooks';
import { type Field, fieldNames } from '~/roster/field';
import type { Question } from '~/roster/find-columns';
import { Matching } from './Matching';
import type { Settings } from './protocol';
import { problemWith, withColumns } from './settings';
import type { Draft, Reading } from './use-list';
import { Ways } from './Ways';
import { WhichColumn } from './WhichColumn';

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
  const { opened, settings } = draft;
  const { questions } = opened.look.found;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [none, setNone] = useState<readonly Field[]>([]);
  const isOpen = (field: Field) => settings.columns[field] === undefined && !none.includes(field);
  const open = questions.some((q) => q.kind === 'which-column' && isOpen(q.field));
  const problem = open ? '请先回答上面的问题。' : problemWith(settings);
  const answer = (field: Field, columns: readonly number[]) => {
    setNone([...none.filter((other) => other !== field), ...(columns.length === 0 ? [field] : [])]);
    onChoose(withColumns(settings, field, columns));
  };
  return (
    <form
      class="questions"
      onSubmit={(e) => {
        e.preventDefault();
        if (!problem) onJudge();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        先问清楚，再核对
      </h2>
      <p>
        “{opened.name}”{questions.map(says).join('')}
      </p>
      {questions.map(
        (q) =>
          q.kind === 'which-column' && (
            <WhichColumn
              key={q.field}
              question={q}
              look={opened.look}
              settings={settings}
              none={none.includes(q.field) && settings.columns[q.field] === undefined}
              onChange={(columns) => answer(q.field, columns)}
            />
          ),
      )}
      <Matching look={opened.look} settings={settings} onChange={onChoose} />
      <Ways opened={opened} onSheet={onSheet} onReread={onReread} />
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
    </form>
  );
}

function says(question: Question): string {
  switch (question.kind) {
    case 'which-column':
      return `里有几列都可能是${fieldNames[question.field]}，本页不猜。`;
    case 'no-heading':
      return '里没有找到表头，请看着下面的表格，指明每一列是什么、前面有几行不是人。';
    case 'no-hours':
      return '里没有找到分科目的学时，请指明公需、专业、选修各是哪一列；只有合计的名单，判断不了每一科。';
  }
}
