import { believedDay } from '~/parts/today/believed';
import { termState } from '~/rules/year/term';
import { termStateNames } from '~/says/term-state-names';
import type { NumberedDocument } from '~/search/lexicon';

/** Since when the document at this address is no longer in force, and by what; undefined while it is. */
export function endSaid(path: string, documents: readonly NumberedDocument[]): string | undefined {
  return documents.find((d) => path.startsWith(d.path))?.ended;
}

/** Pages in their order, those of documents that are no longer in force behind all others. */
export function endedLast<T extends { readonly main: { readonly path: string } }>(
  items: readonly T[],
  documents: readonly NumberedDocument[],
): T[] {
  const over = ({ main }: T) => endSaid(main.path, documents) !== undefined;
  return [...items.filter((item) => !over(item)), ...items.filter(over)];
}

/** Where the day stands in the term that the document at this address prints of itself. */
export function stateSays(path: string, documents: readonly NumberedDocument[]): string {
  const document = documents.find((d) => path.startsWith(d.path));
  if (document?.ended) return document.ended;
  return document ? termStateNames[termState(document.term, believedDay())] : '';
}
