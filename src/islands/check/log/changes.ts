import type { Entry } from '~/rules/log/entry';
import type { Log } from '~/rules/log/log';
import { sameEntry } from '~/rules/log/plain-entry';
import type { OfPerson, Told } from '~/rules/log/told';

/** One entry as it was seen and as it is wanted; the absence of one is undefined. */
export interface EntryChange {
  readonly kind: 'entry';
  readonly id: string;
  readonly from?: Entry | undefined;
  readonly to?: Entry | undefined;
}

/** Everything a person does to a log is a list of these, so that it can be undone and done again elsewhere. */
export type Change =
  | EntryChange
  | { readonly kind: 'sector'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'year-sector';
      readonly year: number;
      readonly from?: string | undefined;
      readonly to?: string | undefined;
    }
  | { readonly kind: 'complete'; readonly year: number; readonly to: boolean }
  | {
      readonly kind: 'told';
      readonly year: number;
      readonly from?: Told | undefined;
      readonly to?: Told | undefined;
    }
  | { readonly kind: 'person'; readonly from?: OfPerson | undefined; readonly to?: OfPerson | undefined };

/** A change of an entry that has become another one meanwhile. */
export interface Conflict extends EntryChange {
  readonly now?: Entry | undefined;
}

export interface Applied {
  readonly log: Log;
  /** Changes that were not made, for the person to choose. */
  readonly conflicts: readonly Conflict[];
}

/** The log after some changes; an entry that is no longer as it was seen stays as it is. */
export function applyAll(log: Log, changes: readonly Change[]): Applied {
  const entries = new Map(log.entries.map((e) => [e.id, e]));
  const complete = new Set(log.complete);
  const conflicts: Conflict[] = [];
  const sectors: Record<number, string> = { ...log.sectors };
  const told: Record<number, Told> = { ...log.told };
  let { sector, person } = log;
  for (const change of changes) {
    if (change.kind === 'sector') sector = change.to;
    else if (change.kind === 'year-sector') setOrDrop(sectors, change.year, change.to);
    else if (change.kind === 'told') setOrDrop(told, change.year, change.to);
    else if (change.kind === 'person') person = change.to;
    else if (change.kind === 'complete') complete[change.to ? 'add' : 'delete'](change.year);
    else {
      const now = entries.get(change.id);
      if (sameEntry(now, change.to)) continue;
      if (!sameEntry(now, change.from)) conflicts.push({ ...change, now });
      else if (change.to) entries.set(change.id, change.to);
      else entries.delete(change.id);
    }
  }
  return {
    log: {
      sector,
      ...(Object.keys(sectors).length > 0 ? { sectors } : {}),
      ...(Object.keys(told).length > 0 ? { told } : {}),
      ...(person ? { person } : {}),
      entries: [...entries.values()],
      complete: [...complete].sort((a, b) => a - b),
    },
    conflicts,
  };
}

function setOrDrop<T>(of: Record<number, T>, year: number, to: T | undefined): void {
  if (to === undefined) delete of[year];
  else of[year] = to;
}

/** The changes that take some changes back. */
export function undoOf(changes: readonly Change[]): Change[] {
  return [...changes].reverse().map((change): Change => {
    if (change.kind === 'complete') return { ...change, to: !change.to };
    return { ...change, from: change.to, to: change.from } as Change;
  });
}

/** The changes that delete entries, and with some years what was said of those. */
export function deletionOf(
  entries: readonly Entry[],
  years: readonly number[] = [],
  sectors: Readonly<Record<number, string>> = {},
  told: Readonly<Record<number, Told>> = {},
): Change[] {
  return [
    ...entries.map((from): Change => ({ kind: 'entry', id: from.id, from })),
    ...years.map((year): Change => ({ kind: 'complete', year, to: false })),
    ...Object.entries(told).map(
      ([year, from]): Change => ({ kind: 'told', year: Number(year), from, to: undefined }),
    ),
    ...Object.entries(sectors).map(
      ([year, from]): Change => ({ kind: 'year-sector', year: Number(year), from, to: undefined }),
    ),
  ];
}
