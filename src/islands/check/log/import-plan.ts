import type { Entry } from '~/rules/log/entry';
import { type Log, type Sectors, sectorIn, yearsOf, yearsWritten } from '~/rules/log/log';
import { plainEntry, sameEntry } from '~/rules/log/plain-entry';
import { type OfPerson, worthTelling } from '~/rules/log/told';
import type { Change } from './changes';
import { newId } from './drafts';
import type { ListRead } from './file-read';
import type { Ground } from './ground';
import type { ReadEntry } from './judge-list';
import { sectorChanges, sectorsWith } from './year-sectors';

/** An entry of a file that is not imported because it is there already. */
export interface Same extends ReadEntry {
  /** 和这里的一条相同. */
  readonly why: string;
}

/** What an import would do, before it does anything. */
export interface ImportPlan {
  readonly added: readonly Entry[];
  readonly changed: readonly { readonly from: Entry; readonly to: Entry }[];
  readonly same: readonly Same[];
  /** What was done about ids that stand twice in the file, in sentences. */
  readonly says: readonly string[];
  /** Years that become wholly written down, or no more. */
  readonly complete: readonly { readonly year: number; readonly to: boolean }[];
  /** What is told of years and of the person beside the entries, as it becomes. */
  readonly told: readonly Change[];
  /** The sector of the years that the file brings. */
  readonly sectors: ReadonlyMap<number, string>;
  /** Years that have entries here, and another sector in the file. */
  readonly clashes: readonly { readonly year: number; readonly here: string; readonly there: string }[];
}

/** What is known of a file's years beside its entries. */
export interface FileYears {
  readonly sectors: Sectors;
  readonly complete: ListRead['complete'];
  /** The years whose sector is taken from the file although there are entries here. */
  readonly taken: readonly number[];
  readonly told?: Log['told'];
  readonly person?: OfPerson | undefined;
}

/**
 * An entry with an id is known again by it alone: two equal ones with two ids are two.
 * Without an id it is one of the equal ones here as long as there are any, by their count.
 */
export function planImport(
  log: Log,
  entries: readonly ReadEntry[],
  { sectors, complete = [], taken, told, person }: FileYears,
  { windows }: Ground,
): ImportPlan {
  const met = new Set<string>();
  const all = [
    ...matchedById(
      log,
      entries.filter((e) => e.entry.id !== ''),
      met,
    ),
    ...matchedByContent(
      log,
      entries.filter((e) => e.entry.id === ''),
      met,
    ),
  ];
  const added = all.flatMap((m) => (m.kind === 'added' ? m.to : []));
  const changed = all.flatMap((m) => (m.kind === 'changed' ? { from: m.from, to: m.to } : []));
  const file: Log = { ...sectors, entries: entries.map((e) => e.entry), complete, told };
  const here = yearsWritten(log, windows);
  const years = [...yearsOf(file, windows)].reverse();
  const fresh = years.filter((year) => !here.has(year));
  const clashes = years
    .filter((year) => here.has(year) && sectorIn(log, year) !== sectorIn(sectors, year))
    .map((year) => ({ year, here: sectorIn(log, year), there: sectorIn(sectors, year) }));
  const wanted = [...fresh, ...clashes.map((c) => c.year).filter((year) => taken.includes(year))];
  return {
    added,
    changed,
    same: all.flatMap((m) => (m.kind === 'same' ? m : [])),
    says: [...all.flatMap((m) => (m.kind === 'added' && m.says ? m.says : [])), ...togetherSays(log, told)],
    told: toldChanges(log, told, person),
    complete: years
      .map((year) => ({
        year,
        to: complete.includes(year) || (here.has(year) && log.complete.includes(year)),
      }))
      .filter(({ year, to }) => to !== log.complete.includes(year)),
    sectors: new Map(wanted.map((year) => [year, sectorIn(sectors, year)])),
    clashes,
  };
}

/** What is told here already stays as it is. */
function toldChanges(log: Log, told: Log['told'] = {}, person: OfPerson | undefined): Change[] {
  const years = Object.entries(told).flatMap(([key, there]): Change[] => {
    const year = Number(key);
    const from = log.told?.[year];
    const to = {
      situation: from?.situation ?? there.situation,
      beside: { ...from?.beside, ...there.beside, ...from?.beside },
    };
    return changed({ kind: 'told', year, from, to: worthTelling(to) });
  });
  const both = person && worthTelling({ ...log.person, ...person, ...log.person });
  return [...years, ...(both ? changed({ kind: 'person', from: log.person, to: both }) : [])];
}

