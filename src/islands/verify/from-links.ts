import { inflateSync, strFromU8, unzlibSync } from 'fflate';
import { withoutUnseen } from '~/rules/duty/narrowed';

/** What the links in a text come to: the record's text, or what is still missing of it. */
export type FromLinks =
  | { readonly kind: 'no-links' }
  | { readonly kind: 'record'; readonly text: string }
  | { readonly kind: 'pieces'; readonly has: readonly number[]; readonly of: number }
  | { readonly kind: 'broken' };

/** More letters than four codes hold: longer ones are not unpacked. */
const longest = 20_000;

/** Longer texts are files. */
const longestText = 1_000_000;

/** Reads the record out of one link, or of all pieces of one; other words may stand around them, and mail may have wrapped them. */
export function fromLinks(text: string): FromLinks {
  if (text.length > longestText) return { kind: 'no-links' };
  const links = linksIn(text);
  if (links.length === 0) return { kind: 'no-links' };
  const pieces = links.map((link) => /^(\d)\.(\d)\.([\w-]{6})\.(.*)$/.exec(link)).filter((p) => p !== null);
  const last = pieces[pieces.length - 1];
  if (!last) return unpacked(links[links.length - 1] as string);
  const [, , of = '', name] = last;
  const found = new Map(pieces.filter((p) => p[3] === name).map((p) => [Number(p[1]), p[4] ?? '']));
  const numbers = Array.from({ length: Number(of) }, (_, i) => i + 1);
  if (!numbers.every((n) => found.has(n))) {
    return { kind: 'pieces', has: numbers.filter((n) => found.has(n)), of: Number(of) };
  }
  return unpacked(numbers.map((n) => found.get(n)).join(''));
}

/** What stands behind #r= in each link, without what mail and chat programs put into it; a record's own letters alone are one. */
function linksIn(text: string): string[] {
  const plain = plainly(text);
  const bare = plain.replace(/\s/g, '');
  if (bare.length > leastBare && /^[\w+/-]+=*$/.test(bare) && holdsRecord(bare)) return [bare];
  return plain
    .split(/[#?&]\/?\s*r\s*=\s*/i)
    .slice(1)
    .map((rest) => {
      const own = rest.split(/https?:\/\//)[0] ?? '';
      const [packed = ''] = /^[\w.\s>+/-]*/.exec(own) ?? [];
      return packed.replace(/[\s>]/g, '').replace(/[./]+$/, '');
    });
}

/** Other letters unpack into something, too; only a record's begin with a brace. */
function holdsRecord(packed: string): boolean {
  const read = unpacked(packed);
  return read.kind === 'record' && read.text.startsWith('{');
}

/** Shorter letters are a word, not a record. */
const leastBare = 80;

/** Encoded again, full-width, with entities, dashes for hyphens, marks that nobody sees, or as the source of a mail has it. */
function plainly(text: string): string {
  let plain = withoutUnseen(text);
  for (let times = 0; times < 3 && /%25/.test(plain); times++) plain = plain.replace(/%25/g, '%');
  return plain
    .replace(/&#(?:35|x23);|%23|＃|%EF%BC%83/gi, '#')
    .replace(/&#(?:61|x3d);|%3D|＝|%EF%BC%9D/gi, '=')
    .replace(/＆|&amp;|%26/gi, '&')
    .replace(/？|%3F/gi, '?')
    .replace(/=\r?\n/g, '\n')
    .replace(/([#?&]\/?r=)3D/gi, '$1')
    .replace(/\\(?=[_-])/g, '')
    .replace(/[‐‑–—−－]+(?=[\w\s]|$)/g, (dashes) => '-'.repeat(dashes.length));
}

function unpacked(packed: string): FromLinks {
  if (packed === '' || packed.length > longest) return { kind: 'broken' };
  try {
    // A letter too many is no whole byte: other words came along behind the link.
    const whole = packed.length % 4 === 1 ? packed.slice(0, -1) : packed;
    const letters = atob(whole.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return { kind: 'record', text: strFromU8(inflated(bytes)) };
  } catch {
    return { kind: 'broken' };
  }
}

function inflated(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes);
  } catch {
    return unzlibSync(bytes);
  }
}
