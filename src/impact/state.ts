import type { Files } from '~/changeset/changeset';
import type { Complaint } from '~/schemas/complaint';
import { type Read, readKinds } from '~/schemas/kinds';
import { complaintsBesideCases, contentsOf, type Library, libraryOf } from '~/schemas/library';

/** Content as it stands at one time, or what keeps it from being read; people whose result changes are no hindrance. */
export type State =
  | { readonly kind: 'state'; readonly library: Library; readonly files: Files }
  | { readonly kind: 'slips'; readonly complaints: readonly Complaint[] };

/** What these files say. */
export function stateOf(files: Files): State {
  return stateOfRead(readKinds([...files].map(([path, text]) => ({ path, text }))), files);
}

/** The same of files that were read already. */
export function stateOfRead(read: Read, files: Files): State {
  const complaints = complaintsBesideCases(read);
  if (complaints.length > 0) return { kind: 'slips', complaints };
  return { kind: 'state', library: libraryOf(contentsOf(read)), files };
}
