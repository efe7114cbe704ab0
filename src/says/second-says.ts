import { yearOf } from '~/rules/duty/day';
import type { Duty } from '~/rules/duty/duty';
import type { SecondDuty } from '~/rules/duty/seconds';
import { printedDay } from './printed-day';

/** Why a second duty is not judged, in its own words; undefined where it has none. */
export function secondWhySays({ duty, assessment }: SecondDuty): string | undefined {
  if (assessment.outcome !== 'not-judged') return undefined;
  return assessment.why === 'ended' ? endedSays(duty) : assessment.say;
}

/** Since when a duty is no longer judged, as what it rests on has ended; '' where it has not. */
export function endedSays({ ended }: Pick<Duty, 'ended'>): string {
  if (ended === undefined) return '';
  return `它依据的文件自${printedDay(ended)}起不再有效，${yearOf(ended)}年度起不再判断；以前的年度照旧。`;
}