function changed(change: Extract<Change, { kind: 'told' | 'person' }>): Change[] {
  return JSON.stringify(change.from) === JSON.stringify(change.to) ? [] : [change];
}

function togetherSays(log: Log, told: Log['told'] = {}): string[] {
  return Object.entries(told).flatMap(([year, { situation }]) => {
    const here = log.told?.[Number(year)]?.situation;
    return here !== undefined && situation !== undefined && here !== situation
      ? [`${year}年度的本人情况文件里和这里不同，这里的没有改。`]
      : [];
  });
}

type Match =
  | { readonly kind: 'added'; readonly to: Entry; readonly says?: string }
  | { readonly kind: 'changed'; readonly from: Entry; readonly to: Entry }
  | ({ readonly kind: 'same' } & Same);

/** A copied row that was changed and kept its id is another entry; a copied one that was not is the same. */
function matchedById(log: Log, entries: readonly ReadEntry[], met: Set<string>): Match[] {
  const known = new Map(log.entries.map((e) => [e.id, e]));
  const exact = new Set(
    entries.filter(({ entry }) => sameEntry(known.get(entry.id), entry)).map((e) => e.entry.id),
  );
  const seen = new Map<string, Set<string>>();
  return entries.map(({ where, entry }): Match => {
    const from = known.get(entry.id);
    const text = contentOf(entry);
    const others = seen.get(entry.id);
    if (others?.has(text)) return { kind: 'same', where, entry, why: '编号和内容都与前面的一条相同' };
    seen.set(entry.id, (others ?? new Set()).add(text));
    met.add(entry.id);
    if (from && sameEntry(from, entry)) return { kind: 'same', where, entry, why: '这里已有' };
    if (others || (from && exact.has(entry.id))) {
      const says = `${where}的编号和另一条相同、内容不同，当作新的一条。`;
      return { kind: 'added', to: { ...entry, id: newId() }, says };
    }
    return from ? { kind: 'changed', from, to: entry } : { kind: 'added', to: entry };
  });
}

/** Equal ones first, one for one; then what differs from an entry of the same day, title and subject changes it. */
function matchedByContent(log: Log, entries: readonly ReadEntry[], met: Set<string>): Match[] {
  const free = log.entries.filter((e) => !met.has(e.id));
  const equal = grouped(free, contentOf);
  const matches = new Map<ReadEntry, Match>();
  const used = new Set<string>();
  for (const one of entries) {
    const from = equal.get(contentOf(one.entry))?.shift();
    if (!from) continue;
    used.add(from.id);
    matches.set(one, { kind: 'same', ...one, why: '这里已有一样的' });
  }
  const alike = grouped(
    free.filter((e) => !used.has(e.id)),
    likenessOf,
  );
  for (const one of entries) {
    if (matches.has(one)) continue;
    const { entry } = one;
    const candidates = alike.get(likenessOf(entry)) ?? [];
    const at = Math.max(
      0,
      candidates.findIndex((c) => c.hours === entry.hours && c.mode === entry.mode),
    );
    const [from] = candidates.splice(at, 1);
    matches.set(
      one,
      from
        ? { kind: 'changed', from, to: { ...entry, id: from.id } }
        : { kind: 'added', to: { ...entry, id: newId() } },
    );
  }
  return entries.map((one) => matches.get(one) as Match);
}

function grouped(entries: readonly Entry[], by: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = by(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

function contentOf(entry: Entry): string {
  return JSON.stringify(plainEntry({ ...entry, id: '' }));
}

function likenessOf({ day, title, subject }: Entry): string {
  return JSON.stringify([day, title, subject]);
}

/** The changes of an import. */
export function importChanges(log: Log, plan: ImportPlan, { windows }: Ground): Change[] {
  const { added, changed, complete, sectors, told } = plan;
  return [
    ...told,
    ...sectorChanges(log, sectorsWith(log, sectors, yearsOf(log, windows))),
    ...added.map((to): Change => ({ kind: 'entry', id: to.id, to })),
    ...changed.map(({ from, to }): Change => ({ kind: 'entry', id: from.id, from, to })),
    ...complete.map(({ year, to }): Change => ({ kind: 'complete', year, to })),
  ];
}
