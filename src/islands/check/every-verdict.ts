import { hoursIn, nothingTyped, readAll } from '~/parts/answers/answers';
import { assess } from '~/rules/duty/assess';
import type { Day } from '~/rules/duty/day';
import type { When } from '~/rules/duty/duty';
import { moreFields } from '~/rules/duty/more-fields';
import type { SectorRules } from '~/rules/duty/sector';
import { subjects } from '~/rules/duty/subject';
import { type Said, verdict } from '~/says/verdict-says';

/** A subject not answered, answered so that it can't be read, and with as much missing as can be. */
const worst = ['', '?', '0.1'];

/** What these rules can say of a year, whatever is typed: the longest of its kind, each once. */
export function everyVerdict(year: number, rules: SectorRules, today: Day): Said[] {
  const said = new Map<string, Said>();
  const keys = [...subjects, ...moreFields(rules, year).map((field) => field.key)];
  const situations = [undefined, ...(rules.situations ?? []).map(({ when }) => situationOf(when))];
  for (const typed of everyWay(keys)) {
    const readings = readAll({ ...nothingTyped, ...typed }, undefined);
    for (const situation of situations) {
      const assessment = assess({ year, hours: hoursIn(readings), situation }, rules, today);
      const says = verdict({ assessment, year, rules, readings });
      said.set(says, { outcome: assessment.outcome, says });
    }
  }
  return [...said.values()];
}

function situationOf(when: When): string | undefined {
  return when.kind === 'situation' ? when.situation : undefined;
}

/** Each key typed in each of the worst ways. */
function everyWay([key, ...rest]: readonly string[]): Readonly<Record<string, string>>[] {
  if (key === undefined) return [{}];
  return everyWay(rest).flatMap((others) => worst.map((typed) => ({ ...others, [key]: typed })));
}
