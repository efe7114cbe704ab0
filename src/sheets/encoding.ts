/** How the bytes of a text are read, by the name TextDecoder knows. */
export const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;

export type Encoding = (typeof encodings)[number];

export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030（GBK）',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16（高位在前）',
};

/** Text in an encoding, chosen or found out, without its mark; a byte that fits nowhere becomes U+FFFD. */
export function decoded(bytes: Uint8Array, chosen?: Encoding): { encoding: Encoding; text: string } {
  const encoding = chosen ?? markedAs(bytes) ?? wide(bytes);
  if (encoding) return { encoding, text: textIn(bytes, encoding) };
  const text = strictly(bytes);
  return text === undefined
    ? { encoding: 'gb18030', text: textIn(bytes, 'gb18030') }
    : { encoding: 'utf-8', text };
}

function textIn(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function markedAs([a, b, c]: Uint8Array): Encoding | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** No table is without commas, tabs, digits or line ends, and in UTF-16 half of each of them is NUL. */
function wide(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, 65_536);
  const nulls = [0, 0];
  for (let i = 0; i < start.length; i++) {
    if (start[i] === 0) nulls[i & 1] = (nulls[i & 1] as number) + 1;
  }
  const [even = 0, odd = 0] = nulls;
  if (even + odd < start.length / 50) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Text in UTF-8, or nothing when it is not. */
function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
