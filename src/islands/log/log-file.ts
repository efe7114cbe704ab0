import type { Entry } from '~/rules/entry';
import type { Log } from '~/rules/log';
import { entryFrom, plainEntry } from '~/rules/plain-entry';

/** What names a text as a learning log, in a file and in the browser's store alike. */
export const format = 'learning-log';
export const version = 1;

/** A text that holds a log, or why it holds none. */
export type LogText =
  | {
      readonly kind: 'log';
      readonly log: Log;
      readonly revision: number;
      /** Entries in it that can't be read, as they stand there, and the how manieth they are. */
      readonly unreadable: readonly { readonly nth: number; readonly value: unknown }[];
    }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-log' }
  | { readonly kind: 'other-version'; readonly version: unknown };

/** A log as text; the revision counts the times it was written. */
export function logText({ sector, complete, entries }: Log, revision?: number): string {
  const kept = { format, version, ...(revision === undefined ? {} : { revision }), sector, complete };
  const file = { ...kept, entries: entries.map(plainEntry) };
  return JSON.stringify(file, null, revision === undefined ? 1 : undefined);
}

export function readLogText(text: string): LogText {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, '')) ?? {};
  } catch {
    return { kind: 'not-json' };
  }
  if (value.format !== format) return { kind: 'not-a-log' };
  if (value.version !== version) return { kind: 'other-version', version: value.version };
  if (!Array.isArray(value.entries)) return { kind: 'not-a-log' };
  const entries = new Map<string, Entry>();
  const unreadable: { nth: number; value: unknown }[] = [];
  for (const [i, one] of (value.entries as unknown[]).entries()) {
    const entry = entryFrom(one);
    if (entry && !entries.has(entry.id)) entries.set(entry.id, entry);
    else unreadable.push({ nth: i + 1, value: one });
  }
  const complete = Array.isArray(value.complete) ? value.complete.filter(Number.isInteger) : [];
  const sector = typeof value.sector === 'string' ? value.sector : '';
  const revision = Number.isInteger(value.revision) ? (value.revision as number) : 0;
  return { kind: 'log', log: { sector, complete, entries: [...entries.values()] }, revision, unreadable };
}
