import type { Files } from '~/changeset/changeset';
import type { Look } from '~/due/drafts';
import { partsOf } from '~/edit/forms/file-parts';
import { isList, valueAt } from '~/edit/yaml/value';
import { factsFor } from './in-answer';
import type { Fact } from './notice-facts';

/** What the notice at hand says that goes into the answer that is to be looked over. */
export function aboutOf({ file = '', year }: Look, facts: readonly Fact[], files: Files): Fact[] {
  const text = files.get(file);
  if (year === undefined || text === undefined || facts.length === 0) return [];
  return factsFor(facts, partsOf(file, text)?.data);
}

/** What wants a look before it is published, and what can wait: with a notice at hand, what it says nothing of; the list of what is due has it from the new year on. */
export function looksParted(
  looks: readonly Look[],
  facts: readonly Fact[],
  files: Files,
): { readonly now: readonly Look[]; readonly later: readonly Look[] } {
  const waits = (look: Look) =>
    look.later === true ||
    (look.year !== undefined && facts.length > 0 && aboutOf(look, facts, files).length === 0);
  const open = looks.filter((look) => !look.done && !isSettled(look, files));
  return { now: open.filter((look) => !waits(look)), later: open.filter(waits) };
}

/** Whether what it asks for was written meanwhile. */
function isSettled({ until }: Look, files: Files): boolean {
  const text = files.get(until?.file ?? '');
  if (!until || text === undefined) return false;
  const { file, words = [], gone = [], asked } = until;
  if (words.length + gone.length === 0 && !asked) return false;
  return (
    words.every((one) => text.includes(one)) &&
    !gone.some((one) => text.includes(one)) &&
    (!asked || isAsked(partsOf(file, text)?.data, asked.year, asked.scope))
  );
}

/** Whether the period that begins with a year says something of a subject or of a part of one. */
function isAsked(data: unknown, year: number, scope: string): boolean {
  const periods = valueAt(data, ['periods']);
  const own = isList(periods) && periods.find((one) => valueAt(one, ['from']) === year);
  return ['minimums', 'parts', 'notCounted'].some((key) => valueAt(own, [key, scope]) !== undefined);
}
