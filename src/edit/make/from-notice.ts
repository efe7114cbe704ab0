import type { Files } from '~/changeset/changeset';
import { type Look, newYear } from '~/due/drafts';
import { partsOf, withParts } from '~/edit/forms/file-parts';
import { orderIn } from '~/edit/forms/form-schema';
import { type Fields, isFields, isList, same, type Value, valueAt, withValue } from '~/edit/yaml/value';
import type {
  BesideFigures,
  NoticeFigure,
  NoticeRule,
  NoticeTopics,
  NoticeWindow,
  Said,
} from '~/paste/notice-parts';
import { saysNoMakeUp } from '~/paste/notice-windows';
import { sectorsNamed } from '~/paste/whose';
import type { Day } from '~/rules/duty/day';
import type { Scope } from '~/rules/duty/subject';
import { inQuotes } from '~/says/in-quotes';
import type { Library } from '~/schemas/library';
import { type ChosenDeadline, deadlinesOf, deadlinesWritten, type LeftOut } from './deadlines-written';
import { isEven } from './even';
import { basisOf, type NoticeDocument } from './notice-basis';
import { letsStand, namedApart, partedIn } from './parted-sector';
import { notesEnded, type StaleNote } from './stale-notes';

/** A time to study or to make up, as a person let it stand. */
export type ChosenWindow = NoticeWindow &
  LeftOut & {
    /** The sentence for readers. */
    readonly say: string;
  };

/** What of a notice a person looked at and let stand. */
export interface Chosen extends Partial<BesideFigures> {
  readonly document: NoticeDocument;
  readonly year: number;
  /** The day it was issued on, where its editor put that right. */
  readonly datedOn?: Day | undefined;
  /** Whose figures these are. */
  readonly sector: string;
  readonly figures: readonly NoticeFigure[];
  /** Those of the sectors that it sets apart. */
  readonly others?: readonly SectorFigures[] | undefined;
  /** The last year they are for; open where they stay until another notice. */
  readonly to?: number | undefined;
  /** What the notice does not say and stays as the period before has it, which is inferred. */
  readonly asBefore?: readonly Scope[] | undefined;
  /** What is told beside the figures up to the year before. */
  readonly notesEnd?: readonly StaleNote[] | undefined;
  readonly topics?: NoticeTopics | undefined;
  /** Each with a sentence for readers. */
  readonly windows: readonly ChosenWindow[];
  readonly deadlines?: readonly ChosenDeadline[] | undefined;
  /** The sectors that go with this one and that the notice leaves out. */
  readonly parted?: readonly string[] | undefined;
  /** What it rules of hours besides how many, to be told beside them. */
  readonly rules?: readonly NoticeRule[] | undefined;
  /** What the notice says of others for whom something else is laid down. */
  readonly apart?: readonly Said[] | undefined;
  /** What was read and written nowhere, to be looked at afterwards. */
  readonly left?: readonly Look[] | undefined;
}

/** The minimums of a sector, as a person let them stand. */
export interface SectorFigures extends Partial<BesideFigures> {
  readonly sector: string;
  readonly figures: readonly NoticeFigure[];
  /** What stays as the period before has it. */
  readonly asBefore?: readonly Scope[] | undefined;
  /** The words by which the rest is as for everybody. */
  readonly rest?: Said | undefined;
  /** What is told beside the figures up to the year before. */
  readonly notesEnd?: readonly StaleNote[] | undefined;
}

/** Whether something is written into the file of the sector. */
export function isWritten({ figures, parts = [], notCounted = [] }: SectorFigures): boolean {
  return figures.length + parts.length + notCounted.length > 0;
}

/** What a notice would ask of a sector's file that only a person can settle; undefined where it can be written. */
export function sectorSlip(files: Files, sector: string, year: number): string | undefined {
  const periods = periodsOf(files, sector);
  if (periods === undefined) return '这个行业的文件还有要改的，或者没有自己的数字，请在左边打开它';
  const from = Number(valueAt(periods[periods.length - 1], ['from']));
  return from > year ? `这个行业已经有从${from}年起的一段，请在左边打开它改` : undefined;
}

