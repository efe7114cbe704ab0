import type { Built } from './zip-addresses.ts';

/** Every address of a file that a script holds in quotes, given to `put` without the site's own path. */
export function withAddresses(code: string, { base, files }: Built, put: (file: string) => string): string {
  return code.replace(/(["'`])(\/[\w./-]+\.\w+)\1/g, (same, _, address: string) => {
    const file = address.startsWith(base) ? address.slice(base.length) : '';
    return files.has(file) ? put(file) : same;
  });
}

/** The files that a script names so. */
export function addressesIn(code: string, site: Built): string[] {
  const found: string[] = [];
  withAddresses(code, site, (file) => {
    found.push(file);
    return '';
  });
  return found;
}
