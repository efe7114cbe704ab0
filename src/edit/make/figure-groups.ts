import type { BesideFigures, FigureChoice, Notice, NoticeFigure, Said } from '~/paste/notice-parts';
import { plain } from '~/rules/duty/hours';
import type { Period } from '~/rules/duty/sector';
import { type Scope, subjects } from '~/rules/duty/subject';
import { scopeNames } from '~/says/scope-names';
import type { Library } from '~/schemas/library';
import { isEven, isMoreThanTotal } from './even';

/** What a person settled that the notice leaves open. */
export interface Settled {
  /** Of minimums read with several values, the one that holds; null where it is written later. */
  readonly picked: Readonly<Record<string, NoticeFigure | null>>;
  /** Of sectors set apart, where the rest is taken from. */
  readonly rest: Readonly<Record<string, 'general' | 'before'>>;
}

/** The minimums of one sector as they were read and settled, and what the notice does not say of it. */
export interface FigureGroup extends BesideFigures {
  readonly sector: string;
  readonly name: string;
  /** Before the names of its ticks; empty for the sector that the notice is for. */
  readonly key: string;
  readonly figures: readonly NoticeFigure[];
  readonly choices: readonly FigureChoice[];
  readonly rest?: Said | undefined;
  /** Whether the rest may be as for everybody or as before, and nobody has said. */
  readonly isRestOpen: boolean;
  /** Whether its own total is less than what a person would have it ask for. */
  readonly isTooMuch: boolean;
  /** What the period before says besides its minimums, by name, and the new one does not. */
  readonly besides: readonly { readonly scope: string; readonly says: string }[];
  /** What it does not say, with what the period before has. */
  readonly unsaid: readonly { readonly scope: Scope; readonly atLeast: string }[];
}

/** The names of the ticks of what is said besides the minimums. */
export function besideKey(
  { key }: Pick<FigureGroup, 'key'>,
  one: BesideFigures['parts' | 'notCounted'][number],
) {
  return `${key}beside ${'key' in one ? one.key : one.subject}`;
}

const scopes: readonly Scope[] = ['total', ...subjects];

/** The key by which a choice is settled. */
export function choiceKey({ sector = '', scope }: FigureChoice): string {
  return `${sector} ${scope}`;
}

/** What the groups of a notice are made of. */
interface Making extends Settled {
  readonly notice: Notice;
  readonly sectors: Library['sectors'];
  /** The minimums of the sector that the notice is for. */
  readonly general: readonly NoticeFigure[];
  readonly stays: (key: string) => boolean;
}

/** The sector that a notice is for, and those it sets apart. */
export function figureGroups(
  notice: Notice,
  sector: string,
  { sectors }: Library,
  settled: Settled,
  stays: (key: string) => boolean,
): FigureGroup[] {
  const choices = notice.choices.filter((one) => one.sector === undefined);
  const general = withPicked(notice.figures, choices, settled);
  const making = { ...settled, notice, sectors, general, stays };
  return [
    groupOf({ sector, key: '', read: { ...notice, choices } }, making),
    ...notice.others.map((one) => {
      const own = notice.choices.filter((choice) => choice.sector === one.sector);
      return groupOf({ ...one, key: `${one.sector} `, read: { ...one, choices: own } }, making);
    }),
  ];
}

interface Own {
  readonly sector: string;
  readonly key: string;
  readonly read: Pick<FigureGroup, 'figures' | 'choices' | 'parts' | 'notCounted'>;
  readonly rest?: Said | undefined;
}

