import { verdict } from '~/islands/check/verdict';
import type { HoursBySubject } from '~/rules/log';
import { takenNames } from '~/rules/record-names';
import type { Rejudged } from '~/rules/rejudge';
import { subjects } from '~/rules/subject';

/** The result of a record in one line, which says which hours were used. */
export function recordSays({ assessment, rules, hours, result: { used } }: Rejudged, year: number): string {
  if (assessment.outcome === 'incomplete' && Object.keys(hours).length === 0) {
    return `${year}年度的${rules.unit}一项也没有填。`;
  }
  const line = verdict({ assessment, year, rules, readings: readingsOf(hours) });
  return used ? `${line}用的${rules.unit}：${takenNames[used]}。` : line;
}

function readingsOf(hours: HoursBySubject): Parameters<typeof verdict>[0]['readings'] {
  const readings = subjects.map((s) => {
    const given = hours[s];
    return [s, given === undefined ? { kind: 'blank' } : { kind: 'hours', hours: given }];
  });
  return Object.fromEntries(readings);
}
