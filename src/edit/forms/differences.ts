import { merged } from '~/changeset/merged';
import { isFields, isList, type Path, same, type Value, valueAt, withValue } from '~/edit/yaml/value';
import { kindOf } from '~/schemas/kinds';
import { partsOf, withParts } from './file-parts';
import { orderIn } from './form-schema';

/** Three texts of one file: what both began with, and what each made of it. */
export interface Sides {
  readonly base: string | undefined;
  readonly mine: string;
  readonly theirs: string;
}

/** Whose value is taken; of lists to which both only added, what both added. */
export type Choice = 'mine' | 'theirs' | 'both';

/** A field in which two versions of a file differ. */
export interface Difference {
  /** Nothing for the running text under the fields. */
  readonly path?: Path | undefined;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** What both added to a list, behind what was there. */
  readonly both?: unknown;
  /** The only side that changed it; nothing where both did, and a person chooses. */
  readonly meant?: Choice | undefined;
}

/** Where two versions of a file differ, field by field; undefined where one can't be shown as a form. */
export function differencesIn(path: string, { base, mine, theirs }: Sides): Difference[] | undefined {
  const [ours, others] = [partsOf(path, mine), partsOf(path, theirs)];
  const before = base === undefined ? undefined : partsOf(path, base);
  if (!ours || !others) return undefined;
  const body = {
    mine: ours.body,
    theirs: others.body,
    ...(before?.body !== undefined &&
      ours.body !== undefined &&
      others.body !== undefined && {
        both: merged({ base: before.body, mine: ours.body, theirs: others.body }),
      }),
  };
  return [
    ...between(before?.data, ours.data, others.data, []),
    ...(ours.body === others.body ? [] : [meantIn(before?.body, body)]),
  ];
}

function between(base: unknown, mine: unknown, theirs: unknown, path: Path): Difference[] {
  if (same(mine, theirs)) return [];
  const inner = (key: string | number) =>
    between(valueAt(base, [key]), valueAt(mine, [key]), valueAt(theirs, [key]), [...path, key]);
  if (isFields(mine) && isFields(theirs))
    return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].flatMap(inner);
  if (isList(mine) && isList(theirs) && mine.length === theirs.length && mine.some(isFields))
    return mine.flatMap((_, i) => inner(i));
  return [meantIn(base, { path, mine, theirs, both: addedTo(base, mine, theirs) })];
}

/** A list with what each side added to it; undefined where a side took something away. */
function addedTo(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (!isList(base) || !isList(mine) || !isList(theirs)) return undefined;
  const keeps = (list: readonly Value[]) => base.every((one) => list.some((other) => same(one, other)));
  if (!keeps(mine) || !keeps(theirs)) return undefined;
  return [...mine, ...theirs.filter((one) => !mine.some((other) => same(one, other)))];
}

function meantIn(base: unknown, found: Difference): Difference {
  const meant = same(found.theirs, base) ? 'mine' : same(found.mine, base) ? 'theirs' : undefined;
  return { ...found, meant: meant ?? (found.both === undefined ? undefined : 'both') };
}

/** One text of both versions, with what was chosen of each difference; comments stay as far as they can. */
export function textChosen(
  path: string,
  { base, mine, theirs }: Sides,
  chosen: readonly (readonly [Difference, Choice])[],
): string {
  const kind = kindOf(path);
  const together = base === undefined ? undefined : merged({ base, mine, theirs });
  const parts = together === undefined ? undefined : partsOf(path, together);
  const [text, ground] =
    parts && together !== undefined ? [together, parts] : [theirs, partsOf(path, theirs)];
  if (!kind || !ground) return theirs;
  const data = chosen.reduce<unknown>(
    (all, [one, choice]) => (one.path ? withValue(all, one.path, one[choice]) : all),
    ground.data,
  );
  const [words] = chosen.filter(([one]) => one.path === undefined);
  const body = words ? (words[0][words[1]] as string | undefined) : ground.body;
  return withParts(text, ground, data, body, orderIn(kind));
}
