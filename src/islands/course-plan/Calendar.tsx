import type { Day } from '~/rules/duty/day';
import { allows, type PlanReading } from '~/rules/year/course-plan';
import { type Month, monthsFrom } from '~/rules/year/month';
import { printedDay, printedMonth } from '~/says/printed-day';
import { marks } from './names';

interface Props {
  readonly opening: Day;
  readonly readings: readonly PlanReading[];
}

/** The months from the farthest day to the opening day, each day marked with the readings that allow it. */
export function Calendar({ opening, readings }: Props) {
  const first = readings.reduce((day, r) => (r.to < day ? r.to : day), opening);
  return (
    <div class="months">
      {monthsFrom(first, opening).map((month) => (
        <MonthTable key={month.first} month={month} opening={opening} readings={readings} />
      ))}
    </div>
  );
}

function MonthTable({ month, opening, readings }: Props & { readonly month: Month }) {
  return (
    <table class="month">
      <caption>{printedMonth(month.first)}</caption>
      <thead>
        <tr>
          {[...'一二三四五六日'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, i) => (
              <Cell key={day ?? i} day={day} opening={opening} readings={readings} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ day, opening, readings }: Props & { readonly day: Day | undefined }) {
  if (day === undefined) return <td />;
  return (
    <td data-day={day} data-opening={day === opening}>
      <time dateTime={day} title={printedDay(day)}>
        {Number(day.slice(8))}
      </time>
      <span class="marks">
        {day === opening
          ? '开班'
          : readings
              .filter((r) => allows(r, day))
              .map(({ id }) => (
                <span key={id} class="mark" data-mark={id}>
                  {marks[id]}
                </span>
              ))}
      </span>
    </td>
  );
}
