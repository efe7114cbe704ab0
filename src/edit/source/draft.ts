import type { Files } from '~/changeset/changeset';
import type { Folder } from './folder';

/** What was being written when the page was closed. */
export interface Draft {
  readonly name: string;
  /** The folder, where the browser could keep the way to it. */
  readonly folder?: Folder | undefined;
  /** The files as they were opened, and as they were left. */
  readonly opened: Files;
  readonly now: Files;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const store = 'drafts';
const key = 'last';

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
      const request = work(database.transaction(store, mode).objectStore(store));
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  } finally {
    database.close();
  }
}

/** The draft kept on this device; undefined where there is none or none can be kept. */
export async function keptDraft(): Promise<Draft | undefined> {
  try {
    return await inStore<Draft | undefined>('readonly', (s) => s.get(key));
  } catch {
    return undefined;
  }
}

/** Keeps the draft; returns whether it could. */
export async function keepDraft(draft: Draft): Promise<boolean> {
  const { folder: _, ...bare } = draft;
  for (const one of [draft, bare]) {
    try {
      await inStore('readwrite', (s) => s.put(one, key));
      return true;
    } catch {
      // A folder that can't be kept is left out, and asked for again.
    }
  }
  return false;
}

export async function dropDraft(): Promise<void> {
  await inStore('readwrite', (s) => s.delete(key)).catch(() => undefined);
}
