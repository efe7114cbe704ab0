import type { Question } from '~/roster/question';
import type { Settings } from './protocol';

/** Whether a question still waits for its answer; where some column must be named, the settings say so themselves. */
export function isOpen(question: Question, settings: Settings): boolean {
  switch (question.kind) {
    case 'which-column':
      return settings.columns[question.field] === undefined && !settings.without?.includes(question.field);
    case 'no-heading':
    case 'no-hours':
      return false;
  }
}
