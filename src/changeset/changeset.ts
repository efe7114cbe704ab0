import { sha256 } from '@noble/hashes/sha2.js';
import type { Day } from '~/rules/duty/day';

/** The text of each file by its path from the project's root: content/guides/2027.yaml. */
export type Files = ReadonlyMap<string, string>;

export const changesetFormat = 'content-changes';
export const changesetVersion = 1;

/** One file of a package of changes, as it was and as it is to be. */
export interface FileChange {
  readonly path: string;
  /** The SHA-256 of the file as it was, in hexadecimal; null where there was none. */
  readonly before: string | null;
  /** What it said then, so that two changes of it can be put together; a package need not say. */
  readonly was?: string | undefined;
  /** The text it is to have; null where it is taken away. */
  readonly text: string | null;
}

/** A package of changes to content/, with what they are for. */
export interface Changeset {
  readonly madeOn: Day;
  readonly description: string;
  readonly files: readonly FileChange[];
}

/** What became of the files between two states of content/; nothing else is in it. */
export function changesBetween(before: Files, after: Files): FileChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => {
      const was = before.get(path);
      return { path, before: hashOf(was), ...(was !== undefined && { was }), text: after.get(path) ?? null };
    });
}

/** The SHA-256 of a text in UTF-8, in hexadecimal; null for none. */
export function hashOf(text: string | undefined | null): string | null {
  if (text === undefined || text === null) return null;
  const bytes = sha256(new TextEncoder().encode(text));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
