import { appliedTo } from '~/rules/duty/applied';
import type { Basis } from '~/rules/duty/basis';
import type { Hours } from '~/rules/duty/hours';
import { nameOf, type Requirement } from '~/rules/duty/judge';
import type { Period, SectorRules } from '~/rules/duty/sector';
import { scopeNames } from '~/rules/duty/subject';

/** One condition of a sector's year, in the order in which it is judged. */
export type Row = Readonly<
  | {
      kind: 'at-least';
      key: string;
      name: string;
      /** The part lies inside this subject. */
      inside?: string | undefined;
      atLeast: Hours;
      basis: Basis;
      /** What the year before asked; `none` where it did not ask. Left out where it is the same. */
      before?: Hours | 'none' | undefined;
    }
  | { kind: 'not-counted'; name: string; basis: Basis; isNew: boolean }
  | { kind: 'not-asked'; name: string; say: string; basis: Basis; isNew: boolean }
>;

/** Every condition that a year's period has, in the order of the judging; nothing where the sector has no figures for it. */
export function rowsOf(rules: SectorRules, year: number): Row[] {
  const now = appliedTo(rules, year)?.period;
  const last = appliedTo(rules, year - 1)?.period;
  return now ? [...asked(now, last), ...notCounted(now, last), ...notAsked(now, last)] : [];
}

function asked(now: Period, last: Period | undefined): Row[] {
  return now.requirements.map((requirement) => {
    const { scope, part, atLeast, basis } = requirement;
    const before = beforeOf(requirement, last);
    return {
      kind: 'at-least',
      key: scope,
      name: nameOf(requirement),
      ...(part ? { inside: part.of } : {}),
      atLeast,
      basis,
      ...(before === atLeast || before === undefined ? {} : { before }),
    };
  });
}

function beforeOf({ scope }: Requirement, last: Period | undefined): Hours | 'none' | undefined {
  return last && (last.requirements.find((r) => r.scope === scope)?.atLeast ?? 'none');
}

function notCounted(now: Period, last: Period | undefined): Row[] {
  return now.notCounted.map(({ subject, basis }) => ({
    kind: 'not-counted',
    name: scopeNames[subject],
    basis,
    isNew: last !== undefined && !last.notCounted.some((one) => one.subject === subject),
  }));
}

function notAsked(now: Period, last: Period | undefined): Row[] {
  return (now.notAsked ?? []).map(({ of, name, say, basis }) => ({
    kind: 'not-asked',
    name: name ?? of,
    say,
    basis,
    isNew: last !== undefined && !last.notAsked?.some((one) => one.say === say),
  }));
}
