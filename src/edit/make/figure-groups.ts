import type { FigureChoice, Notice, NoticeFigure, Said } from '~/paste/notice-parts';
import { plain } from '~/rules/duty/hours';
import { type Scope, subjects } from '~/rules/duty/subject';
import { scopeNames } from '~/says/scope-names';
import type { Library } from '~/schemas/library';
import { isEven } from './even';

/** What a person settled that the notice leaves open. */
export interface Settled {
  /** Of minimums read with several values, the one that holds; null where it is written later. */
  readonly picked: Readonly<Record<string, NoticeFigure | null>>;
  /** Of sectors set apart, where the rest is taken from. */
  readonly rest: Readonly<Record<string, 'general' | 'before'>>;
}

/** The minimums of one sector as they were read and settled, and what the notice does not say of it. */
export interface FigureGroup {
  readonly sector: string;
  readonly name: string;
  /** Before the names of its ticks; empty for the sector that the notice is for. */
  readonly key: string;
  readonly figures: readonly NoticeFigure[];
  readonly choices: readonly FigureChoice[];
  readonly rest?: Said | undefined;
  /** Whether the rest may be as for everybody or as before, and nobody has said. */
  readonly isRestOpen: boolean;
  /** What the period before says besides its minimums, by name, and the new one does not. */
  readonly besides: readonly string[];
  /** What it does not say, with what the period before has. */
  readonly unsaid: readonly { readonly scope: Scope; readonly atLeast: string }[];
}

const scopes: readonly Scope[] = ['total', ...subjects];

/** The key by which a choice is settled. */
export function choiceKey({ sector = '', scope }: FigureChoice): string {
  return `${sector} ${scope}`;
}

/** The sector that a notice is for, and those it sets apart. */
export function figureGroups(
  notice: Notice,
  sector: string,
  { sectors }: Library,
  { picked, rest: settled }: Settled,
  stays: (key: string) => boolean,
): FigureGroup[] {
  const withPicked = (figures: readonly NoticeFigure[], choices: readonly FigureChoice[]) =>
    inOrder([...figures, ...choices.flatMap((one) => picked[choiceKey(one)] ?? [])]);
  const choicesOf = (own: string | undefined) => notice.choices.filter((one) => one.sector === own);
  const general = withPicked(notice.figures, choicesOf(undefined));
  const groupOf = (sector: string, key: string, own: readonly NoticeFigure[], said?: Said): FigureGroup => {
    const choices = choicesOf(key === '' ? undefined : sector);
    const figures = withPicked(own, choices);
    const isApart = key !== '';
    const isSaid = (one: Scope, of: readonly NoticeFigure[]) => of.some((f) => f.scope === one);
    const left = isEven(figures)
      ? []
      : general.filter((f) => !isSaid(f.scope, figures) && !choices.some((c) => c.scope === f.scope));
    const from = said ? 'general' : settled[sector];
    const all = isApart && from === 'general' ? inOrder([...figures, ...left]) : figures;
    const isRestOpen = isApart && from === undefined && left.length > 0;
    const name = sectors.find((s) => s.sector === sector)?.short ?? '';
    const last = sectors.find((s) => s.sector === sector)?.periods.at(-1);
    const before = last?.requirements ?? [];
    // A period of the same year is amended, and keeps them.
    const goesOn = last === undefined || last.from >= notice.year || all.length === 0;
    const besides = [
      ...before.flatMap((r) => (r.part ? [`${r.part.name}至少${plain(r.atLeast)}`] : [])),
      ...(last?.notCounted ?? [])
        .filter((one) => !isSaid(one.subject, all))
        .map((one) => `${scopeNames[one.subject]}不算`),
    ];
    const unclear = isApart ? choices.map((c) => c.scope) : notice.unclear;
    const unsaid = scopes.flatMap((scope) => {
      const was = before.find((r) => r.scope === scope && !r.part);
      const isOpen = isRestOpen || isEven(all) || (unclear.includes(scope) && !isSaid(scope, all));
      const isRead = all.some((f) => f.scope === scope && stays(key + scope));
      return was && !isOpen && !isRead ? [{ scope, atLeast: plain(was.atLeast) }] : [];
    });
    return {
      sector,
      name,
      key,
      figures: all,
      choices,
      rest: said,
      isRestOpen,
      besides: goesOn ? [] : besides,
      unsaid,
    };
  };
  return [
    groupOf(sector, '', notice.figures),
    ...notice.others.map((one) => groupOf(one.sector, `${one.sector} `, one.figures, one.rest)),
  ];
}

function inOrder(figures: readonly NoticeFigure[]): NoticeFigure[] {
  return scopes.flatMap((scope) => figures.find((f) => f.scope === scope) ?? []);
}

/** What of a group nobody has settled yet, in words, and the field to settle it in. */
export function groupSlip({ sector, name, choices, isRestOpen }: FigureGroup, { picked }: Settled) {
  const open = choices.find((one) => picked[choiceKey(one)] === undefined);
  if (open) return { says: `${open.says}，请选一个。`, at: fieldOf(choiceKey(open)) };
  return isRestOpen
    ? { says: `${name}：通知没有说的科目照哪里，请选一下。`, at: fieldOf(sector) }
    : undefined;
}

/** The field in which something is settled. */
export function fieldOf(key: string): string {
  return `edit-notice-settled-${key.replace(' ', '-')}`;
}
