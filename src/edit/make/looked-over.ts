import { yearsByHand } from '~/due/years-by-hand';
import { partsOf, withParts } from '~/edit/forms/file-parts';
import { orderIn } from '~/edit/forms/form-schema';
import { withValue } from '~/edit/yaml/value';
import type { Answer } from '~/schemas/answer';
import { type Now, withFacts } from './in-answer';
import type { Fact } from './notice-facts';

/** The file of an answer that somebody looked over for a year, with what a notice says of it: it says so. */
export function lookedOver(
  path: string,
  text: string,
  answer: Answer,
  year: number,
  now: Now,
  facts: readonly Fact[] = [],
): string {
  const parts = partsOf(path, text);
  if (!parts) return text;
  // A later one is in a day of this year's: 2027年度的，2028年3月底前补学.
  const before = answer.speaksOf ?? yearsByHand(answer).filter((one) => one < year);
  const years = [...new Set([...before, year])];
  const told = withFacts(parts.data, facts, now);
  const data = withValue(withValue(told, ['reviewedOn'], now.today), ['speaksOf'], years);
  return withParts(text, parts, data, parts.body, orderIn('answers'));
}
