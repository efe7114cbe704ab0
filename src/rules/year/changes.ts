import { appliedTo } from '~/rules/duty/applied';
import type { Basis } from '~/rules/duty/basis';
import type { Hours } from '~/rules/duty/hours';
import type { Period, SectorRules } from '~/rules/duty/sector';
import { type Scope, scopes } from '~/rules/duty/subject';
import type { StudyWindow } from './windows';

/** The topics of a year's 公需科目. */
export interface Topics {
  readonly names: readonly string[];
  readonly say: string;
  readonly basis: Basis;
}

/** What a year is known by, beside its figures. */
export interface GuideYear {
  readonly year: number;
  readonly topics?: Topics | undefined;
}

/** One difference between a year and the year before. */
export type Change = Readonly<
  | {
      kind: 'figure';
      sectors: readonly string[];
      scope: Scope;
      before: Hours;
      after: Hours;
      unit: string;
      basis: Basis;
    }
  /** A part that is asked for from this year on. */
  | {
      kind: 'part-seen';
      sectors: readonly string[];
      name: string;
      atLeast: Hours;
      unit: string;
      basis: Basis;
    }
  | { kind: 'rule-seen'; sectors: readonly string[]; basis: Basis }
  | { kind: 'carried'; sectors: readonly string[]; from: number }
  | { kind: 'topics'; before: readonly string[]; after: readonly string[] }
  | { kind: 'window-seen'; window: StudyWindow }
  | { kind: 'window-gone'; window: StudyWindow }
>;

interface Known {
  readonly sectors: readonly SectorRules[];
  readonly guides: readonly GuideYear[];
  readonly windows: readonly StudyWindow[];
}

/** What changed from the year before, worked out from the data; nothing for the first year. */
export function changesIn({ sectors, guides, windows }: Known, year: number): Change[] {
  const before = guides.find((g) => g.year === year - 1);
  const after = guides.find((g) => g.year === year);
  if (!before || !after) return [];
  return [
    ...together(sectors.flatMap((s) => figureChanges(s, year))),
    ...topicChanges(before.topics?.names ?? [], after.topics?.names ?? []),
    ...windowChanges(windows, year),
  ];
}

function figureChanges(rules: SectorRules, year: number): Change[] {
  const then = appliedTo(rules, year - 1);
  const now = appliedTo(rules, year);
  if (!now) return [];
  const sectors = [rules.short];
  const [requirement] = now.period.requirements;
  if (!then) return requirement ? [{ kind: 'rule-seen', sectors, basis: requirement.basis }] : [];
  if (now.carriedFrom === year - 1) return [{ kind: 'carried', sectors, from: now.carriedFrom }];
  return [
    ...scopes.flatMap((scope) => differenceIn(scope, then.period, now.period, rules)),
    ...partsSeen(then.period, now.period, rules),
  ];
}

function partsSeen(then: Period, now: Period, { short, unit }: SectorRules): Change[] {
  return now.requirements.flatMap(({ scope, part, atLeast, basis }): Change[] => {
    if (!part || then.requirements.some((r) => r.scope === scope)) return [];
    return [{ kind: 'part-seen', sectors: [short], name: part.name, atLeast, unit, basis }];
  });
}

function differenceIn(scope: Scope, then: Period, now: Period, { short, unit }: SectorRules): Change[] {
  const before = then.requirements.find((r) => r.scope === scope);
  const after = now.requirements.find((r) => r.scope === scope);
  if (!before || !after || before.atLeast === after.atLeast) return [];
  const { basis } = after;
  return [
    { kind: 'figure', sectors: [short], scope, before: before.atLeast, after: after.atLeast, unit, basis },
  ];
}

/** The same change in several sectors, said once. */
function together(changes: readonly Change[]): Change[] {
  const said = new Map<string, Change>();
  for (const change of changes) {
    if (!('sectors' in change)) continue;
    const key = JSON.stringify({ ...change, sectors: [] });
    const same = said.get(key);
    const sectors = same && 'sectors' in same ? [...same.sectors, ...change.sectors] : change.sectors;
    said.set(key, { ...change, sectors });
  }
  return [...said.values()];
}

function topicChanges(before: readonly string[], after: readonly string[]): Change[] {
  return before.join('\n') === after.join('\n') ? [] : [{ kind: 'topics', before, after }];
}

function windowChanges(windows: readonly StudyWindow[], year: number): Change[] {
  const of = (y: number) => windows.filter((w) => w.year === y);
  const [seen, gone] = [of(year), of(year - 1)];
  return [
    ...seen.map((window): Change => ({ kind: 'window-seen', window })),
    ...gone
      .filter((w) => !seen.some((s) => sameFor(s, w)))
      .map((window): Change => ({ kind: 'window-gone', window })),
  ];
}

function sameFor(a: StudyWindow, b: StudyWindow): boolean {
  return a.kind === b.kind && (a.sectors ?? []).some((s) => b.sectors?.includes(s));
}