/** Whose figures a notice is about: a sector that its title names, otherwise the first. */
export function sectorMeant(title: string, { sectorNames }: Library): string {
  return sectorsNamed(title, sectorNames)[0] ?? sectorNames[0]?.sector ?? '';
}

/** What stands already that the notice takes the place of, in words. */
export function replacedBy(files: Files, library: Library, chosen: Chosen): string[] {
  const { document, year, sector, topics, windows, deadlines = [] } = chosen;
  const guide = partsOf(guideOf(year), files.get(guideOf(year)) ?? '')?.data;
  const there = valueAt(guide, ['windows']);
  const last = periodsOf(files, sector)?.at(-1);
  const isSame = isWritten(chosen) && Number(valueAt(last, ['from'])) === year;
  return [
    ...(topics && !topics.isMore && valueAt(guide, ['topics']) !== undefined ? ['公需专题'] : []),
    ...(isList(there) ? there : [])
      .filter((one) => windows.some((w) => isSameWindow(one, w, w.sectors ?? sectorsOf(library, sector))))
      .map((one) => inQuotes(String(valueAt(one, ['say'])))),
    ...(deadlines.length > 0 ? deadlinesOf(files, document, year).map(inQuotes) : []),
    ...(isSame ? [`从${year}年起的学时`] : []),
  ];
}

/** The files of the year and of the sector as the notice has them; only what was chosen is written. */
export function fromNotice(files: Files, library: Library, chosen: Chosen, today: Day): Files {
  const { document, datedOn, others = [], deadlines = [], parted = [] } = chosen;
  const alone = partedIn(files, library, chosen.year, [
    ...parted,
    ...[chosen, ...others].filter(isWritten).map((one) => one.sector),
  ]);
  const written = new Map([
    ...alone,
    ...[...(isWritten(chosen) ? [chosen] : []), ...others].map((one) => sectorWritten(alone, chosen, one)),
  ]);
  for (const { sector, notesEnd = [] } of [chosen, ...others]) {
    const path = pathOf(sector);
    if (notesEnd.length > 0)
      written.set(...notesEnded([path, written.get(path) ?? ''], notesEnd, chosen.year));
  }
  return new Map([
    ...written,
    ...told(written, library, chosen),
    ...(datedOn && 'policy' in document ? [dateWritten(files, document.policy, datedOn)] : []),
    guideWritten(files, library, chosen, today),
    ...(deadlines.length > 0
      ? [
          deadlinesWritten(files, chosen.document, chosen.year, deadlines, (d) =>
            audienceOf(library, chosen, d),
          ),
        ]
      : []),
  ]);
}

function dateWritten(files: Files, policy: string, datedOn: Day): readonly [string, string] {
  const path = `content/policies/${policy}.mdx`;
  const text = files.get(path) ?? '';
  const parts = partsOf(path, text);
  if (!parts) return [path, text];
  const data = withValue(parts.data, ['datedOn'], datedOn);
  return [path, withParts(text, parts, data, parts.body, orderIn('policies'))];
}

function guideOf(year: number): string {
  return `content/guides/${year}.yaml`;
}

