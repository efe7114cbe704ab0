import type { Files } from '~/changeset/changeset';
import { type Found, tooBigSays } from '~/edit/content/in-folder';
import { contentReader, type Reading } from '~/edit/content/reading';
import type { Folder } from '~/edit/source/folder';
import { type Impact, impactBetween } from '~/impact/impact';
import { chinaDay, type Day } from '~/rules/duty/day';
import type { Complaint } from '~/schemas/complaint';

/** A content folder at work: as it was opened, and as it stands now. */
export interface Session {
  /** Under which its draft is kept. */
  readonly draft: string;
  readonly name: string;
  readonly folder?: Folder | undefined;
  readonly opened: Files;
  readonly now: Files;
  /** As it was when it was last saved as a package. */
  readonly packed?: Files | undefined;
  readonly tooBig: readonly Found[];
}

/** What the build would say of it, and whom it affects. */
export interface Judged {
  readonly before: Reading;
  readonly reading: Reading;
  readonly complaints: readonly Complaint[];
  readonly changed: readonly string[];
  /** Nothing while one of both can't be read as a whole. */
  readonly impact?: Impact | undefined;
}

export const today = (): Day => chinaDay(Date.now());

/** A judge that reads each file once. */
export function judge(): (session: Session) => Judged {
  const read = contentReader();
  const readBefore = contentReader();
  let before: { readonly files: Files; readonly reading: Reading } | undefined;
  return ({ opened, now, tooBig }) => {
    if (before?.files !== opened) before = { files: opened, reading: readBefore(opened) };
    const reading = read(now);
    const changed = changedIn(opened, now);
    const [then, after] = [before.reading.state, reading.state];
    const known = changed.length > 0 && then.kind === 'state' && after.kind === 'state';
    return {
      before: before.reading,
      reading,
      complaints: [...tooBig.map((f) => ({ file: f.path, says: tooBigSays(f) })), ...reading.complaints],
      changed,
      ...(known && { impact: impactBetween(then, after, today()) }),
    };
  };
}

/** The paths of the files that are not as they were opened. */
export function changedIn(opened: Files, now: Files): string[] {
  return [...new Set([...opened.keys(), ...now.keys()])]
    .filter((path) => opened.get(path) !== now.get(path))
    .sort();
}

/** The session with what others changed on the disk meanwhile in files that were not touched here, and which those are. */
export function withDisk(
  session: Session,
  disk: Files,
): { readonly session: Session; readonly read: readonly string[] } {
  const { opened, now } = session;
  const read = changedIn(opened, disk).filter((path) => now.get(path) === opened.get(path));
  const taken = (files: Files) => read.reduce((all, path) => withFile(all, path, disk.get(path)), files);
  return { session: { ...session, opened: taken(opened), now: taken(now) }, read };
}

/** The files with one of them other than it was; without it where there is no text. */
export function withFile(files: Files, path: string, text: string | undefined): Files {
  const all = new Map(files);
  if (text === undefined) all.delete(path);
  else all.set(path, text);
  return all;
}
