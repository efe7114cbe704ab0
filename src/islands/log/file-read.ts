import type { Entry } from '~/rules/entry';

/** Something in a file that could not be read, and why. */
export interface Unread {
  readonly where: string;
  readonly why: string;
}

/** What a file holds, or why nothing of it is used. */
export type FileRead =
  | {
      readonly kind: 'read';
      readonly entries: Entry[];
      readonly unread: Unread[];
      /** Only a log's own file says these. */
      readonly sector?: string;
      readonly complete?: readonly number[];
    }
  | { readonly kind: 'refused'; readonly why: string };

export function unreadable(where: string, reasons: readonly string[]): Unread {
  return { where, why: reasons.join('') };
}
