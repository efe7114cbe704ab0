import { assess } from '~/rules/duty/assess';
import type { Basis } from '~/rules/duty/basis';
import type { Day } from '~/rules/duty/day';
import { sectorsFrom } from '~/rules/duty/from-data';
import { type Hours, plain } from '~/rules/duty/hours';
import type { Finding, Tally } from '~/rules/duty/judge';
import { readHours } from '~/rules/duty/read-hours';
import { onlyOf, secondsIn } from '~/rules/duty/seconds';
import type { RecordedResult } from '~/rules/record/record';
import { resultOf } from '~/rules/record/rejudge';
import { basisSays } from '~/says/basis-says';
import { clausePath } from '~/says/clause-name';
import { gradeNames } from '~/says/grade-names';
import { outcomeNames } from '~/says/outcome-names';
import { findingNameOf } from '~/says/scope-names';
import { secondWhySays } from '~/says/second-says';
import { carried, whyNot } from '~/says/verdict-says';
import { documentsOf } from './documents';
import type { Held } from './held';
import type { Reply } from './reply';

/** What is asked: a year of one sector, with the hours that are known; what is left out is not answered. */
export interface AskedHours {
  readonly year: number;
  readonly sector: string;
  readonly hours: Readonly<Record<string, string | number>>;
  readonly situation?: string | undefined;
}

/** Whether a year's hours are enough, by the rules the checker uses, each finding with its basis. */
export function hoursReply(
  asked: AskedHours,
  held: Held,
  today: Day,
): Reply & { readonly result?: RecordedResult } {
  const all = sectorsFrom(held.requirements.sectors);
  const rules = all.find(
    (s) => s.sector === asked.sector || s.short === asked.sector || s.name === asked.sector,
  );
  const link = new URLSearchParams({ v: '1', year: String(asked.year), sector: asked.sector });
  for (const [key, value] of Object.entries(asked.hours)) link.set(key, String(value));
  if (asked.situation) link.set('situation', asked.situation);
  const address = `${held.root}check/#${link}`;
  const when = `${asked.year}年度，按${today}这一天判断`;
  if (!rules)
    return {
      said: `没有行业“${asked.sector}”。可以写：${all.map((s) => `${s.sector}（${s.short}）`).join('、')}。`,
      whom: '不适用',
      when,
      known: '没有判断',
      address,
    };
  const { tally, unread } = read(asked.hours);
  if (unread.length > 0)
    return {
      said: `${unread.join('；')}。请改正以后再查，没有判断。`,
      whom: rules.name,
      when,
      known: '没有判断',
      address,
    };
  const assessment = assess({ year: asked.year, hours: tally, situation: asked.situation }, rules, today);
  const documents = documentsOf(held);
  const says = (basis: Basis) => withWords(basis, documents, held.root);
  const seconds = secondsIn(rules, asked.year, onlyOf(asked.year, tally), today);
  const outcome =
    assessment.outcome === 'not-judged'
      ? whyNot(assessment, asked.year, rules)
      : `${outcomeNames[assessment.outcome]}${carried(assessment)}。`;
  const unknown = Object.keys(asked.hours).filter((key) => !keysOf(rules).includes(key));
  const lines = [
    `结论：${outcome}`,
    ...assessment.findings.map((f) => findingSays(f, rules.unit, says)),
    ...seconds.flatMap(({ duty, assessment: second }) => [
      `另一项要求（${duty.authority}，${duty.name}）：${outcomeNames[second.outcome]}，不改变上面的结论。`,
      ...(second.outcome === 'not-judged' && secondWhySays({ duty, assessment: second })
        ? [`${secondWhySays({ duty, assessment: second })}${second.basis ? says(second.basis) : ''}`]
        : []),
      ...second.findings.map((f) => findingSays(f, duty.unit, says)),
    ]),
    ...unknown.map((key) => `“${key}”这个行业没有，没有计入。`),
    '没有填的不算零，也不算没有达到。本站只比较数字，不知道学时是否已经认定。',
  ];
  return {
    result: resultOf(assessment),
    said: lines.join('\n'),
    whom: rules.name,
    when,
    known: gradeNames[assessment.basis],
    address,
  };
}

function keysOf({ parts = [], seconds = [] }: ReturnType<typeof sectorsFrom>[number]): string[] {
  return [
    'common',
    'professional',
    'elective',
    ...parts.map((p) => p.key),
    ...seconds.flatMap((d) => ['total', 'credits', ...d.measures.map((m) => m.key)]),
  ];
}

function read(hours: AskedHours['hours']): { tally: Tally; unread: string[] } {
  const tally: Record<string, Hours> = {};
  const unread: string[] = [];
  for (const [key, typed] of Object.entries(hours)) {
    const reading = readHours(String(typed));
    if (reading.kind === 'hours') tally[key] = reading.hours;
    else if (reading.kind !== 'blank')
      unread.push(`${key}写的是“${typed}”，应写学时数，最多一位小数，如 42 或 17.5`);
  }
  return { tally, unread };
}

function findingSays(finding: Finding, unit: string, says: (basis: Basis) => string): string {
  const name = findingNameOf(finding);
  switch (finding.kind) {
    case 'met':
      return finding.by
        ? `${name}：够了，${finding.by.say}。${says(finding.by.basis)}`
        : `${name}：够了，${plain(finding.recognized)}${unit}（至少${plain(finding.requirement.atLeast)}）。${says(finding.requirement.basis)}`;
    case 'short':
      return `${name}：差${plain(finding.missing)}${unit}，现在${plain(finding.recognized)}（至少${plain(finding.requirement.atLeast)}）。${says(finding.requirement.basis)}`;
    case 'unanswered':
      return `${name}：没有填，没有判断（至少${plain(finding.requirement.atLeast)}${unit}）。${says(finding.requirement.basis)}`;
    case 'not-counted':
      return `${name}：${plain(finding.recognized)}${unit}不计入。${says(finding.basis)}`;
    case 'not-asked':
      return `${name}：${finding.say}。${says(finding.basis)}`;
  }
}

function withWords(basis: Basis, documents: Readonly<Record<string, string>>, root: string): string {
  if (basis.grade !== 'official') return `依据：${basisSays(basis, documents)}。`;
  return `依据（原文）：“${basis.quote}”，${basisSays(basis, documents)}，${root}${clausePath(basis.clause)}`;
}
