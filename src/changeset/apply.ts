import { type Changeset, type FileChange, type Files, hashOf } from './changeset';

/** A file that is no longer what the package was made from. */
export interface Conflict {
  readonly path: string;
  readonly why: 'changed' | 'gone' | 'there-already' | 'released';
  /** What the file says now; undefined where there is none. */
  readonly now: string | undefined;
  /** What the package was made from, where it says so. */
  readonly was?: string | undefined;
  /** What the package would make of it; null where it would be taken away. */
  readonly wanted: string | null;
}

/** What a package does to the files as they are now. */
export type Applied =
  | { readonly kind: 'conflicts'; readonly conflicts: readonly Conflict[] }
  | {
      readonly kind: 'applied';
      /** All files as they then are. */
      readonly files: Files;
      readonly written: readonly string[];
      readonly removed: readonly string[];
      /** What was already as the package wants it. */
      readonly already: readonly string[];
    };

/** The files with a package's changes in them; none of it where one file has changed meanwhile, so that nobody's work is overwritten. */
export function applied(changes: Changeset, now: Files): Applied {
  const open = changes.files.filter(({ path, text }) => (now.get(path) ?? null) !== text);
  const conflicts = open.flatMap((change) => conflictOf(change, now.get(change.path)));
  if (conflicts.length > 0) return { kind: 'conflicts', conflicts };
  const files = new Map(now);
  for (const { path, text } of open) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return {
    kind: 'applied',
    files,
    written: open.filter((c) => c.text !== null).map((c) => c.path),
    removed: open.filter((c) => c.text === null).map((c) => c.path),
    already: changes.files.filter((c) => !open.includes(c)).map((c) => c.path),
  };
}

/** The files with what of a package nobody changed meanwhile, and what is left for a person to choose. */
export function taken(
  changes: Changeset,
  now: Files,
): { readonly files: Files; readonly conflicts: readonly Conflict[] } {
  const conflicts = changes.files
    .filter(({ path, text }) => (now.get(path) ?? null) !== text)
    .flatMap((change) => conflictOf(change, now.get(change.path)));
  const clear = changes.files.filter(({ path }) => !conflicts.some((c) => c.path === path));
  const done = applied({ ...changes, files: clear }, now);
  return { files: done.kind === 'applied' ? done.files : now, conflicts };
}

function conflictOf({ path, before, was, text }: FileChange, now: string | undefined): Conflict[] {
  const why = whyNot(path, before, now);
  return why ? [{ path, why, now, was, wanted: text }] : [];
}

function whyNot(path: string, before: string | null, now: string | undefined): Conflict['why'] | undefined {
  // A released version of the figures is never changed.
  if (/^content\/releases\/rules\//.test(path) && now !== undefined) return 'released';
  if (hashOf(now) === before) return undefined;
  if (now === undefined) return 'gone';
  return before === null ? 'there-already' : 'changed';
}

/** A conflict in a sentence, with what to do. */
export function conflictSays({ path, why }: Conflict): string {
  return `${path}：${says[why]}`;
}

const says: Readonly<Record<Conflict['why'], string>> = {
  changed: '这份文件在做这个包以后改过，两边的改动要有人对照着合在一起，这里不覆盖',
  gone: '这份文件已经不在了，可能改了名或者删了，请先看看去了哪里',
  'there-already': '做这个包时还没有这份文件，现在已经有人加了，请对照以后留一份',
  released: '已经公布的规则版本不能改；请用新的日子再公布一版',
};
