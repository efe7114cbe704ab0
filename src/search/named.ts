import { type ClauseAsked, clauseIn } from './clause-in';
import type { NumberedDocument } from './lexicon';
import { figures } from './numerals';

/** What a question names by its number. */
export type Named =
  | { readonly kind: 'document'; readonly document: NumberedDocument; readonly rest: string }
  | {
      readonly kind: 'clause';
      readonly document: NumberedDocument;
      readonly anchor: string;
      readonly name: string;
    }
  | Absent;

interface Absent {
  readonly kind: 'absent';
  readonly path: string;
  readonly title: string;
  readonly say: string;
}

/**
 * The documents and clauses a question names by number: 277号, 粤人社办2018 277, yrsb277, 11号三（五）, 第三条第五款.
 * `isKnown` tells whether the number of a document that is not held stands in the texts all the same.
 */
export function namedIn(
  folded: string,
  documents: readonly NumberedDocument[],
  isKnown: (number: string) => boolean = () => false,
): Named[] {
  const compact = numbered(closed(folded, documents), documents);
  const named = documents.flatMap((document) => {
    const rest = afterNumber(compact, document);
    return rest === undefined ? [] : [inDocument(document, rest)];
  });
  if (named.length > 0) return named;
  const other = notHeld.exec(folded);
  if (other && !isKnown(other[0])) return notHeldBut(other, documents);
  const [, bare, behind = ''] = /^第?(\d{1,4}号)(?:文件|文)?(.+)$/.exec(compact) ?? [];
  if (bare && !isKnown(bare) && clauseIn(behind)?.tail === '') return [notHere(bare)];
  // A number alone counts something: 72, 277.
  if (/^\d+$/.test(compact)) return [];
  const asked = clauseIn(compact);
  if (asked?.tail !== '') return [];
  const held = documents.map((document) => clauseOf(document, asked)).filter((n) => n.kind === 'clause');
  // Figures alone that are no clause count something: 90-3.
  const counts = asked.section === undefined || /^[\d.-]+$/.test(compact);
  return held.length > 0 || counts ? held : [nowhere(asked)];
}

