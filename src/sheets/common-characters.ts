/** What a text in a wrong encoding is full of, by the cost of each character: 2 what no text holds, 1 what is rare, 0 what is common. */
let costs: Uint8Array | undefined;

const neverIn = 2;
const rarelyIn = 1;

/** The characters that are common beside the most used Chinese ones: plain ASCII, punctuation, numbers in circles, full-width forms. */
const common =
  /[\t\n\r -~\xa0\xa5\xa7\xb0-\xb3\xb7\xd7\xf7\u2010-\u2027\u2030-\u203b\u2100-\u22ff\u2460-\u24ff\u2500-\u2605\u3000-\u3029\u3220-\u3247\uff01-\uff5e\uffe5]/;
const never = /[^\P{Cc}\t\n\r]|[\ue000-\uf8ff\ufdd0-\ufdef\ufff0-\uffff]/u;

/** How strange a text is: 0 when all of it is what Chinese tables are written in. A run of one and the same counts once. */
export function strangeness(text: string): number {
  costs ??= costOfEach();
  let sum = 0;
  let before = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== before) sum += costs[code] as number;
    before = code;
  }
  return sum;
}

function costOfEach(): Uint8Array {
  const costs = new Uint8Array(65_536).fill(rarelyIn);
  for (let code = 0; code < costs.length; code++) {
    const character = String.fromCharCode(code);
    if (common.test(character)) costs[code] = 0;
    else if (never.test(character)) costs[code] = neverIn;
  }
  for (const character of mostUsedHere() + mostUsedElsewhere()) costs[character.charCodeAt(0)] = 0;
  return costs;
}

/** The 3,755 characters that stand first in GB 2312, because they are the most used. */
function mostUsedHere(): string {
  return inRows('gb18030', [0xb0, 0xd7], [[0xa1, 0xfe]]);
}

/** The 5,401 that stand first in Big5, where traditional ones are written. */
function mostUsedElsewhere(): string {
  return inRows(
    'big5',
    [0xa4, 0xc6],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  );
}

type Range = readonly [first: number, last: number];

/** The Chinese characters of two bytes in these rows. */
function inRows(encoding: string, [first, last]: Range, cells: readonly Range[]): string {
  const bytes: number[] = [];
  for (let row = first; row <= last; row++) {
    for (const [from, to] of cells) for (let cell = from; cell <= to; cell++) bytes.push(row, cell);
  }
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes)).replace(/[^\u4e00-\u9fff]/g, '');
}