function groupOf({ sector, key, read, rest }: Own, making: Making): FigureGroup {
  const { sectors, notice } = making;
  const { choices } = read;
  const rules = sectors.find((s) => s.sector === sector);
  // Another sector that a person says it is for has no such part.
  const parts = read.parts.filter(({ key }) => rules?.parts?.some((one) => one.key === key));
  const beside = { parts, notCounted: read.notCounted };
  const last = rules?.periods.at(-1);
  const isApart = key !== '';
  const own = withPicked(read.figures, choices, making);
  const left = leftToGeneral(own, choices, making).filter(({ scope }) => !isNotCounted(scope, beside));
  const from = rest ? 'general' : making.rest[sector];
  const figures = isApart && from === 'general' ? inOrder([...own, ...left]) : own;
  const isRestOpen = isApart && from === undefined && left.length > 0;
  const unclear = isApart ? choices.map((c) => c.scope) : notice.unclear;
  // A period of the same year is amended, and keeps what it has besides.
  const goesOn =
    last === undefined ||
    last.from >= notice.year ||
    [figures, parts, read.notCounted].every((all) => all.length === 0);
  return {
    sector,
    name: rules?.short ?? '',
    key,
    figures,
    choices,
    ...beside,
    rest,
    isRestOpen,
    isTooMuch: from === 'general' && !rest && isSaid('total', own) && isMoreThanTotal(figures),
    besides: goesOn ? [] : besidesIn(last, figures, beside),
    unsaid: isRestOpen
      ? []
      : unsaidOf(figures, unclear, last, (scope) => making.stays(key + scope)).filter(
          ({ scope }) => !isNotCounted(scope, beside),
        ),
  };
}

function withPicked(
  figures: readonly NoticeFigure[],
  choices: readonly FigureChoice[],
  { picked }: Pick<Settled, 'picked'>,
): NoticeFigure[] {
  return inOrder([...figures, ...choices.flatMap((one) => picked[choiceKey(one)] ?? [])]);
}

function isSaid(scope: Scope, figures: readonly NoticeFigure[]): boolean {
  return figures.some((f) => f.scope === scope);
}

/** What everybody is asked and the notice does not say of a sector that it sets apart. */
function leftToGeneral(
  own: readonly NoticeFigure[],
  choices: readonly FigureChoice[],
  { general }: Making,
): NoticeFigure[] {
  if (isEven(own)) return [];
  return general.filter((f) => !isSaid(f.scope, own) && !choices.some((c) => c.scope === f.scope));
}

function isNotCounted(scope: Scope, { notCounted }: BesideFigures): boolean {
  return notCounted.some((one) => one.subject === scope);
}

/** What a period says besides its minimums and the new one does not. */
function besidesIn(
  { requirements, notCounted }: Period,
  figures: readonly NoticeFigure[],
  beside: BesideFigures,
): FigureGroup['besides'] {
  const isPart = (key: string) => beside.parts.some((one) => one.key === key);
  return [
    ...requirements.flatMap((r) =>
      r.part && !isPart(r.scope) ? [{ scope: r.scope, says: `${r.part.name}至少${plain(r.atLeast)}` }] : [],
    ),
    ...notCounted
      .filter((one) => !isSaid(one.subject, figures) && !isNotCounted(one.subject, beside))
      .map(({ subject }) => ({ scope: subject, says: `${scopeNames[subject]}不算` })),
  ];
}

/** The minimums that the period before has and the notice says nothing of. */
function unsaidOf(
  figures: readonly NoticeFigure[],
  unclear: readonly Scope[],
  last: Period | undefined,
  stays: (scope: Scope) => boolean,
): FigureGroup['unsaid'] {
  if (isEven(figures)) return [];
  return scopes.flatMap((scope) => {
    const was = last?.requirements.find((r) => r.scope === scope && !r.part);
    const isOpen = unclear.includes(scope) && !isSaid(scope, figures);
    const isRead = isSaid(scope, figures) && stays(scope);
    return was && !isOpen && !isRead ? [{ scope, atLeast: plain(was.atLeast) }] : [];
  });
}

function inOrder(figures: readonly NoticeFigure[]): NoticeFigure[] {
  return scopes.flatMap((scope) => figures.find((f) => f.scope === scope) ?? []);
}

/** What of a group nobody has settled yet, in words, and the field to settle it in. */
export function groupSlip(group: FigureGroup, { picked }: Settled) {
  const { sector, name, choices, isRestOpen } = group;
  const open = choices.find((one) => picked[choiceKey(one)] === undefined);
  if (open) return { says: `${open.says}，请选一个。`, at: fieldOf(choiceKey(open)) };
  if (group.isTooMuch) {
    const says = `${name}：没有说的科目照通知对别人的，各科加起来比合计多，请选另一个。`;
    return { says, at: fieldOf(sector) };
  }
  return isRestOpen
    ? { says: `${name}：通知没有说的科目照哪里，请选一下。`, at: fieldOf(sector) }
    : undefined;
}

/** The field in which something is settled. */
export function fieldOf(key: string): string {
  return `edit-notice-settled-${key.replace(' ', '-')}`;
}
