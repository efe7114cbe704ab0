import type { Files } from '~/changeset/changeset';
import type { Look } from '~/due/drafts';
import type { Fact } from '~/edit/make/notice-facts';
import type { Folder } from './folder';

/** What was being written when the page was closed. */
export interface Draft {
  /** One for each time content was opened, so that two tabs keep one each. */
  readonly id: string;
  readonly name: string;
  /** The folder, where the browser could keep the way to it. */
  readonly folder?: Folder | undefined;
  /** The files as they were opened, and as they were left. */
  readonly opened: Files;
  readonly now: Files;
  /** As they were when they were last saved as a package. */
  readonly packed?: Files | undefined;
  /** What else was still to be looked at, and what a notice said of it; a draft of before knows none. */
  readonly looks?: readonly Look[] | undefined;
  readonly facts?: readonly Fact[] | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const store = 'drafts';

/** A name for a draft that begins. */
export function newDraftId(): string {
  return `${Date.now()}-${Math.random()}`;
}

function opened(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('edit', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    return await new Promise((done, fail) => {
      const transaction = database.transaction(store, mode);
      const request = work(transaction.objectStore(store));
      // A full disk is told when all of it is to be kept, after the request went well.
      transaction.oncomplete = () => done(request.result);
      transaction.onerror = transaction.onabort = () => fail(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** The newest draft kept on this device; undefined where there is none or none can be kept. */
export async function keptDraft(): Promise<Draft | undefined> {
  try {
    const ids = await inStore<IDBValidKey[]>('readonly', (s) => s.getAllKeys());
    const all = await inStore<Draft[]>('readonly', (s) => s.getAll());
    const named = all.map((draft, i) => ({ ...draft, id: String(ids[i]) }));
    return named.sort((a, b) => b.at - a.at)[0];
  } catch {
    return undefined;
  }
}

/** Keeps the draft; returns whether it could. */
export async function keepDraft(draft: Draft): Promise<boolean> {
  const { folder: _, ...bare } = draft;
  for (const one of [draft, bare]) {
    try {
      await inStore('readwrite', (s) => s.put(one, draft.id));
      return true;
    } catch {
      // A folder that can't be kept is left out, and asked for again.
    }
  }
  return false;
}

export async function dropDraft(id: string): Promise<void> {
  await inStore('readwrite', (s) => s.delete(id)).catch(() => undefined);
}
