import { strangeness } from './common-characters';

/** How the bytes of a text are read, by the name TextDecoder knows. */
export const encodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

export type Encoding = (typeof encodings)[number];

export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030（GBK）',
  big5: 'Big5（繁体）',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16（高位在前）',
};

/** Text in an encoding, chosen or found out, without its mark; a byte that fits nowhere becomes U+FFFD. What a page says of its own is taken where it can be true. */
export function decoded(
  bytes: Uint8Array,
  chosen?: Encoding,
  said?: Encoding,
): { encoding: Encoding; text: string } {
  const encoding = chosen ?? markedAs(bytes);
  if (encoding) return { encoding, text: textIn(bytes, encoding) };
  const text = plainlyUtf8(bytes);
  if (text !== undefined) return { encoding: 'utf-8', text };
  const likeliest = said === 'gb18030' || said === 'big5' ? said : leastStrange(bytes);
  return { encoding: likeliest, text: textIn(bytes, likeliest) };
}

/** The encoding that a page or an XML text says it is in, by one of its many names; nothing where it names none that is read here. */
export function saidEncoding(bytes: Uint8Array): Encoding | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const [, name = ''] = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(start) ?? [];
  if (/^(gb2312|gbk|gb18030|gb_2312-80|cp936|ms936|x-gbk)$/i.test(name)) return 'gb18030';
  return encodings.find((encoding) => encoding === name.toLowerCase());
}

function textIn(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** What texts in some encodings begin with. */
const marks = [
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
] as const;

/** The encoding that the mark at the beginning of a text says. */
export function markedAs(bytes: Uint8Array): Encoding | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 3));
  return marks.find(([mark]) => start.startsWith(mark))?.[1];
}

/** Text that fits UTF-8 throughout, and says so: plain ASCII, or with a character of three bytes, which other text hardly ever looks like. */
function plainlyUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const plain = /[\u0800-\uffff]/.test(text) || !/[\u0080-\u07ff]/.test(text);
    return plain && !text.includes('\0') ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The encoding in which a text is least strange: not the first that has no fault, for a file may be cut or damaged. */
function leastStrange(bytes: Uint8Array): Encoding {
  let best: Encoding = encodings[0];
  let least = Infinity;
  const samples = samplesOf(bytes);
  for (const encoding of encodings) {
    const strange = samples.reduce((sum, sample) => sum + strangeness(textIn(sample, encoding)), 0);
    if (strange < least) {
      least = strange;
      best = encoding;
    }
  }
  return best;
}

const sampleSize = 1 << 16;

/** The beginning, the middle and the end, each from an even place, where UTF-16 begins its characters. */
function samplesOf(bytes: Uint8Array): Uint8Array[] {
  const last = Math.max(0, bytes.length - sampleSize);
  return [0, (last >> 2) * 2, (last >> 1) * 2].map((from) => bytes.subarray(from, from + sampleSize));
}
