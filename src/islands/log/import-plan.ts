import type { Entry } from '~/rules/entry';
import type { Log } from '~/rules/log';
import { sameEntry } from '~/rules/plain-entry';
import type { Change } from './changes';
import type { FileRead, Unread } from './file-read';

/** What an import would do, before it does anything. */
export interface ImportPlan {
  readonly added: readonly Entry[];
  readonly changed: readonly { readonly from: Entry; readonly to: Entry }[];
  readonly same: number;
  readonly unread: readonly Unread[];
  /** Years the file says to be wholly written down, and the log does not. */
  readonly complete: readonly number[];
  /** The file's sector, where it is another one. */
  readonly sector?: string | undefined;
}

type Read = Extract<FileRead, { kind: 'read' }>;

/** An entry is known again by its number, or else by its day, title and subject. */
export function planImport(log: Log, { entries, unread, sector, complete = [] }: Read): ImportPlan {
  const known = new Map(log.entries.map((e) => [e.id, e]));
  const added: Entry[] = [];
  const changed: { from: Entry; to: Entry }[] = [];
  const met = new Set<string>();
  let same = 0;
  for (const entry of entries) {
    const from = known.get(entry.id) ?? alike(log.entries, entry, met);
    if (!from) {
      const twice = added.some((a) => sameEntry({ ...a, id: '' }, { ...entry, id: '' }) || a.id === entry.id);
      if (twice) same += 1;
      else added.push(entry);
      continue;
    }
    met.add(from.id);
    const to = { ...entry, id: from.id };
    if (sameEntry(from, to)) same += 1;
    else changed.push({ from, to });
  }
  return {
    added,
    changed,
    same,
    unread,
    complete: complete.filter((y) => !log.complete.includes(y)),
    sector: sector && sector !== log.sector ? sector : undefined,
  };
}

function alike(entries: readonly Entry[], { day, title, subject }: Entry, met: ReadonlySet<string>) {
  return entries.find((e) => e.day === day && e.title === title && e.subject === subject && !met.has(e.id));
}

/** The changes of an import; an empty log takes the file's sector too. */
export function importChanges(log: Log, { added, changed, complete, sector }: ImportPlan): Change[] {
  return [
    ...(sector && log.entries.length === 0
      ? [{ kind: 'sector', from: log.sector, to: sector } as const]
      : []),
    ...added.map((to): Change => ({ kind: 'entry', id: to.id, to })),
    ...changed.map(({ from, to }): Change => ({ kind: 'entry', id: from.id, from, to })),
    ...complete.map((year): Change => ({ kind: 'complete', year, to: true })),
  ];
}
