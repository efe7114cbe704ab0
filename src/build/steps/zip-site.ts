import { posix } from 'node:path';
import { text, utf8 } from './tree.ts';
import { type Built, relocated } from './zip-addresses.ts';
import { withAddresses } from './zip-scripts.ts';

/** A file of the site for any folder of any web server: nothing in it names the folder. */
export function siteFile(path: string, bytes: Uint8Array, site: Built): Uint8Array {
  if (path.endsWith('.html')) return utf8(relocated(text(bytes), path, site));
  return path.startsWith('_astro/') && path.endsWith('.js') ? utf8(script(text(bytes), path, site)) : bytes;
}

function script(code: string, path: string, site: Built): string {
  return withAddresses(
    code,
    site,
    (file) => `(new URL("${posix.relative(posix.dirname(path), file)}",import.meta.url).href)`,
  );
}
