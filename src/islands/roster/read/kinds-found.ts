import type { Question } from '~/roster/find/question';
import type { Kinds } from '~/roster/find/settings';

/** What a list with one row a course is read with before anybody answered: the words that tell by themselves. */
export function kindsFound({ column, hours, words, state }: Extract<Question, { kind: 'kinds' }>): Kinds {
  return {
    column,
    hours: hours.length === 1 ? hours[0] : undefined,
    subjects: new Map(words.flatMap(({ word, subject }) => (subject ? [[word, subject] as const] : []))),
    state: state && {
      column: state.column,
      counted: state.words.filter(({ recognized }) => recognized).map(({ word }) => word),
    },
  };
}
