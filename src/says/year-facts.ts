import { appliedTo, officialBeside } from '~/rules/duty/applied';
import type { Basis, Grade } from '~/rules/duty/basis';
import type { Day } from '~/rules/duty/day';
import { covers, type Period, type SectorRules } from '~/rules/duty/sector';
import { subjects } from '~/rules/duty/subject';
import { type Duty, dueDay, dutiesIn, type Role } from '~/rules/year/annual-duties';
import type { GuideYear } from '~/rules/year/changes';
import { type StudyWindow, windowsFor } from '~/rules/year/windows';
import { basisWords, gradeOfBasis } from './basis-says';
import { bearerNames } from './bearer-names';
import { printedDay } from './printed-day';
import { gradeApplied, requirementSays, yearSays } from './requirement-says';
import { countedIn, subjectsSay, windowSays } from './window-says';

export const factGroups = ['学时要求', '公需科目专题', '各方要做的事', '学习时间和补学', '还要知道'] as const;

/** One thing a year's guide says to one reader; unknown says that nothing was seen, and whom to ask. */
export interface Fact {
  readonly group: (typeof factGroups)[number];
  readonly grade: Grade | 'unknown';
  /** The word for how well it is known, where the grade's own would say too much. */
  readonly known?: string;
  readonly say: string;
  readonly by?: string | undefined;
  readonly due?: Day | undefined;
  readonly window?: StudyWindow | undefined;
  readonly bases: readonly Basis[];
}

export interface Shelf {
  readonly sectors: readonly SectorRules[];
  readonly guides: readonly GuideYear[];
  readonly windows: readonly StudyWindow[];
  readonly duties: readonly Duty[];
}

export interface Reader {
  readonly year: number;
  readonly sector: string;
  readonly who: Role;
}

/** Everything known of a year for one reader, in the order it is read. */
export function factsFor(shelf: Shelf, reader: Reader): Fact[] {
  const rules = shelf.sectors.find((s) => s.sector === reader.sector);
  if (!rules) return [];
  return [
    ...requirementFacts(rules, reader.year),
    topicFact(shelf.guides, reader.year),
    ...dutyFacts(shelf.duties, reader),
    ...windowFacts(shelf, reader),
    ...noteFacts(rules, reader.year),
  ];
}

/** Whether nothing at all was seen that speaks of this one year. */
export function nothingSeen({ sectors, guides, windows }: Shelf, year: number): boolean {
  const guide = guides.find((g) => g.year === year);
  return (
    !guide?.topics &&
    !windows.some((w) => w.year === year) &&
    !sectors.some((s) => s.periods.some((p) => p.to !== undefined && covers(p, year)))
  );
}

function requirementFacts(rules: SectorRules, year: number): Fact[] {
  const group = '学时要求';
  const applied = appliedTo(rules, year);
  if (!applied) {
    const say = `${year}年度${rules.short}行业自己的学时规定没有查到，请先问单位人事部门，再问行业主管部门`;
    return [{ group, grade: 'unknown', say, bases: [] }];
  }
  const beside = officialBeside(rules, applied.period);
  return [
    {
      group,
      grade: gradeApplied(applied),
      say: yearSays(rules, applied, year),
      bases: basesOf(applied.period),
    },
    ...(beside
      ? [
          {
            group,
            grade: 'official',
            say: `2018年的原文写的是${requirementSays(rules, { period: beside })}；后来的要求更高，请按高的学`,
            bases: basesOf(beside),
          } as const,
        ]
      : []),
    ...(rules.notJudged ? [{ group, grade: 'unknown', say: rules.notJudged, bases: [] } as const] : []),
  ];
}

/** What a period's figures rest on, each basis once. */
export function basesOf(period: Period): Basis[] {
  const bases = [...period.requirements, ...period.notCounted].map((r) => r.basis);
  return bases.filter((b, i) => bases.findIndex((o) => JSON.stringify(o) === JSON.stringify(b)) === i);
}

function topicFact(guides: readonly GuideYear[], year: number): Fact {
  const group = '公需科目专题';
  const topics = guides.find((g) => g.year === year)?.topics;
  if (!topics) {
    const say = `${year}年度的专题没有查到，请看省人社厅当年的学习指南，或者问单位人事部门`;
    return { group, grade: 'unknown', say, bases: [] };
  }
  const say = `${topics.names.map((n) => `“${n}”`).join('、')}：${topics.say}；请在官方系统确认`;
  return {
    group,
    grade: topics.basis.grade,
    known: gradeOfBasis(topics.basis),
    say,
    bases: [topics.basis],
  };
}

function dutyFacts(duties: readonly Duty[], { year, sector, who }: Reader): Fact[] {
  return dutiesIn(duties, year, { sector, role: who }).map((d) => ({
    group: '各方要做的事',
    grade: d.bases[0]?.grade ?? 'unknown',
    by: bearerNames[d.by],
    due: dueDay(d, year),
    say: d.say,
    bases: d.bases,
  }));
}

function windowFacts({ windows, sectors }: Shelf, { year, sector }: Reader): Fact[] {
  const group = '学习时间和补学';
  const counted = countedIn(subjects, sector, year, sectors);
  const known = new Set(counted.flatMap((s) => windowsFor(windows, s, sector, year)));
  const silent = counted.filter((s) => windowsFor(windows, s, sector, year).length === 0);
  const facts = [...known].map(
    (window): Fact => ({
      group,
      grade: window.basis.grade,
      say: windowSays(window, sectors),
      window,
      bases: [window.basis],
    }),
  );
  if (silent.length === 0) return facts;
  const say = `${year}年度${subjectsSay(silent)}的截止时间和能不能补学没有查到，请看省里当年的学习指南，或问单位人事部门`;
  return [...facts, { group, grade: 'unknown', say, bases: [] }];
}

function noteFacts(rules: SectorRules, year: number): Fact[] {
  return rules.notes
    .filter((n) => covers(n, year))
    .map(({ say, basis }) => ({
      group: '还要知道',
      grade: basis.grade,
      say: say.replace(/。$/, ''),
      bases: [basis],
    }));
}

/** The words of a fact a filter looks in. */
export function wordsOfFact({ group, say, by = '', due, bases }: Fact): string {
  return [group, say, by, due ? printedDay(due) : '', ...bases.map(basisWords)].join(' ').toLowerCase();
}
