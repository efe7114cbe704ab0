import type { Files } from '~/changeset/changeset';
import { partsOf, withParts } from '~/edit/forms/file-parts';
import { orderIn } from '~/edit/forms/form-schema';
import { isFields, isList, valueAt, withValue } from '~/edit/yaml/value';
import type { NoticeFigure, NoticeRule } from '~/paste/notice-parts';
import { ruleWords } from '~/paste/notice-rules';

/** A sentence told beside a sector's figures that names those of before, and where it stands. */
export interface StaleNote {
  readonly at: number;
  readonly say: string;
}

/** A minimum that a notice names, of a subject or a part of one. */
type Asked = Pick<NoticeFigure, 'atLeast'> & { readonly scope: string };

/** The sentences that would go on for a year with figures that a notice changes (30、42、18加起来正好是90), that say that it has not come, or beside what it rules of the same. */
export function staleNotes(
  files: Files,
  sector: string,
  year: number,
  figures: readonly Asked[],
  rules: readonly NoticeRule[] = [],
): StaleNote[] {
  const data = partsOf(pathOf(sector), files.get(pathOf(sector)) ?? '')?.data;
  const [periods, notes] = ['periods', 'notes'].map((key) => valueAt(data, [key]));
  if (!isList(periods) || !isList(notes)) return [];
  const before = periods.filter((p) => Number(valueAt(p, ['from'])) < year).at(-1);
  const past = figures
    .map(({ scope, atLeast }) => ({
      atLeast,
      was: ['minimums', 'parts'].map((key) => valueAt(before, [key, scope, 'atLeast'])).find(Boolean),
    }))
    .filter(({ atLeast, was }) => typeof was === 'number' && was !== atLeast)
    .map(({ was }) => new RegExp(`(?<!\\d)${was}(?!\\d|年)`));
  return notes.flatMap((note, at) => {
    const say = String(valueAt(note, ['say']) ?? '');
    const [from, to] = ['from', 'to'].map((key) => valueAt(note, [key]));
    const goesOn = Number(from ?? 0) < year && (to === undefined || Number(to) >= year);
    // One number may be by chance: a day has 8 hours, a share is 30.
    const isOfBefore = past.filter((one) => one.test(say)).length > 1;
    const isToCome = figures.length > 0 && /以后年度[^。]*(?:没有查到|还没有)/.test(say);
    const isOfRule = rules.some(({ kind }) => kind !== 'count' && ruleWords[kind].test(say));
    return goesOn && (isOfBefore || isToCome || isOfRule) ? [{ at, say }] : [];
  });
}

/** The file of a sector with such sentences told up to the year before. */
export function notesEnded(
  [path, text]: readonly [string, string],
  notes: readonly StaleNote[],
  year: number,
): readonly [string, string] {
  const parts = partsOf(path, text);
  if (!parts || notes.length === 0) return [path, text];
  const data = notes.reduce((all: unknown, { at }) => {
    const note = valueAt(all, ['notes', at]);
    return isFields(note) ? withValue(all, ['notes', at, 'to'], year - 1) : all;
  }, parts.data);
  return [path, withParts(text, parts, data, parts.body, orderIn('sectors'))];
}

function pathOf(sector: string): string {
  return `content/requirements/${sector}.yaml`;
}
