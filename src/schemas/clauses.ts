/** A paragraph as printed; its anchor is absent where the clause around it is its address. */
export interface Paragraph {
  readonly anchor?: string | undefined;
  readonly text: string;
}

/** A clause by the printed numbering: 一、 or （一）, or an unnumbered opening or closing. */
export interface Clause {
  readonly anchor: string;
  readonly number?: string | undefined;
  readonly heading?: string | undefined;
  readonly paragraphs: readonly Paragraph[];
  readonly parts: readonly Clause[];
}

interface Draft {
  anchor: string;
  number?: string;
  heading?: string;
  texts: string[];
  parts: Draft[];
}

const sectionMark = /^([一二三四五六七八九十]+)、/;
const partMark = /^（([一二三四五六七八九十]+)）/;
const termMark = /自(\d{4}年\d{1,2}月\d{1,2}日|印发之日|发布之日)起(实施|施行)/;

/** The clauses of a policy text, anchored by its printed numbering. Throws on a numbering that skips or repeats. */
export function clausesOf(body: string): Clause[] {
  const opening: Draft = { anchor: 'preamble', texts: [], parts: [] };
  const sections: Draft[] = [];
  let open = opening;
  for (const text of paragraphsOf(body)) {
    const section = sectionMark.exec(text);
    const part = partMark.exec(text);
    if (section) {
      open = numbered(sections, section, text, 's');
    } else if (part && sections.length > 0) {
      const parent = sections.at(-1) as Draft;
      open = numbered(parent.parts, part, text, `${parent.anchor}-`);
    } else {
      open.texts.push(text);
    }
  }
  return [...openingOf(opening, sections.length > 0), ...splitTerm(sections).map(finish)];
}

export function paragraphsOf(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .replace(/^#+\s*/, '')
        .replace(/\s*\n\s*/g, '')
        .trim(),
    )
    .filter((block) => block !== '');
}

function numbered(siblings: Draft[], mark: RegExpExecArray, text: string, prefix: string): Draft {
  const expected = siblings.length + 1;
  const number = numeral(mark[1] as string);
  if (number !== expected) throw new RangeError(`“${mark[0]}”的序号不连续，按顺序应是第${expected}个`);
  const rest = text.slice(mark[0].length);
  const runsIn = rest.includes('。');
  const draft: Draft = {
    anchor: `${prefix}${number}`,
    number: mark[0],
    ...(runsIn ? {} : { heading: rest }),
    texts: runsIn ? [rest] : [],
    parts: [],
  };
  siblings.push(draft);
  return draft;
}

/** 一 to 九十九 as a number. */
export function numeral(text: string): number {
  const digits = '一二三四五六七八九';
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens ? digits.indexOf(tens) + 1 : 1) : 0;
  return ten * 10 + (ones ? digits.indexOf(ones) + 1 : 0);
}

function openingOf(opening: Draft, hasSections: boolean): Clause[] {
  if (opening.texts.length === 0) return [];
  if (hasSections) return [finish(opening)];
  return opening.texts.map((text, i) => ({ anchor: `p${i + 1}`, paragraphs: [{ text }], parts: [] }));
}

/** A closing paragraph on effect and term stands by itself, whatever section it is printed under. */
function splitTerm(sections: Draft[]): Draft[] {
  const last = sections.at(-1);
  const holder = last?.parts.at(-1) ?? last;
  const closing = holder?.texts.at(-1);
  if (!holder || !closing || holder.texts.length < 2 || !termMark.test(closing)) return sections;
  holder.texts.pop();
  return [...sections, { anchor: 'term', texts: [closing], parts: [] }];
}

function finish(draft: Draft): Clause {
  const several = draft.texts.length > 1 || (draft.texts.length > 0 && draft.parts.length > 0);
  return {
    anchor: draft.anchor,
    number: draft.number,
    heading: draft.heading,
    paragraphs: draft.texts.map((text, i) => ({
      anchor: several ? `${draft.anchor}-p${i + 1}` : undefined,
      text,
    })),
    parts: draft.parts.map(finish),
  };
}

/** A clause's words as printed, its number, heading and parts included. */
export function wordsOf(clause: Clause): string {
  const own = clause.paragraphs.map((p) => p.text).join('');
  return `${clause.number ?? ''}${clause.heading ?? ''}${own}${clause.parts.map(wordsOf).join('')}`;
}

/** Every address in a text with the words found there. */
export function addressesIn(clauses: readonly Clause[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const clause of clauses) {
    found.set(clause.anchor, wordsOf(clause));
    for (const p of clause.paragraphs) if (p.anchor) found.set(p.anchor, p.text);
    for (const [anchor, words] of addressesIn(clause.parts)) found.set(anchor, words);
  }
  return found;
}
