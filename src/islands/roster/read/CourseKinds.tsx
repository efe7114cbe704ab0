import { headingOf } from '~/islands/roster/desk/settings';
import type { Kinds } from '~/roster/find/settings';
import { type Subject, subjects } from '~/rules/duty/subject';
import { scopeNames } from '~/says/scope-names';
import type { Asked } from './asked';
import { Choice } from './Choice';
import { Counted } from './Counted';
import { kindsFound } from './kinds-found';

const answers = [
  ...subjects.map((subject) => [subject, scopeNames[subject]] as const),
  ['none', '不计入'] as const,
];

/** For a list with one row a course: what each kind counts for, where the hours stand, and which states count. */
export function CourseKinds({ question, opened, settings, onChange }: Asked<'kinds'>) {
  const kinds = settings.kinds ?? kindsFound(question);
  const change = (part: Partial<Kinds>) =>
    onChange({ ...settings, several: 'add', kinds: { ...kinds, ...part } });
  const { headings } = opened.look.found;
  const { state } = question;
  const counted = kinds.state?.counted ?? [];
  return (
    <>
      <fieldset class="which">
        <legend>“{headingOf(headings, question.column)}”里的每一类，算哪一科？</legend>
        <div class="matches">
          {question.words.map(({ word, rows }, i) => (
            <Choice
              key={word}
              id={`kind-${i}`}
              label={`${word}（${rows}行）`}
              value={kinds.subjects.get(word) ?? ''}
              options={[['', '请选'], ...answers]}
              onChange={(to) => change({ subjects: withAnswer(kinds.subjects, word, to) })}
            />
          ))}
          <Choice
            id="kind-hours"
            label="学时在哪一列"
            value={kinds.hours ?? ''}
            options={[['', '请选'], ...question.hours.map((c) => [c, headingOf(headings, c)] as const)]}
            onChange={(to) => change({ hours: to === '' ? undefined : Number(to) })}
          />
        </div>
      </fieldset>
      {state && (
        <Counted
          heading={headingOf(headings, state.column)}
          words={state.words}
          isCounted={(word) => counted.includes(word)}
          onChange={(word, counts) => {
            const others = counted.filter((other) => other !== word);
            change({ state: { column: state.column, counted: counts ? [...others, word] : others } });
          }}
        />
      )}
    </>
  );
}

function withAnswer(known: Kinds['subjects'], word: string, to: string): Kinds['subjects'] {
  const others = [...known].filter(([other]) => other !== word);
  return new Map(to === '' ? others : [...others, [word, to as Subject | 'none']]);
}
