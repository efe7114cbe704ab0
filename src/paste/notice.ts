import type { Scope } from '~/rules/duty/subject';
import type { Clause } from '~/schemas/clauses';
import { type Notice, type NoticeFigure, type Said, subjectsIn } from './notice-parts';
import { topicsIn } from './notice-topics';
import { windowsIn } from './notice-windows';

/** What a document says of the year it is about; undefined where it names no year or says nothing of what a year asks. */
export function noticeIn(title: string, clauses: readonly Clause[]): Notice | undefined {
  const places = placesIn(clauses);
  const year = yearIn(title) ?? yearIn(places.map((p) => p.quote).join('\n'));
  if (year === undefined) return undefined;
  const { figures, open } = figuresIn(places);
  const topics = topicsIn(clauses);
  const windows = windowsIn(places);
  if (figures.length === 0 && !topics && windows.length === 0) return undefined;
  return { year, figures, topics, windows, open };
}

/** Every heading and paragraph by the address it stands at. */
function placesIn(clauses: readonly Clause[]): Said[] {
  return clauses.flatMap(({ anchor, heading, paragraphs, parts }) => [
    ...(heading === undefined ? [] : [{ anchor, quote: heading }]),
    ...paragraphs.map((p) => ({ anchor: p.anchor ?? anchor, quote: p.text })),
    ...placesIn(parts),
  ]);
}

/** The year that is named most. */
function yearIn(text: string): number | undefined {
  const named = [...text.matchAll(/(20\d\d)年度/g)].map(([, year]) => Number(year));
  const count = (year: number) => named.filter((y) => y === year).length;
  return [...new Set(named)].sort((a, b) => count(b) - count(a) || b - a)[0];
}

const least = /(?:不(?:得|应|能)?(?:少|低)于|不少|至少)(?:\d+天或)?(\d+(?:\.\d+)?)个?(?:学时|学分|课时)/;

/** The minimums; one that is read with several values is left open. */
function figuresIn(places: readonly Said[]): Pick<Notice, 'figures' | 'open'> {
  const all = places.flatMap(({ anchor, quote }) =>
    piecesOf(quote).flatMap((piece): NoticeFigure[] => {
      const [, hours] = least.exec(piece) ?? [];
      const scope = hours === undefined ? undefined : scopeOf(piece);
      return scope
        ? [{ scope, atLeast: Number(hours), anchor, quote: piece.replace(/[，；：。]$/, '') }]
        : [];
    }),
  );
  const read = [...new Set(all.map((f) => f.scope))].map((scope) => all.filter((f) => f.scope === scope));
  const isOne = (own: readonly NoticeFigure[]) => new Set(own.map((f) => f.atLeast)).size === 1;
  return {
    figures: read.filter(isOne).map(([first]) => first as NoticeFigure),
    open: read
      .filter((own) => !isOne(own))
      .map((own) => {
        const values = [...new Set(own.map((f) => f.atLeast))].join('、');
        return `${scopeWords[own[0]?.scope as Scope]}读到不止一个数（${values}）`;
      }),
  };
}

const scopeWords: Readonly<Record<Scope, string>> = {
  total: '合计',
  common: '公需科目',
  professional: '专业科目',
  elective: '选修科目',
};

function scopeOf(piece: string): Scope | undefined {
  const named = subjectsIn(piece);
  if (named.length === 1) return named[0];
  return named.length === 0 && /累计|合计|总计|总学时|继续教育/.test(piece) ? 'total' : undefined;
}

/** A text by its commas and stops, each with the one it ends on. */
function piecesOf(text: string): string[] {
  return text.match(/[^，。；：！？]+[，。；：！？]*/g) ?? [];
}
