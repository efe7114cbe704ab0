import { changedSays, endMark } from '~/says/end-says';
import type { Held } from './held';

/** What each document is called by its id, with since when it or the words are no longer in force. */
export function documentsOf({ policies }: Held): Readonly<Record<string, string>> {
  return Object.fromEntries(
    policies.flatMap(({ id, documentNumber, ended, versions }) => {
      const over = ended ? [endMark(ended)] : [];
      const marked = (marks: readonly string[]) =>
        documentNumber + (marks.length > 0 ? `（${marks.join('，')}）` : '');
      return [
        [id, marked(over)] as const,
        ...versions.flatMap((v) =>
          v.until ? [[v.id, marked([changedSays(v.until), ...over])] as const] : [],
        ),
      ];
    }),
  );
}
