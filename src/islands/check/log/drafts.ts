import type { Entry } from '~/rules/log/entry';
import { entryFrom, plainEntry } from '~/rules/log/plain-entry';
import type { WrittenEntry } from '~/rules/log/read-entry';

/** An entry half written: as typed, and as it was when the writing began. */
export interface Draft {
  readonly written: WrittenEntry;
  readonly from?: Entry | undefined;
}

export const draftsKey = 'log/drafts/1';

const blank = {
  day: '',
  title: '',
  subject: '',
  mode: '',
  hours: '',
  proof: 'no',
  state: 'learned',
  year: '',
};

const fields = [...(Object.keys(blank) as (keyof typeof blank)[]), 'part', 'as', 'times'] as const;

export function newDraft(): Draft {
  return { written: { ...blank, id: newId() } };
}

/** An entry as the form writes it. */
export function writtenFrom(entry: Entry): WrittenEntry {
  const { hours, proof, year, part = '', mode = '', as = '', times, ...rest } = entry;
  const written = { ...rest, part, mode, as, times: String(times ?? '') };
  // Hours that follow from something else are not written.
  const own = as === '' ? String(hours / 10) : '';
  return { ...written, hours: own, proof: proof ? 'yes' : 'no', year: String(year) };
}

/** Whether nothing was written yet that would be missed. */
export function isBlank({ written, from }: Draft): boolean {
  return sameWriting(written, from ? writtenFrom(from) : { ...blank, id: written.id });
}

function sameWriting(a: WrittenEntry, b: WrittenEntry): boolean {
  return fields.every((field) => (a[field] ?? '') === (b[field] ?? ''));
}

/** Random and short, never to be taken for a number by a table; the browser's own maker of ids is missing on plain addresses. */
export function newId(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(8))].map((n) => n.toString(16).padStart(2, '0'));
  return `j${hex.join('')}`;
}

/** What was half written when the page last closed, the latest first. */
export function savedDrafts(): Draft[] {
  return Object.values(all()).flatMap(draftFrom).reverse();
}

/** Keeps a half-written entry; tells whether the browser did. */
export function saveDraft(draft: Draft): boolean {
  const { [draft.written.id]: _, ...others } = all();
  return put({ ...others, ...(isBlank(draft) ? {} : { [draft.written.id]: plainDraft(draft) }) });
}

/** A draft as the browser keeps it. */
export function plainDraft({ written, from }: Draft) {
  return { written, from: from && plainEntry(from) };
}

export function dropDraft(id: string): void {
  const { [id]: dropped, ...others } = all();
  if (dropped !== undefined) put(others);
}

/** What a kept draft was; nothing where it can't be read. */
export function draftFrom(value: unknown): Draft[] {
  const { written, from } = (value ?? {}) as { written?: Partial<WrittenEntry>; from?: unknown };
  if (typeof written?.id !== 'string') return [];
  const said = fields.flatMap((key) => {
    const text = written[key];
    return typeof text === 'string' ? [[key, text] as const] : [];
  });
  const nothing = Object.fromEntries(Object.keys(blank).map((key) => [key, ''])) as typeof blank;
  return [{ written: { ...nothing, ...Object.fromEntries(said), id: written.id }, from: entryFrom(from) }];
}

function all(): Record<string, unknown> {
  try {
    return { ...JSON.parse(localStorage.getItem(draftsKey) ?? '{}') };
  } catch {
    return {};
  }
}

function put(drafts: Record<string, unknown>): boolean {
  try {
    if (Object.keys(drafts).length === 0) localStorage.removeItem(draftsKey);
    else localStorage.setItem(draftsKey, JSON.stringify(drafts));
    return true;
  } catch {
    return false;
  }
}
