import { withoutUnseen } from '~/rules/duty/narrowed';

/**
 * The part of an address behind # or ? as it was written, before mail wrapped its lines, a page wrote its signs as
 * entities, or a keyboard made them full-width.
 */
export function asWritten(part: string): string {
  const narrow = withoutUnseen(part.replace(encodedMark, decodeURIComponent)).replace(
    /[\uff01-\uff5e]/g,
    (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  // What a browser marks on the page is no part of what the address says.
  return withoutEntities(withoutAmps(unwrapped(narrow))).replace(/:~:[\s\S]*$/, '');
}

/** ＆ ＝ ＃ ？, encoded once. */
const encodedMark = /%EF%BC%(?:86|9D|83|9F)/gi;

/** On one line again; quoted-printable mail writes = as =3D, and = where it wraps a line. */
function unwrapped(text: string): string {
  const isQuoted = /=3D/i.test(text) && !/=(?!3D|\r?\n)/i.test(text);
  return (isQuoted ? text.replace(/=\r?\n/g, '').replace(/=3D/gi, '=') : text)
    .replace(/=\r?\n(?=\w*=)/g, '')
    .replace(/[ \t]*[\r\n]+[ \t]*|(?:%0D|%0A)+/gi, '');
}

const named: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

function withoutEntities(text: string): string {
  return text
    .replace(/&(quot|apos|lt|gt|nbsp);/gi, (_, name: string) => named[name.toLowerCase()] ?? '')
    .replace(/&#(?:0*(\d{2,3})|x0*([\da-f]{2}));/gi, (entity, decimal?: string, hex?: string) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0x20 && code < 0x7f && code !== ampersand ? String.fromCharCode(code) : entity;
    });
}

const ampersand = 0x26;

function withoutAmps(text: string): string {
  return text.replace(/&(?:(?:amp|#0*38|#x0*26);)+/gi, '&');
}
