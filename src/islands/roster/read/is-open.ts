import type { Settings } from '~/islands/roster/desk/protocol';
import type { Field } from '~/roster/find/field';
import type { Question } from '~/roster/find/question';
import { subjects } from '~/rules/duty/subject';

/** Whether a question still waits for its answer; where some column must be named, the settings say so themselves. */
export function isOpen(question: Question, settings: Settings): boolean {
  const unsaid = (field: Field) =>
    settings.columns[field] === undefined && !settings.without?.includes(field);
  switch (question.kind) {
    case 'which-column':
      return unsaid(question.field);
    case 'which-field':
      return question.fields.every(unsaid);
    case 'years-beside':
      return question.years.every(({ columns }) =>
        subjects.every((s) => columns[s] === undefined || unsaid(s)),
      );
    case 'no-people':
      return settings.columns.name === undefined && settings.columns.id === undefined;
    case 'kinds':
      return (
        settings.kinds?.hours === undefined ||
        question.words.some(({ word }) => !settings.kinds?.subjects.has(word))
      );
    case 'several-rows':
      return settings.several === undefined;
    case 'tables-beside':
    case 'names-above':
      return true;
    case 'which-year':
      // Each row may be of the year of its own day
      if (question.seen.place === 'days' && settings.columns.year !== undefined) return false;
      return question.sheet === undefined
        ? settings.yearBy === undefined
        : !settings.yearsOfSheets?.has(question.sheet);
    case 'year-words':
      return question.words.some(({ word }) => !settings.yearWords?.has(word));
    case 'states':
    case 'no-heading':
    case 'no-hours':
      return false;
  }
}
