import { yearsByHand } from '~/due/years-by-hand';
import { partsOf, withParts } from '~/edit/forms/file-parts';
import { orderIn } from '~/edit/forms/form-schema';
import { withValue } from '~/edit/yaml/value';
import type { Day } from '~/rules/duty/day';
import type { Answer } from '~/schemas/answer';
import { type Fact, withFacts } from './notice-facts';

/** The file of an answer that somebody looked over for a year, with what a notice says of it: it says so. */
export function lookedOver(
  path: string,
  text: string,
  answer: Answer,
  year: number,
  today: Day,
  facts: readonly Fact[] = [],
): string {
  const parts = partsOf(path, text);
  if (!parts) return text;
  const years = [...new Set([...(answer.speaksOf ?? yearsByHand(answer)), year])];
  const data = withValue(withValue(withFacts(parts.data, facts), ['reviewedOn'], today), ['speaksOf'], years);
  return withParts(text, parts, data, parts.body, orderIn('answers'));
}