function guideWritten(files: Files, library: Library, chosen: Chosen, today: Day): readonly [string, string] {
  const { document, year, topics } = chosen;
  const path = guideOf(year);
  // The hints of a new file are for those who write it by hand.
  const text = files.get(path) ?? newYear(year, library, today).text.replace(/^#.*\n/gm, '');
  const data = partsOf(path, text)?.data;
  const named = valueAt(data, ['topics', 'names']);
  const before = topics?.isMore && isList(named) ? named : [];
  const withTopics = topics
    ? withValue(data, ['topics'], {
        names: [...new Set([...before, ...topics.names])],
        say: topics.say,
        ...basisOf(document, topics),
      })
    : data;
  const all = windowsWritten(valueAt(data, ['windows']), chosen, library);
  return [
    path,
    rewrittenTo(path, text, all.length > 0 ? withValue(withTopics, ['windows'], all) : withTopics),
  ];
}

/** The windows there are and those of the notice, each in the place of the one it moves, which keeps its first day. */
function windowsWritten(there: unknown, chosen: Chosen, library: Library) {
  const { document, windows } = chosen;
  const before = isList(there) ? there : [];
  const audienceIn = (w: ChosenWindow): Audience => {
    const audience = audienceOf(library, chosen, w);
    // Of whoever has a time of their own, the one for everybody is not.
    const own = windows.flatMap((one) =>
      one.sectors && one.kind === w.kind && one.subjects.some((s) => w.subjects.includes(s))
        ? one.sectors
        : [],
    );
    const ruledOut = (w.notFor ?? []).flatMap((one) => one.sectors);
    const except = [...new Set([...(audience.except ?? []), ...own, ...ruledOut])];
    return audience.sectors || except.length === 0 ? audience : { except };
  };
  const written = windows.map((w) => {
    const { kind, subjects, opens, closes, say, noMakeUp, anchor, quote } = w;
    const audience = audienceIn(w);
    const moved = before.find((one) => isSameWindow(one, w, audience.sectors));
    const first = opens ?? valueAt(moved, ['opens']);
    return {
      kind,
      subjects,
      ...audience,
      ...(first !== undefined && { opens: first }),
      closes,
      say,
      // An editor who took the words out of the sentence took the mark out with them.
      ...(noMakeUp !== undefined && saysNoMakeUp(say) && { noMakeUp: true }),
      ...basisOf(document, { anchor, quote }),
    };
  });
  const stay = before.filter((one) => !windows.some((w) => isSameWindow(one, w, audienceIn(w).sectors)));
  return [...stay, ...written] as Value[];
}

function isSameWindow(
  written: unknown,
  { kind, subjects }: NoticeWindow,
  sectors: readonly string[] | undefined,
) {
  return (
    valueAt(written, ['kind']) === kind &&
    same(valueAt(written, ['subjects']), subjects) &&
    same(valueAt(written, ['sectors']), sectors)
  );
}

/** Whom the times of a notice are for: everybody where it is the first sector's. */
function sectorsOf({ sectors }: Library, sector: string): readonly string[] | undefined {
  return sectors[0]?.sector === sector ? undefined : [sector];
}

interface Audience {
  readonly sectors?: readonly string[];
  readonly except?: readonly string[];
}

/** The same as it is written; of what is for some alone, theirs. */
function audienceOf(
  library: Library,
  { sector, parted = [] }: Chosen,
  { sectors: own, except: left = parted }: LeftOut & { readonly sectors?: readonly string[] | undefined },
): Audience {
  const sectors = own ?? sectorsOf(library, sector);
  return { ...(sectors && { sectors }), ...(left.length > 0 && !sectors && { except: left }) };
}

function sectorWritten(
  files: Files,
  { document, year, to: lastYear }: Chosen,
  { sector, figures, parts = [], notCounted = [], asBefore = [], rest }: SectorFigures,
): readonly [string, string] {
  const path = pathOf(sector);
  const text = files.get(path) ?? '';
  const periods = periodsOf(files, sector) ?? [];
  const last = periods[periods.length - 1];
  const minimums = Object.fromEntries([
    ...figures.map(
      ({ scope, atLeast, ...said }) => [scope, { atLeast, ...basisOf(document, said) }] as const,
    ),
    ...asBefore.map((scope) => {
      const atLeast = valueAt(last, ['minimums', scope, 'atLeast']);
      return [scope, { atLeast, grade: 'inferred', reason: `${year}年度的通知没有说，照上一段` }] as const;
    }),
  ]);
  const inParts = parts.map(
    ({ key, atLeast, anchor, quote }) => [key, { atLeast, ...basisOf(document, { anchor, quote }) }] as const,
  );
  const ruledOut = notCounted.map(({ subject, ...said }) => [subject, basisOf(document, said)] as const);
  const beside = {
    ...(inParts.length > 0 && { parts: Object.fromEntries(inParts) }),
    ...(ruledOut.length > 0 && { notCounted: Object.fromEntries(ruledOut) }),
  };
  if (isFields(last) && Number(last.from) === year) {
    const amended = Object.entries({ minimums, ...beside }).reduce(
      (period: unknown, [key, more]) =>
        withValue(period, [key], { ...(valueAt(last, [key]) as Fields | undefined), ...more }),
      lastYear === undefined ? last : withValue(last, ['to'], lastYear),
    );
    const all = withValue(periods, [periods.length - 1], amended as Value);
    return [path, rewrittenTo(path, text, withValue(partsOf(path, text)?.data, ['periods'], all))];
  }
  const to = valueAt(last, ['to']);
  const gap = typeof to === 'number' && to < year - 1 ? yearsFrom(to + 1, year - 1) : undefined;
  const unusual = [
    ...(gap ? [`${gap}年度没有查到`] : []),
    ...(rest && !isEven(figures) ? [`通知写${inQuotes(rest.quote)}`] : []),
  ];
  const own = {
    from: year,
    ...(lastYear !== undefined && { to: lastYear }),
    minimums,
    ...beside,
    ...(unusual.length > 0 && { unusual: unusual.join('；') }),
  };
  const before =
    isFields(last) && (to === undefined || Number(to) >= year) ? { ...last, to: year - 1 } : last;
  const all = [...periods.slice(0, -1), ...(before === undefined ? [] : [before]), own];
  return [path, rewrittenTo(path, text, withValue(partsOf(path, text)?.data, ['periods'], all))];
}

/** What the notice says of a sector besides its figures, for the sector's file. */
interface Note {
  readonly sector: string;
  readonly said: Said;
  /** Those who go with it are not told. */
  readonly ownOnly?: true;
}

/** The files of sectors that are told of it beside their figures: of what is laid down elsewhere, those that it names, or the notice's own where none is known; of what is ruled of hours, whoever it is for. */
function told(files: Files, library: Library, chosen: Chosen): (readonly [string, string])[] {
  const { sector: own, rules = [] } = chosen;
  const apart = isWritten(chosen) ? (chosen.apart ?? []).filter(letsStand) : [];
  const notes = [
    ...apart.flatMap((said): Note[] => {
      const named = namedApart(library, [said]).map(({ sector }) => ({ sector, said }));
      return named.length > 0 ? named : [{ sector: own, said, ownOnly: true }];
    }),
    ...rules.flatMap(({ sectors = [own], anchor, quote }): Note[] =>
      sectors.map((sector) => ({ sector, said: { anchor, quote } })),
    ),
  ];
  return [...new Set(notes.map(({ sector }) => sector))].map((sector) =>
    noted(
      [pathOf(sector), files.get(pathOf(sector)) ?? ''],
      chosen,
      notes.filter((note) => note.sector === sector),
    ),
  );
}

/** The file of a sector with sentences of the notice beside its figures; each once. */
function noted(
  [path, text]: readonly [string, string],
  { document, year, to }: Chosen,
  notes: readonly Note[],
): readonly [string, string] {
  const data = partsOf(path, text)?.data;
  const there = valueAt(data, ['notes']);
  const before = isList(there) ? there : [];
  const more = notes
    .map(({ said, ownOnly }) => ({
      ...(ownOnly && { ownOnly }),
      from: year,
      ...(to !== undefined && { to }),
      say: `${year}年度的通知写明：${said.quote.replace(/^[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*|；$/g, '')}`,
      ...basisOf(document, said),
    }))
    .filter(({ say }) => !before.some((note) => valueAt(note, ['say']) === say));
  if (more.length === 0) return [path, text];
  return [path, rewrittenTo(path, text, withValue(data, ['notes'], [...before, ...more] as Value[]))];
}

function yearsFrom(first: number, last: number): string {
  return first === last ? String(first) : `${first}至${last}`;
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
