import type { Case } from '~/rules/cases/case';
import { judgeCase } from '~/rules/cases/judge-case';
import type { Outcome } from '~/rules/duty/assess';
import type { ClauseId } from '~/rules/duty/basis';
import { caseLink, outcomeSays } from '~/says/case-says';
import { gradeNames } from '~/says/grade-names';
import type { Library } from '~/schemas/library';

/** A case that comes out otherwise than before. */
export interface Flip {
  readonly case: string;
  readonly who: string;
  readonly sector: string;
  readonly year: number;
  /** Whether the outcome itself, or that of a second duty, is another; otherwise only what it lacks or rests on. */
  readonly flipped: boolean;
  readonly before: string;
  readonly after: string;
  readonly cites: readonly ClauseId[];
  /** The link to the checker with what this person typed, where a link can say it. */
  readonly link?: string | undefined;
}

/** Every case, of before or after, that comes out otherwise by the figures after than by those before; those that flip first. People of the newest year are tried in every later year up to the last too. */
export function flipsBetween(before: Library, after: Library, lastYear: number): Flip[] {
  const cases = [...casesOf(before, after).values()];
  const flips = [...cases, ...laterOf(cases, lastYear)].flatMap((one) => flipOf(one, before, after) ?? []);
  return [...flips.filter((f) => f.flipped), ...flips.filter((f) => !f.flipped)];
}

/** The people of both, as the later has them. */
function casesOf(before: Library, after: Library): Map<string, Case> {
  const all = [...before.cases, ...after.cases].flatMap((file) => file.cases);
  return new Map(all.map((one) => [one.case, one]));
}

/** What the people of the newest year would be told who go on studying as much. */
function laterOf(cases: readonly Case[], lastYear: number): Case[] {
  const newest = Math.max(...cases.filter((c) => c.on === undefined).map((c) => c.year));
  const people = cases.filter((c) => c.year === newest && c.on === undefined && !c.entries);
  return people.flatMap((one) =>
    Array.from({ length: Math.max(0, lastYear - newest) }, (_, i) => {
      const year = newest + i + 1;
      return {
        ...one,
        case: `${one.case}@${year}`,
        year,
        who: `${year}年度学得一样多的：${one.who}`,
      };
    }),
  );
}

function flipOf(one: Case, before: Library, after: Library): Flip | undefined {
  const then = told(one, before);
  const now = told(one, after);
  if (then.says === now.says && then.basis === now.basis) return undefined;
  const { sector, year, who } = one;
  return {
    case: one.case,
    who,
    sector,
    year,
    flipped: then.outcomes !== now.outcomes,
    before: then.says + (then.says === now.says ? `（${then.grade}）` : ''),
    after: now.says + (then.says === now.says ? `（${now.grade}）` : ''),
    cites: now.cites,
    link: caseLink(one),
  };
}

function told(one: Case, library: Library) {
  const rules = library.sectors.find((s) => s.sector === one.sector);
  const found = judgeCase(one, library);
  if (!rules || !found) return { says: '没有这个行业', basis: '', grade: '', outcomes: 'none', cites: [] };
  const outcomes: Outcome[] = [found, ...Object.values(found.duties)].map((came) => came.outcome);
  return {
    says: outcomeSays(found, rules),
    basis: found.basis ?? '',
    grade: found.basis ? gradeNames[found.basis] : '',
    outcomes: outcomes.join(),
    cites: found.cites,
  };
}
