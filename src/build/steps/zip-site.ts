import { posix } from 'node:path';
import { type Tree, text, utf8 } from './tree.ts';
import { type Built, relocated } from './zip-addresses.ts';
import { withAddresses } from './zip-scripts.ts';

/** The site for any folder of any web server: nothing in it names the folder. */
export function siteTree(site: Built): Tree {
  const tree = new Map<string, Uint8Array>();
  for (const [path, bytes] of site.files) {
    if (path.endsWith('.html')) tree.set(path, utf8(relocated(text(bytes), path, site)));
    else if (path.startsWith('_astro/') && path.endsWith('.js'))
      tree.set(path, utf8(script(text(bytes), path, site)));
    else tree.set(path, bytes);
  }
  return tree;
}

function script(code: string, path: string, site: Built): string {
  return withAddresses(
    code,
    site,
    (file) => `(new URL("${posix.relative(posix.dirname(path), file)}",import.meta.url).href)`,
  );
}
