import type { Entry } from '~/rules/log/entry';
import type { Log, Sectors } from '~/rules/log/log';
import { entryFrom, plainEntry } from '~/rules/log/plain-entry';
import { personFrom, plainTold, toldFrom } from '~/rules/log/plain-told';
import type { OfPerson } from '~/rules/log/told';
import { notKept } from './not-kept';

/** What names a text as a learning log, in a file and in the browser's store alike. */
export const format = 'learning-log';
const version = 1;

/** A text that holds a log, its entries as they stand there, or why it holds none. */
export type PlainLog =
  | {
      readonly kind: 'log';
      readonly sectors: Sectors;
      readonly complete: readonly number[];
      readonly told: Log['told'];
      readonly person: OfPerson | undefined;
      readonly entries: readonly unknown[];
      readonly revision: number;
      /** What stands in it that is none of it, as 它在哪里：写的是什么. */
      readonly strange: readonly string[];
    }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-log' }
  | { readonly kind: 'no-entries' }
  | { readonly kind: 'other-version'; readonly version: unknown };

/** The same with its entries read. */
export type LogText =
  | {
      readonly kind: 'log';
      readonly log: Log;
      readonly revision: number;
      /** Entries in it that can't be read, as they stand there, and the how manieth they are. */
      readonly unreadable: readonly { readonly nth: number; readonly value: unknown }[];
    }
  | Exclude<PlainLog, { kind: 'log' }>;

/** A log as text; the revision counts the times it was written. */
export function logText(
  { sector, sectors, complete, told, person, entries }: Log,
  revision?: number,
): string {
  const kept = { format, version, ...(revision === undefined ? {} : { revision }), sector };
  const apart = Object.keys(sectors ?? {}).length > 0 ? { sectors } : {};
  const more = { told: told && plainTold(told), person };
  const file = { ...kept, ...apart, complete, ...more, entries: entries.map(plainEntry) };
  return JSON.stringify(file, null, revision === undefined ? 1 : undefined);
}

export function plainLog(text: string): PlainLog {
  try {
    return logIn(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return { kind: 'not-json' };
  }
}

function logIn(json: unknown): PlainLog {
  const value = (json ?? {}) as Record<string, unknown>;
  if (value.format !== format) return { kind: 'not-a-log' };
  if (Number(value.version) !== version) return { kind: 'other-version', version: value.version };
  if (!Array.isArray(value.entries)) return { kind: 'no-entries' };
  const complete = (Array.isArray(value.complete) ? value.complete : []).flatMap((year) =>
    /^\d{4}$/.test(String(year)) ? [Number(year)] : [],
  );
  const revision = Number.isInteger(value.revision) ? (value.revision as number) : 0;
  const more = { told: toldFrom(value.told), person: personFrom(value.person) };
  const sectors = sectorsIn(value);
  const kept = {
    ...{ complete, sector: sectors.sector, sectors: sectors.sectors },
    ...{ told: more.told && plainTold(more.told), person: more.person },
    ...{ format, version: value.version, revision: value.revision, entries: [] },
  };
  const strange = notKept({ ...value, entries: [] }, kept);
  return { kind: 'log', sectors, complete, ...more, entries: value.entries, revision, strange };
}

/** A log of before a year had a sector of its own names one for all. */
function sectorsIn({ sector, sectors }: Record<string, unknown>): Sectors {
  const one = typeof sector === 'string' ? sector : '';
  const given = typeof sectors === 'object' && sectors !== null ? Object.entries(sectors) : [];
  const apart = given.filter(([year, of]) => /^\d{4}$/.test(year) && typeof of === 'string');
  return apart.length > 0 ? { sector: one, sectors: Object.fromEntries(apart) } : { sector: one };
}

export function readLogText(text: string): LogText {
  const read = plainLog(text);
  if (read.kind !== 'log') return read;
  const entries = new Map<string, Entry>();
  const unreadable: { nth: number; value: unknown }[] = [];
  for (const [i, one] of read.entries.entries()) {
    const entry = entryFrom(one);
    if (entry && !entries.has(entry.id)) entries.set(entry.id, entry);
    else unreadable.push({ nth: i + 1, value: one });
  }
  const { sectors, complete, told, person, revision } = read;
  const more = { ...(told ? { told } : {}), ...(person ? { person } : {}) };
  const log = { ...sectors, complete, ...more, entries: [...entries.values()] };
  return { kind: 'log', log, revision, unreadable };
}
