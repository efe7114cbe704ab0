import type { Log } from '~/rules/log/log';
import { logText, readLogText } from './log-file';

export const logKey = 'log/1';
export const asideKey = 'log/aside';

export interface Kept {
  readonly log: Log;
  readonly revision: number;
  readonly text: string;
}

/** The browser's own store, as far as it lets us: every way it can fail is an answer, not an exception. */
export interface Store {
  /** What is kept, or nothing where nothing is or can be read. */
  read(): Kept | undefined;
  /** Whether it was kept. */
  write(log: Log, revision: number): boolean;
  /** Texts found under our name that could not be read, or not wholly: kept, never thrown away. */
  asides(): readonly string[];
  /** Replaces those texts; whether that was kept. */
  setAsides(texts: readonly string[]): boolean;
}

/** Throws nothing; storage is asked for each time, for a browser may refuse even the asking. */
export function storeIn(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Store {
  /** What could not be read and could not be put aside either: it is not to be written over. */
  let stranded: string | undefined;

  const get = (key: string): string | undefined => {
    try {
      return storage().getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  };
  const set = (key: string, text: string): boolean => {
    try {
      storage().setItem(key, text);
      return storage().getItem(key) === text;
    } catch {
      return false;
    }
  };
  const remove = (key: string): boolean => {
    try {
      storage().removeItem(key);
      return true;
    } catch {
      return false;
    }
  };
  const kept = (): readonly string[] => {
    const text = get(asideKey);
    if (text === undefined) return [];
    try {
      const texts: unknown = JSON.parse(text);
      return Array.isArray(texts) ? texts.filter((t) => typeof t === 'string') : [text];
    } catch {
      return [text];
    }
  };
  const putAside = (text: string) => {
    const texts = kept();
    const safe = texts.includes(text) || set(asideKey, JSON.stringify([...texts, text]));
    stranded = safe ? undefined : text;
  };

  /** What is kept aside or was given up is not to be found again at the next visit. */
  const forgetUnread = () => {
    stranded = undefined;
    const text = get(logKey);
    if (text === undefined) return;
    const read = readLogText(text);
    if (read.kind !== 'log') remove(logKey);
    else if (read.unreadable.length > 0) set(logKey, logText(read.log, read.revision + 1));
  };

  return {
    read() {
      const text = get(logKey);
      if (text === undefined) return undefined;
      const read = readLogText(text);
      if (read.kind !== 'log') {
        putAside(text);
        return undefined;
      }
      if (read.unreadable.length > 0) putAside(text);
      return { log: read.log, revision: read.revision, text };
    },
    write(log, revision) {
      if (stranded !== undefined) putAside(stranded);
      return stranded === undefined && set(logKey, logText(log, revision));
    },
    asides: () => [...new Set([...kept(), ...(stranded === undefined ? [] : [stranded])])],
    setAsides(texts) {
      const done = texts.length === 0 ? remove(asideKey) : set(asideKey, JSON.stringify(texts));
      if (done) forgetUnread();
      return done;
    },
  };
}
