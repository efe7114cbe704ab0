import type { Files } from '~/changeset/changeset';
import type { Look } from '~/due/drafts';
import { fileOf } from '~/due/due';
import { partsOf } from '~/edit/forms/file-parts';
import type { Library } from '~/schemas/library';
import { factsFor } from './in-answer';
import type { Fact } from './notice-facts';

/** Whether an answer may say it though it speaks of no year and nothing else would lead to it: times and what is done by them; hours where they are asked for. */
function mayGo({ kind }: Fact, question: string): boolean {
  if (kind === 'figures') return /学多少|哪个标准/.test(question);
  return kind === 'windows' || kind === 'deadlines' || kind === 'rules';
}

/** The answers into which a notice may go and that are not to be looked at anyway. */
export function offered(
  files: Files,
  { answers }: Library,
  facts: readonly Fact[],
  looks: readonly Look[],
  year: number,
): Look[] {
  return answers.flatMap(({ id, question }) => {
    const file = fileOf(id);
    if (looks.some((look) => look.file === file)) return [];
    const own = facts.filter((fact) => mayGo(fact, question));
    if (factsFor(own, partsOf(file, files.get(file) ?? '')?.data).length === 0) return [];
    return [{ file, says: `“${question}”要不要加上${year}年度的`, year, offered: true }];
  });
}
