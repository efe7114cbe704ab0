import type { Look } from '~/due/drafts';

/** By what the place of something to be looked at is found on the page. */
export function lookKey({ file = '', says, year }: Look): string {
  return year === undefined ? `${file} ${says}` : file;
}
