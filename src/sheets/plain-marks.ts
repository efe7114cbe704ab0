import { blanksAsTabs } from './blanks-as-tabs';
import { barsAsPlain } from './drawn-bars';
import { withoutEndMarks } from './end-marks';
import { quotesAsPlain } from './other-quotes';
import { withoutPaddingTabs } from './padding-tabs';

/** A text in which one mark divides the cells, whatever divided them: tabs beside commas, other quotes, drawn bars, blanks, a mark at the end of each line. */
export function withPlainMarks(text: string): string {
  return blanksAsTabs(barsAsPlain(quotesAsPlain(withoutEndMarks(withoutPaddingTabs(text)))));
}
