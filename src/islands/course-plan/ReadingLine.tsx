import type { Day } from '~/rules/duty/day';
import { type PlanReading, type Standing, standingOf } from '~/rules/year/course-plan';
import { printedDay } from '~/says/printed-day';
import { marks } from './names';

interface Props {
  readonly reading: PlanReading;
  readonly days: number;
  readonly today: Day;
}

/** One reading in words: what it says, which days that is, where today stands. */
export function ReadingLine({ reading, days, today }: Props) {
  const { id, from, to } = reading;
  return (
    <li data-reading={id}>
      <span class="mark" data-mark={id}>
        {marks[id]}
      </span>{' '}
      {id === 'no-later' ? `不晚于开班前${days}日` : `开班前的${days}日之内`}：
      <b>{from ? `${printedDay(from)}到${printedDay(to)}` : `${printedDay(to)}和以前`}</b>
      。按这种读法，今天{says(standingOf(reading, today))}。
    </li>
  );
}

function says(standing: Standing): string {
  if (standing.kind === 'coming') return `还没到，${standing.inDays}天后开始`;
  if (standing.kind === 'over') return '已经过了';
  return standing.daysLeft === 0 ? '是最后一天' : `还有${standing.daysLeft}天`;
}
