import { inflateSync, strFromU8, unzlibSync } from 'fflate';

/** What the links in a text come to: the record's text, or what is still missing of it. */
export type FromLinks =
  | { readonly kind: 'no-links' }
  | { readonly kind: 'record'; readonly text: string }
  | { readonly kind: 'pieces'; readonly has: readonly number[]; readonly of: number }
  | { readonly kind: 'broken' };

/** More letters than four codes hold: longer ones are not unpacked. */
const longest = 20_000;

/** Reads the record out of one link, or of all pieces of one; other words may stand around them, and mail may have wrapped them. */
export function fromLinks(text: string): FromLinks {
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

/** What stands behind #r= in each link, without what mail and chat programs put into it. */
function linksIn(text: string): string[] {
  return text
    .replace(/%23r(?:%3D|=)/gi, '#r=')
    .replace(/=\r?\n/g, '\n')
    .split(/#r=/)
    .slice(1)
    .map((rest) => {
      const own = rest.split(/https?:\/\//)[0] ?? '';
      const [packed = ''] = /^[\w.\s>-]*/.exec(own) ?? [];
      return packed.replace(/[\s>]/g, '').replace(/\.+$/, '');
    });
}

function unpacked(packed: string): FromLinks {
  if (packed.length > longest) return { kind: 'broken' };
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
