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

/** What a clause is about, for a list of them: its heading; of one that has none, its first words up to a stop. */
export function aboutOf({ heading, paragraphs }: Clause): string {
  if (heading !== undefined) return heading;
  const [first = ''] = (paragraphs[0]?.text ?? '').split(/[。；：，]/);
  if (first.length <= longest) return first;
  // What is named is named whole or not at all.
  return `${first.slice(0, longest).replace(/[“《（][^”》）]*$/, '')}……`;
}

/** A list of clauses stands beside the text, in a narrow column. */
const longest = 16;

interface Draft {
  anchor: string;
  level: number;
  number?: string;
  heading?: string;
  texts: string[];
  parts: Draft[];
}

const chinese = '[零一二三四五六七八九十百]+';

/** How a text numbers its clauses, the outermost first: a mark, its level, and what its anchor begins with where it stands outermost. */
const marks: ReadonlyArray<{ readonly mark: RegExp; readonly level: number; readonly outermost?: string }> = [
  { mark: new RegExp(`^第(${chinese})章(?=\\s|$)\\s*`), level: -1, outermost: 'c' },
  { mark: new RegExp(`^第(${chinese})条(?=\\s|$)\\s*`), level: 0, outermost: 'a' },
  { mark: new RegExp(`^(${chinese})、`), level: 0, outermost: 's' },
  { mark: new RegExp(`^（(${chinese})）`), level: 1 },
  { mark: /^(\d{1,2})[.．、](?!\d)\s*/, level: 2 },
  { mark: /^（(\d{1,2})）/, level: 3 },
];

const termMark = /自(\d{4}年\d{1,2}月\d{1,2}日|印发之日|发布之日)起(实施|施行)/;

/** Who explains a text, beside its effect and term. */
const explained = /^[^，。；]{0,20}由[^，。；]{2,40}负责解释。?$/;

/** The clauses of a policy text, anchored by its printed numbering: 一、（一）1.（1）, or 第…章 and 第…条. Throws on a numbering that skips or repeats. */
export function clausesOf(body: string): Clause[] {
  const opening: Draft = { anchor: 'preamble', level: -2, texts: [], parts: [] };
  const outermost: Draft[] = [];
  /** The clauses that are open, the outermost first. */
  let open: Draft[] = [];
  for (const text of paragraphsOf(body)) {
    const found = markOf(text);
    const around = found && open.filter((d) => d.level < found.level && d.level >= 0);
    if (!found || (found.outermost === undefined && around?.length === 0)) {
      (open[open.length - 1] ?? opening).texts.push(text);
      continue;
    }
    const parent = around?.[around.length - 1];
    const draft = numbered(parent ? parent.parts : outermost, found, text, parent);
    open = [...(around ?? []), draft];
  }
  return [...openingOf(opening, outermost.length > 0), ...splitTerm(outermost).map(finish)];
}

interface Found {
  readonly written: string;
  readonly number: number;
  readonly level: number;
  readonly outermost?: string | undefined;
}

function markOf(text: string): Found | undefined {
  for (const { mark, level, outermost } of marks) {
    const [written, digits = ''] = mark.exec(text) ?? [];
    if (written !== undefined) return { written, number: numeral(digits), level, outermost };
  }
  return undefined;
}

function paragraphsOf(body: string): string[] {
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

/** A numbered clause, put behind its siblings. Articles are counted through all chapters. */
function numbered(
  siblings: Draft[],
  { written, number, level, outermost }: Found,
  text: string,
  parent: Draft | undefined,
): Draft {
  const prefix = parent ? `${parent.anchor}-` : (outermost as string);
  const expected = siblings.filter((s) => s.level === level && s.anchor.startsWith(prefix)).length + 1;
  const mark = written.trim();
  const cause = text.slice(0, written.length + 12);
  if (number !== expected)
    throw new RangeError(`“${mark}”的序号不连续，按顺序应是第${expected}个`, { cause });
  const anchor = `${prefix}${number}`;
  if (siblings.some((s) => s.anchor === anchor))
    throw new RangeError(`“${mark}”和同一条下的另一种序号得出同一个地址 ${anchor}，请把其中一种并入上一段`, {
      cause,
    });
  const rest = text.slice(written.length);
  const draft: Draft = {
    anchor,
    level,
    number: mark,
    texts: [],
    parts: [],
    ...headed(rest, level, outermost),
  };
  siblings.push(draft);
  return draft;
}

/** What stands behind a number: a heading, or words that run on. */
function headed(rest: string, level: number, outermost: string | undefined): Partial<Draft> {
  const runsIn =
    rest === '' || outermost === 'a' || rest.includes('。') || (level > 0 && /[；：;:]$/.test(rest));
  return runsIn ? { texts: rest === '' ? [] : [rest] } : { heading: rest };
}

/** 一 to 一百九十九, or digits, as a number. */
function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [hundreds, rest = ''] = text.includes('百') ? text.split('百') : [undefined, text];
  return (hundreds === undefined ? 0 : 100 * digit(hundreds || '一')) + below100(rest.replace(/^零/, ''));
}

function below100(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : [undefined, text];
  return (tens === undefined ? 0 : 10 * (tens ? digit(tens) : 1)) + (ones ? digit(ones) : 0);
}

function digit(text: string): number {
  return '一二三四五六七八九'.indexOf(text) + 1;
}

function openingOf(opening: Draft, hasSections: boolean): Clause[] {
  if (opening.texts.length === 0) return [];
  if (hasSections) return [finish(opening)];
  return opening.texts.map((text, i) => ({ anchor: `p${i + 1}`, paragraphs: [{ text }], parts: [] }));
}

/** A closing paragraph on effect and term stands by itself, whatever section it is printed under. */
function splitTerm(sections: Draft[]): Draft[] {
  let holder = sections.at(-1);
  // An article on effect has a number of its own.
  if (holder?.anchor.startsWith('a')) return sections;
  while (holder && holder.parts.length > 0) holder = holder.parts.at(-1);
  const from =
    (holder?.texts.findLastIndex((text) => !termMark.test(text) && !explained.test(text)) ?? -1) + 1;
  const closing = holder?.texts.slice(from) ?? [];
  if (!holder || from === 0 || !closing.some((text) => termMark.test(text))) return sections;
  holder.texts.splice(from);
  return [...sections, { anchor: 'term', level: 0, texts: closing, parts: [] }];
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
