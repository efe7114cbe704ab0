import type { Files } from '~/changeset/changeset';
import type { Look } from '~/due/drafts';
import { fileOf } from '~/due/due';
import { partsOf } from '~/edit/forms/file-parts';
import type { Library } from '~/schemas/library';
import { factsFor } from './in-answer';
import type { Fact } from './notice-facts';

/** What is said of times and of what is done by them: an answer may say it that speaks of no year, and that nothing else would lead to. */
const offeredKinds: readonly Fact['kind'][] = ['windows', 'deadlines'];

/** The answers into which a notice's times may go and that are not to be looked at anyway. */
export function offered(
  files: Files,
  { answers }: Library,
  facts: readonly Fact[],
  looks: readonly Look[],
  year: number,
): Look[] {
  const own = facts.filter((fact) => offeredKinds.includes(fact.kind));
  return answers.flatMap(({ id, question }) => {
    const file = fileOf(id);
    if (looks.some((look) => look.file === file)) return [];
    if (factsFor(own, partsOf(file, files.get(file) ?? '')?.data).length === 0) return [];
    return [{ file, says: `“${question}”要不要加上${year}年度的日子`, year, offered: true }];
  });
}
