/** The initials of the characters that codes of issuing bodies (发文机关代字) are made of; 会 is kuài in 财会. */
const initials: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...[
      'a安',
      'b办保部北博',
      'c财出穿参潮',
      'd档党东地第',
      'f发府法佛房',
      'g国规公广管关改告',
      'h函海河湖华惠',
    ],
    ...[
      'j教健江建交经局计检疾监技揭',
      'k科会控',
      'l林劳粮旅廉令',
      'm民茂梅贸',
      'n农宁南',
      'p培评批',
      'q清企全',
      'r人',
    ],
    ...[
      's社省市审深穗商术司水韶汕食事山',
      't厅体统通退铁',
      'w卫委文务武网物',
      'x新学行宣选协县信项',
      'y粤医药应云阳业银烟运邮',
    ],
    ...['z中政字职证专组资知质住珠肇湛综注自'],
  ].flatMap((row) => [...row.slice(1)].map((c) => [c, row[0] as string])),
);

/** A document that is already here, whose id tells the initials of its code. */
export interface Held {
  readonly id: string;
  readonly documentNumber: string;
}

/**
 * A policy's id from its 发文字号: 粤人社规〔2018〕11号 is yrsg-2018-11. What the documents already here are called goes
 * before what the table knows; undefined where an initial is not known.
 */
export function policyIdOf(documentNumber: string, held: readonly Held[] = []): string | undefined {
  const read = numberRead(documentNumber);
  if (!read) return undefined;
  const learnt = learntFrom(held);
  const letters =
    learnt.get(read.code) ?? [...read.code].map((c) => initials[c] ?? learnt.get(c) ?? '?').join('');
  return letters.includes('?') ? undefined : `${letters}-${read.year}-${read.serial}`;
}

/** The initials of whole codes and of single characters, as the documents here have them. */
function learntFrom(held: readonly Held[]): ReadonlyMap<string, string> {
  const learnt = new Map<string, string>();
  for (const { id, documentNumber } of held) {
    const code = numberRead(documentNumber)?.code;
    const letters = id.split('-')[0] ?? '';
    if (!code) continue;
    learnt.set(code, letters);
    if (code.length === letters.length) [...code].forEach((c, i) => void learnt.set(c, letters[i] as string));
  }
  return learnt;
}

function numberRead(documentNumber: string) {
  const [, code, year, serial] = /^(\D+)〔(\d{4})〕第?(\d+)号$/.exec(documentNumber) ?? [];
  return code && year && serial ? { code, year, serial } : undefined;
}
