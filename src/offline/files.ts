import { scope } from './world';

/** Every file of this version by its address from the site's root, with its hash, those needed first in front; put in when the worker is built. */
declare const files: Readonly<Record<string, string>>;

/** How many of them a reader needs first. */
declare const first: number;

/** A file that is ours when its bytes have this hash. */
export interface OurFile {
  readonly url: string;
  readonly hash: string;
}

const byUrl = new Map(Object.entries(files).map(([address, hash]) => [new URL(address, scope).href, hash]));

/** Every file of this version. */
export const allFiles: readonly OurFile[] = [...byUrl].map(([url, hash]) => ({ url, hash }));

/** Those that are kept unasked. */
export const firstFiles: readonly OurFile[] = allFiles.slice(0, first);

/** The file that stands at an address: as it is printed, as it is typed, or as the file's own name; parameters aside. */
export function fileAt(address: string): OurFile | undefined {
  const [plain = ''] = address.split(/[?#]/);
  const url = [plain, plain.replace(/index\.html$/, ''), `${plain}/`].find((name) => byUrl.has(name));
  return url === undefined ? undefined : { url, hash: byUrl.get(url) as string };
}
