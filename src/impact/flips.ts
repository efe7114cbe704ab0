import type { Case } from '~/rules/cases/case';
import { judgeCase } from '~/rules/cases/judge-case';
import { appliedTo } from '~/rules/duty/applied';
import type { Outcome } from '~/rules/duty/assess';
import type { ClauseId, Grade } from '~/rules/duty/basis';
import type { SectorRules } from '~/rules/duty/sector';
import { caseLink, givenSays, outcomeSays } from '~/says/case-says';
import type { Library } from '~/schemas/library';

/** A case that comes out otherwise than before, or by something else. */
export interface Flip {
  readonly case: string;
  /** Who it is; of a year that no case is about yet, what somebody studies who studies as much as one of them. */
  readonly who: string;
  readonly sector: string;
  /** What people of the sector are called. */
  readonly name: string;
  readonly year: number;
  /** Whether the outcome itself, or that of a second duty, is another; otherwise only what it lacks or rests on. */
  readonly flipped: boolean;
  readonly before: string;
  readonly after: string;
  /** By what it was judged and is judged, in words; '' where by nothing. */
  readonly by: { readonly before: string; readonly after: string };
  /** The minimums are the same as before. */
  readonly sameFigures: boolean;
  readonly cites: readonly ClauseId[];
  /** The link to the checker with what this person typed, where a link can say it. */
  readonly link?: string | undefined;
}

/** Every case, of before or after, that comes out otherwise by the figures after than by those before; those that flip first. People of the newest year are tried in every later year up to the last too. */
export function flipsBetween(before: Library, after: Library, lastYear: number): Flip[] {
  const cases = [...casesOf(before, after).values()];
  const later = laterOf(cases, lastYear, [...after.sectors, ...before.sectors]);
  const flips = [...cases, ...later].flatMap((one) => flipOf(one, before, after) ?? []);
  return [...flips.filter((f) => f.flipped), ...flips.filter((f) => !f.flipped)];
}

/** How many cases were tried, those of before and of after. */
export function casesTried(before: Library, after: Library): number {
  return casesOf(before, after).size;
}

/** Whether it is no case itself, but who goes on as one in a later year. */
export function isLater({ case: id }: Flip): boolean {
  return id.includes('@');
}

/** The people of both, as the later has them. */
function casesOf(before: Library, after: Library): Map<string, Case> {
  const all = [...before.cases, ...after.cases].flatMap((file) => file.cases);
  return new Map(all.map((one) => [one.case, one]));
}

/** What the people of the newest year would be told who go on studying as much. */
function laterOf(cases: readonly Case[], lastYear: number, sectors: readonly SectorRules[]): Case[] {
  const newest = Math.max(...cases.filter((c) => c.on === undefined).map((c) => c.year));
  const people = cases.filter((c) => c.year === newest && c.on === undefined && !c.entries);
  return people.flatMap((one) => {
    const rules = sectors.find((s) => s.sector === one.sector);
    const who = rules ? `学了${givenSays(one, rules)}` : one.who;
    return Array.from({ length: Math.max(0, lastYear - newest) }, (_, i) => {
      const year = newest + i + 1;
      return { ...one, case: `${one.case}@${year}`, year, who };
    });
  });
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
    name: now.name || then.name || sector,
    year,
    flipped: then.outcomes !== now.outcomes,
    before: then.says,
    after: now.says,
    by: { before: then.by, after: now.by },
    sameFigures: then.figures === now.figures,
    cites: now.cites,
    link: caseLink(one),
  };
}

const unknown = {
  name: '',
  says: '没有这个行业',
  basis: '',
  by: '',
  outcomes: 'none',
  figures: '',
  cites: [],
};

function told(one: Case, library: Library) {
  const rules = library.sectors.find((s) => s.sector === one.sector);
  const found = judgeCase(one, library);
  if (!rules || !found) return unknown;
  const outcomes: Outcome[] = [found, ...Object.values(found.duties)].map((came) => came.outcome);
  const applied = appliedTo(rules, one.year);
  return {
    name: rules.name,
    says: outcomeSays(found, rules),
    basis: found.basis ?? '',
    by: found.basis ? bySays(found.basis, one.year, applied?.carriedFrom) : '',
    outcomes: outcomes.join(),
    figures: JSON.stringify(applied?.period.requirements.map((r) => [r.scope, r.atLeast])),
    cites: found.cites,
  };
}

/** By what a year is judged, as the end of a sentence. */
function bySays(grade: Grade, year: number, carriedFrom: number | undefined): string {
  switch (grade) {
    case 'official':
      return `按${year}年度的文件原文判断`;
    case 'law':
      return '按法律判断';
    case 'reported':
      return `按转载的${year}年度的要求判断`;
    case 'inferred':
      return `按编者推定的${year}年度的数字判断`;
    case 'carried-forward':
      return `没有查到${year}年度的规定，暂按${carriedFrom ?? '最近一'}年度的数字判断`;
  }
}
