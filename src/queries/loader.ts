import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The integrity hash offices pin the embed loader by, as it is written in an integrity attribute. */
export function loaderIntegrity(): string {
  const bytes = readFileSync('public/embed/loader.js');
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
