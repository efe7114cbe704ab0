import { believedDay } from '~/parts/today/believed';
import { termState } from '~/rules/year/term';
import { termStateNames } from '~/says/term-state-names';
import type { NumberedDocument } from '~/search/lexicon';

/** Where the day stands in the term that the document at this address prints of itself. */
export function stateSays(path: string, documents: readonly NumberedDocument[]): string {
  const document = documents.find((d) => path.startsWith(d.path));
  if (document?.ended) return document.ended;
  return document ? termStateNames[termState(document.term, believedDay())] : '';
}
