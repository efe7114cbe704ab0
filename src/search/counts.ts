import { fold } from './fold';
import type { SearchRecord } from './record';
import { tokens } from './tokens';

const weightOf = { title: 3, also: 2, lead: 1, text: 1 } as const;

/** The tokens of a record with how often each stands in it; a title's count more than its text's. */
export function countsOf(record: SearchRecord, simplify: ReadonlyMap<string, string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const field of ['title', 'also', 'lead', 'text'] as const) {
    for (const token of tokens(fold(record[field] ?? '', simplify))) {
      counts.set(token, (counts.get(token) ?? 0) + weightOf[field]);
    }
  }
  return counts;
}
