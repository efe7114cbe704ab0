import type { Day } from '~/rules/duty/day';
import type { Key } from '~/rules/duty/duty';
import type { SecondDuty } from '~/rules/duty/seconds';
import type { SectorRules } from '~/rules/duty/sector';
import { doneInLog } from '~/rules/log/done-in-log';
import type { Log, LogYear } from '~/rules/log/log';
import { plainAmounts } from '~/rules/log/plain-told';
import { type Asked, doneOf, type RecordedSpan } from './record';

/** What the record of a year of a log is made of: its entries, and what the log tells beside them. */
export function askedOf(year: LogYear, log: Log, rules: SectorRules, today: Day): Omit<Asked, 'day'> {
  const { situation } = year;
  const beside = log.told?.[year.year]?.beside;
  const spans = year.seconds.flatMap((second) => spanOf(second, log, today));
  const { grade, registered } = log.person ?? {};
  const asksPerson = rules.seconds?.some((duty) => duty.span.kind === 'term');
  const person =
    asksPerson && (grade ?? registered) !== undefined
      ? { person: { ...(grade && { grade }), ...(registered && { registered }) } }
      : {};
  return {
    ...{
      year: year.year,
      sector: rules.sector,
      ...(situation === undefined ? {} : { situation }),
      ...person,
    },
    done: {
      ...doneOf(year),
      ...(beside ? { beside: plainAmounts(beside) } : {}),
      ...(spans.length > 0 ? { spans } : {}),
    },
  };
}

/** What a log has over the span of a duty that is not the year itself. */
function spanOf({ duty, assessment }: SecondDuty, log: Log, today: Day): RecordedSpan[] {
  if (duty.span.kind === 'year' || assessment.outcome === 'not-judged' || !assessment.over) return [];
  const { over } = assessment;
  const { hours, open = [], as = [] } = doneInLog(log, today)(over);
  const asked = new Set<Key>(duty.conditions.flatMap((c) => (c.kind === 'at-least' ? [c.of] : [])));
  const sums = Object.entries(plainAmounts(hours)).filter(([key]) => asked.has(key));
  return [
    {
      first: over.from,
      last: over.to,
      hours: Object.fromEntries(sums),
      open: open.filter((key) => asked.has(key)),
      counted: as.map((one) => one.as),
    },
  ];
}
