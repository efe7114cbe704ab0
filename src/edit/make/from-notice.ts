import type { Files } from '~/changeset/changeset';
import { newYear } from '~/due/drafts';
import { partsOf, withParts } from '~/edit/forms/file-parts';
import { orderIn } from '~/edit/forms/form-schema';
import { isFields, isList, valueAt, withValue } from '~/edit/yaml/value';
import type { NoticeFigure, NoticeTopics, NoticeWindow, Said } from '~/paste/notice-parts';
import type { Day } from '~/rules/duty/day';
import type { Library } from '~/schemas/library';

/** What of a notice a person looked at and let stand. */
export interface Chosen {
  /** The document's id. */
  readonly policy: string;
  readonly year: number;
  /** Whose figures these are. */
  readonly sector: string;
  readonly figures: readonly NoticeFigure[];
  readonly topics?: NoticeTopics | undefined;
  /** Each with a sentence for readers. */
  readonly windows: readonly (NoticeWindow & { readonly say: string })[];
}

/** A sentence of the notice for an answer's conclusion, with what it rests on. */
export interface Fact {
  readonly name: string;
  readonly say: string;
  readonly clause: string;
  readonly quote: string;
}

/** What was chosen of a notice, a sentence each; figures by their names. */
export function factsOf({ policy, year, sector, figures, topics, windows }: Chosen, whom: string): Fact[] {
  const total = figures.find((f) => f.scope === 'total');
  const of = (name: string, say: string, said: Said) => ({
    name,
    say: `${say}（文件原文）。`,
    ...rests(policy, said),
  });
  return [
    ...(total ? [of('学时', `${year}年度${whom}{${sector}.${year}.total}`, total)] : []),
    ...(topics
      ? [of('专题', `${year}年度的公需专题：${topics.names.map((n) => `“${n}”`).join('、')}`, topics)]
      : []),
    ...windows.map((w) => of(w.kind === 'study' ? '学习时间' : '补学', `${year}年度${w.say}`, w)),
  ];
}

/** The data of an answer with a fact behind its conclusion and among its bases. */
export function withFact(data: unknown, { say, clause, quote }: Fact): unknown {
  const bases = valueAt(data, ['bases']);
  const more = { clause, quote };
  const concluded = withValue(data, ['answer'], `${String(valueAt(data, ['answer']) ?? '')}${say}`);
  return withValue(concluded, ['bases'], [...(isList(bases) ? bases : []), more]);
}

/** What a notice would ask of a sector's file that only a person can settle; undefined where it can be written. */
export function sectorSlip(files: Files, sector: string, year: number): string | undefined {
  const periods = periodsOf(files, sector);
  if (periods === undefined) return '这个行业的文件还有要改的，或者没有自己的数字，请在左边打开它';
  const from = Number(valueAt(periods[periods.length - 1], ['from']));
  return from >= year ? `这个行业已经有从${from}年起的一段，请在左边打开它改` : undefined;
}

/** The files of the year and of the sector as the notice has them; only what was chosen is written. */
export function fromNotice(files: Files, library: Library, chosen: Chosen, today: Day): Files {
  const { figures } = chosen;
  return new Map([
    ...files,
    guideOf(files, library, chosen, today),
    ...(figures.length > 0 ? [sectorOf(files, chosen)] : []),
  ]);
}

function guideOf(files: Files, library: Library, chosen: Chosen, today: Day): readonly [string, string] {
  const { policy, year, topics, windows } = chosen;
  const path = `content/guides/${year}.yaml`;
  // The hints of a new file are for those who write it by hand.
  const text = files.get(path) ?? newYear(year, library, today).text.replace(/^#.*\n/gm, '');
  const data = partsOf(path, text)?.data;
  const there = valueAt(data, ['windows']);
  const written = windows.map(({ kind, subjects, opens, closes, say, noMakeUp, ...said }) => ({
    kind,
    subjects,
    ...(opens && { opens }),
    closes,
    say,
    ...(noMakeUp !== undefined && { noMakeUp: true }),
    ...rests(policy, said),
  }));
  const withTopics = topics
    ? withValue(data, ['topics'], { names: topics.names, say: topics.say, ...rests(policy, topics) })
    : data;
  const all = [...(isList(there) ? there : []), ...written];
  return [
    path,
    rewrittenTo(path, text, all.length > 0 ? withValue(withTopics, ['windows'], all) : withTopics),
  ];
}

function sectorOf(files: Files, { policy, year, sector, figures }: Chosen): readonly [string, string] {
  const path = pathOf(sector);
  const text = files.get(path) ?? '';
  const periods = periodsOf(files, sector) ?? [];
  const last = periods[periods.length - 1];
  const to = valueAt(last, ['to']);
  const gap = typeof to === 'number' && to < year - 1 ? yearsFrom(to + 1, year - 1) : undefined;
  const minimums = Object.fromEntries(
    figures.map(({ scope, atLeast, ...said }) => [scope, { atLeast, ...rests(policy, said) }]),
  );
  const own = { from: year, minimums, ...(gap && { unusual: `${gap}年度没有查到` }) };
  const before =
    isFields(last) && (to === undefined || Number(to) >= year) ? { ...last, to: year - 1 } : last;
  const all = [...periods.slice(0, -1), ...(before === undefined ? [] : [before]), own];
  return [path, rewrittenTo(path, text, withValue(partsOf(path, text)?.data, ['periods'], all))];
}

function yearsFrom(first: number, last: number): string {
  return first === last ? String(first) : `${first}至${last}`;
}

function rests(policy: string, { anchor, quote }: Said) {
  return { clause: `${policy}#${anchor}`, quote };
}

function pathOf(sector: string): string {
  return `content/requirements/${sector}.yaml`;
}

function periodsOf(files: Files, sector: string) {
  const text = files.get(pathOf(sector));
  const data = text === undefined ? undefined : partsOf(pathOf(sector), text)?.data;
  const periods = valueAt(data, ['periods']);
  return isList(periods) && periods.length > 0 ? periods : undefined;
}

function rewrittenTo(path: string, text: string, data: unknown): string {
  const parts = partsOf(path, text);
  if (!parts) return text;
  const kind = path.startsWith('content/guides/') ? 'guides' : 'sectors';
  return withParts(text, parts, data, parts.body, orderIn(kind));
}
