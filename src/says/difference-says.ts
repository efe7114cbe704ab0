import type { Difference, Recomputed } from '~/rules/record/recompute';
import { isOpen, type RecordedFinding } from '~/rules/record/record';
import { gradeNames } from './grade-names';
import { outcomeNames } from './outcome-names';
import { printedDay } from './printed-day';
import { findingName, recordedName, takenNames } from './record-names';
import { strangeName } from './record-place';

/** A difference in words: what it is of, and what each side says. */
export interface SaidDifference {
  readonly what: string;
  readonly read: string;
  readonly recomputed: string;
}

type Found = Pick<Extract<Recomputed, { kind: 'recomputed' }>, 'differences' | 'judged'>;

/** What a record says otherwise than what is worked out from it, in words. */
export function differencesSay({ differences, judged }: Found): SaidDifference[] {
  return differences.map((difference) => says(difference, judged));
}

const unknownNames = {
  hours: '所学的学时的',
  beside: '另一项要求的数的',
  part: '所学的其中项',
  as: '所学的折算',
} as const;

function says(difference: Difference, judged: Found['judged']): SaidDifference {
  switch (difference.kind) {
    case 'code':
      return { what: '校验码', read: difference.read || '没有', recomputed: difference.recomputed };
    case 'strange':
      return notInRecords(strangeName(difference.at));
    case 'unknown-key':
      return notInRecords(`${unknownNames[difference.of]}“${difference.key}”`);
    case 'day-to-come': {
      const recomputed = `这一天还没有到，今天是${printedDay(difference.today)}`;
      return { what: '日期', read: printedDay(difference.day), recomputed };
    }
    case 'counted-year': {
      const what = `第${difference.entry + 1}条（${printedDay(difference.day)}）计入的年度`;
      return both(what, difference, (year) => `${year}年度`);
    }
    case 'used':
      return both('所用的学时', difference, (used) => (used ? takenNames[used] : '直接填的学时'));
    case 'outcome':
      return both('结论', difference, (outcome) => outcomeNames[outcome]);
    case 'basis':
      return both('依据的等级', difference, (grade) => gradeNames[grade]);
    case 'finding':
      return both(recordedName(judged, difference.key), difference, (findings) =>
        findingsSay(findings, judged.result.used !== undefined),
      );
  }
}

function notInRecords(what: string): SaidDifference {
  return { what, read: '有', recomputed: '记录里没有这一项' };
}

function both<T>(what: string, sides: { read: T; recomputed: T }, say: (side: T) => string): SaidDifference {
  return { what, read: say(sides.read), recomputed: say(sides.recomputed) };
}

function findingsSay(findings: readonly RecordedFinding[], logged: boolean): string {
  return findings.length === 0 ? '没有这一项' : findings.map((f) => findingSays(f, logged)).join('；');
}

/** A finding in words: 未达到：15，至少18，差3. */
function findingSays(finding: RecordedFinding, logged: boolean): string {
  const { hours, atLeast, missing } = finding;
  const done = isOpen(finding) ? '' : `：${hours}`;
  const least = atLeast === undefined ? '' : `，至少${atLeast}`;
  return `${findingName(finding, logged)}${done}${least}${missing === undefined ? '' : `，差${missing}`}`;
}
