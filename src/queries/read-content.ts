import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Complaint } from '~/schemas/complaint';
import { type Read, readKinds } from '~/schemas/kinds';
import { complaintsBesideCases, turnedCases } from '~/schemas/library';
import { contentFolder } from './content-folder';

/** The files of content/ as read, with everything that is wrong with them. */
export interface ContentRead {
  readonly read: Read;
  readonly complaints: readonly Complaint[];
  /** Whether pages can be drawn of them: nothing is wrong but that cases come out otherwise, as where a figure was changed. */
  readonly sound: boolean;
}

let kept: (ContentRead & { readonly stamp: string }) | undefined;

/** Every file under content/, read again only when one has changed. */
export function readContent(): ContentRead {
  const paths = readdirSync(contentFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
    .sort();
  const stamp = paths.map((path) => `${path}@${statSync(path).mtimeMs}`).join();
  if (kept?.stamp !== stamp) {
    const read = readKinds(paths.map((path) => ({ path, text: readFileSync(path, 'utf8') })));
    const unsound = complaintsBesideCases(read);
    const sound = unsound.length === 0;
    kept = { stamp, read, complaints: sound ? turnedCases(read) : unsound, sound };
  }
  return kept;
}
