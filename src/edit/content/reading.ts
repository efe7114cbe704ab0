import type { Files } from '~/changeset/changeset';
import { type State, stateOfRead } from '~/impact/state';
import type { Complaint } from '~/schemas/complaint';
import { kindNames, type Read, readKinds } from '~/schemas/kinds';
import { complaintsOn, type Library } from '~/schemas/library';
import { textsOf } from '~/schemas/texts';

/** What the files of content/ say, with all that the build would refuse. */
export interface Reading {
  readonly read: Read;
  readonly complaints: readonly Complaint[];
  /** Everything they say as a whole, as far as it can be read. */
  readonly state: State;
}

/**
 * A reader of content/ as the build reads it, which reads a file again only when it says something else than before.
 */
export function contentReader(): (files: Files) => Reading {
  const kept = new Map<string, { readonly text: string; readonly part: Read }>();
  const partOf = (path: string, text: string): Read => {
    const known = kept.get(path);
    if (known?.text === text) return known.part;
    const part = readKinds([{ path, text }]);
    kept.set(path, { text, part });
    return part;
  };
  return (files) => {
    const paths = [...files.keys()].sort();
    const read = together(paths.map((path) => partOf(path, files.get(path) as string)));
    return { read, complaints: complaintsOn(read), state: stateOfRead(read, files) };
  };
}

function together(parts: readonly Read[]): Read {
  const entries = Object.fromEntries(
    kindNames.map((kind) => [kind, parts.flatMap((part) => part.entries[kind] as readonly unknown[])]),
  );
  return {
    entries: entries as unknown as Read['entries'],
    broken: new Set(parts.flatMap((part) => [...part.broken])),
    complaints: parts.flatMap((part) => part.complaints),
  };
}

/**
 * A library that could be read whole, with the documents as they stand now: a figure that is half written keeps no new
 * document from being quoted.
 */
export function withTextsOf({ read }: Reading, library: Library): Library {
  const now = read.entries.policies.map((p) => p.data);
  // What can't be read at the moment is quoted from as it was.
  const then = read.broken.has('policies') ? library.policies : [];
  const policies = [...now, ...then.filter(({ id }) => now.every((p) => p.id !== id))];
  const { versions, clauses } = textsOf(
    policies,
    read.entries.oldTexts.map((o) => o.data),
  );
  return { ...library, policies, versions, clauses };
}