/** A question without its spaces; where they stand between a document's number and its clause, with a mark for them. */
function closed(folded: string, documents: readonly NumberedDocument[]): string {
  const marked = documents.reduce((text, d) => text.replace(beforeClause(d), '$1号'), folded);
  return marked
    .replace(/.*policies\//, '')
    .replace(/(号文?\s*\d{1,2})\s+(?=\d)/g, '$1.')
    .replace(/[\s,，。、《》“”"〔〕[\]?？]+/g, '')
    .replace(/[二〇零一三四五六七八九]{4}(?=年|\d|第)|[〇零一二三四五六七八九]{2,4}(?=号)/g, figures);
}

/** A document's number before figures for a clause: 277 3, 277-3-2. A short one only behind its code: 11 3 is a day. */
function beforeClause(document: NumberedDocument): RegExp {
  const { year, serial } = document;
  const whole = `(?:${codesOf(document)})[\\s-]*(?:${year}[年\\s-]*)?${serial}`;
  const number = serial.length > 2 ? `${whole}|(?:^|\\D)${serial}` : whole;
  return new RegExp(`(${number})[\\s.-]+(?=\\d{1,2}(?:[\\s.-]+\\d{1,2})*[条款段点项]?$)`);
}

/** The ways a document's code is written: whole, its initials, and shortened so that its kind stays: 粤办, 人社办, 办. */
function codesOf({ code, path }: NumberedDocument): string {
  const initials = path.split('/')[1]?.split('-')[0] ?? '';
  const before = [...code.slice(0, -1)].map((char) => `${char}?`).join('');
  return [code, `${before}${code.slice(-1)}`, code.slice(0, 3), initials].join('|');
}

/** A question with a document's number in place of what it is called in full, and of what stands before that. */
function numbered(compact: string, documents: readonly NumberedDocument[]): string {
  const of = documents.find(({ called }) => called !== undefined && compact.includes(called));
  if (of?.called === undefined) return compact;
  return `${of.code}${of.year}年${of.serial}号${compact.slice(compact.indexOf(of.called) + of.called.length)}`;
}

/** What follows a document's number in a question; nothing when the question doesn't begin with it. */
function afterNumber(compact: string, document: NumberedDocument): string | undefined {
  const { code, year, serial, path } = document;
  if (compact === code || `policies/${compact}-${year}-${serial}/` === path) return '';
  const number = new RegExp(
    `^(?:关于|请问|查|广东省?|省)?((?:${codesOf(document)})字?|文号|(?:人社)?厅)?-?(${year}|${year.slice(2)}(?=年))?年?-?第?${serial}(?:(号文件|号文|号|文)|(?![\\d.%]))(.*)$`,
  );
  const [, said, inYear, mark, rest = ''] = number.exec(compact) ?? [];
  // Without code and 号, a month may be meant: 2018 11; a clause behind it tells: 277第六点, 277三, 11三（五）.
  const clause = clauseIn(rest);
  const tells =
    clause?.tail === '' && (serial.length > 2 || /^第/.test(rest) || (/^\D/.test(rest) && clause.part));
  if (!said && !mark && !(inYear && serial.length > 2) && !tells) return undefined;
  return rest.replace(/^的/, '').replace(itself, '');
}

/** The document itself, in other words. */
const itself = /^(全文|原文|正文|文件|内容|文件内容|下载|打印|pdf|word)+$/;

function inDocument(document: NumberedDocument, rest: string): Named {
  const [, anchor] = /^\/?#(.+)/.exec(rest) ?? [];
  const pasted = document.anchors.find(([a]) => a === anchor);
  if (pasted) return { kind: 'clause', document, anchor: pasted[0], name: pasted[1] };
  const asked = clauseIn(rest);
  return asked ? clauseOf(document, asked) : { kind: 'document', document, rest };
}

function clauseOf(document: NumberedDocument, asked: ClauseAsked): Named {
  const { anchors, path, number } = document;
  const has = (anchor: string) => anchors.find(([a]) => a === anchor);
  const absent = (say: string): Named => ({ kind: 'absent', path, title: document.title, say });
  const found = (anchor: string): Named => ({
    kind: 'clause',
    document,
    anchor,
    name: has(anchor)?.[1] ?? '',
  });
  if (asked.section === undefined) {
    if (asked.place && has(asked.place)) return found(asked.place);
    return absent(`${number}没有${asked.place === 'term' ? '写有效期' : '单独的序言'}。`);
  }
  const section = `s${asked.section}`;
  const sections = anchors.filter(([a]) => /^s\d+$/.test(a)).length;
  if (!has(section) && sections === 0) return absent(`${number}没有分条，只有一段正文。`);
  if (!has(section))
    return absent(`${number}只有${inChinese(sections)}条，没有第${inChinese(asked.section)}条。`);
  const name = has(section)?.[1] ?? '';
  if (asked.part === undefined) return found(section);
  const parts = anchors.filter(([a]) => new RegExp(`^${section}-\\d+$`).test(a)).length;
  const paragraphs = (of: string) => anchors.filter(([a]) => a.startsWith(`${of}-p`)).length;
  if (asked.paragraph || parts === 0) return paragraphOf(section, asked.part);
  const part = `${section}-${asked.part}`;
  if (!has(part))
    return absent(`${number}的${name}只有${inChinese(parts)}款，没有第${inChinese(asked.part)}款。`);
  return asked.within === undefined ? found(part) : paragraphOf(part, asked.within);

  function paragraphOf(of: string, n: number): Named {
    const all = Math.max(1, paragraphs(of));
    if (n > all)
      return absent(`${number}的${has(of)?.[1] ?? ''}只有${inChinese(all)}段，没有第${inChinese(n)}段。`);
    return found(has(`${of}-p${n}`) ? `${of}-p${n}` : of);
  }
}

/** A document's number: its code, its year, its serial. */
const notHeld =
  /([\u3400-\u9fff]{1,9}[发函规办字令告通会])\s*((?:19|20)\d\d)\s*年?第?\s*(\d{1,4})\s*(?:号|(?=\s|$))/;

/** That a document is not held; the one of the same year and serial, should its code have been mistaken. */
function notHeldBut(other: RegExpExecArray, documents: readonly NumberedDocument[]): Named[] {
  const [, code = '', year, serial] = other;
  const absent = notHere(`${code}〔${year}〕${serial}号`);
  const near = documents.find(
    (d) => d.year === year && d.serial === serial && code.includes(d.code.slice(1, 3)),
  );
  if (!near) return [absent];
  const rest = other.input.slice(other.index + other[0].length).replace(/\s/g, '');
  const say = `${absent.say.slice(0, -1)}；年份和编号相同的是${near.number}。`;
  const found = inDocument(near, rest);
  return [
    found.kind === 'clause' ? found : { kind: 'document', document: near, rest: '' },
    { ...absent, say },
  ];
}

function notHere(number: string): Absent {
  const say = `本站没有收录${number}。`;
  return { kind: 'absent', path: 'policies/', title: '政策原文', say };
}

function nowhere({ section = 0 }: ClauseAsked): Named {
  const say = `本站收录的文件里没有第${inChinese(section)}条。`;
  return { kind: 'absent', path: 'policies/', title: '政策原文', say };
}

function inChinese(n: number): string {
  const ones = '零一二三四五六七八九';
  if (n < 10) return ones[n] as string;
  if (n >= 100) return String(n);
  return `${n < 20 ? '' : ones[Math.floor(n / 10)]}十${n % 10 === 0 ? '' : ones[n % 10]}`;
}
