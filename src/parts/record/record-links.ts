import { deflateSync, strToU8 } from 'fflate';
import type { SavedRecord } from '~/rules/record/record';
import { recordLine } from '~/rules/record/record-text';
import { checkCode } from './check-code';

/** How many codes a sheet has room for. */
export const mostCodes = 4;

/** Letters of one address that a phone still reads from a code of 45 mm. */
const longest = 1100;

/**
 * The addresses that carry a record, one for each code on paper: /verify/#r= and the record, deflated, in base64url.
 * Where it takes several, each says before its piece which of how many it is, and of what. None when it takes too many.
 */
export function recordLinks(record: SavedRecord): readonly string[] {
  const packed = base64url(deflateSync(strToU8(recordLine(record, checkCode)), { level: 9 }));
  const head = `${record.site}verify/#r=`;
  const count = Math.ceil(packed.length / (longest - head.length));
  if (count === 1) return [head + packed];
  if (count > mostCodes) return [];
  const size = Math.ceil(packed.length / count);
  return Array.from({ length: count }, (_, i) => {
    const piece = packed.slice(i * size, (i + 1) * size);
    return `${head}${i + 1}.${count}.${packed.slice(-6)}.${piece}`;
  });
}

function base64url(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
