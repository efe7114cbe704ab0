import type { Assessment } from '~/rules/duty/assess';
import { subjects } from '~/rules/duty/subject';
import type { HoursBySubject } from '~/rules/log/log';
import type { Rejudged } from '~/rules/record/rejudge';
import { outcomeNames } from './outcome-names';
import { openName, takenNames } from './record-names';
import { basisLine, partlyOfficial, verdict } from './verdict-says';

/** The result of a record in one line, which says which hours were used. */
export function recordSays(judged: Rejudged, year: number): string {
  const { assessment, rules, hours, logYear } = judged;
  const open = openName(logYear !== undefined);
  if (assessment.outcome === 'incomplete' && Object.keys(hours).length === 0) {
    return `${year}年度的${rules.unit}一项也${open}。`;
  }
  const line = verdict({ assessment, year, rules, readings: readingsOf(hours), open });
  return `${line}${usedSays(judged)}`;
}

/** Which hours were used; where those not yet recognised change the outcome, what it is without them. */
function usedSays({ assessment, rules, logYear }: Rejudged): string {
  if (!logYear) return '';
  const { used, by } = logYear;
  const without = by.recognized.outcome;
  const other = without === assessment.outcome ? '' : `只算已认定的：${outcomeNames[without]}。`;
  return `用的${rules.unit}：${takenNames[used]}。${other}`;
}

/** How well the figures are founded, where their words stand further down. */
export function basisNote(assessment: Assessment, year: number): string {
  const partly = partlyOfficial(assessment);
  switch (assessment.basis) {
    case 'reported':
      if (partly) return '结论有一部分据转载：没有查到发文机关的原件，来源写在那一项后面。';
      return '标准据转载：没有查到发文机关的原件，来源见“依据”。';
    case 'inferred':
      if (partly) return `结论有一部分是编者推定：没有查到${year}年度的说法，理由写在那一项后面。`;
      return `标准是编者推定：没有查到${year}年度的文件，理由见“依据”。`;
    default:
      return basisLine(assessment, year);
  }
}

function readingsOf(hours: HoursBySubject): Parameters<typeof verdict>[0]['readings'] {
  const readings = subjects.map((s) => {
    const given = hours[s];
    return [s, given === undefined ? { kind: 'blank' } : { kind: 'hours', hours: given }];
  });
  return Object.fromEntries(readings);
}
