import { hoursIn, readAll } from '~/parts/answers/answers';
import { type Said, verdict } from '~/parts/verdict/verdict';
import { assess } from '~/rules/duty/assess';
import type { Day } from '~/rules/duty/day';
import type { SectorRules } from '~/rules/duty/sector';

/** A subject not answered, answered so that it can't be read, and with as much missing as can be. */
const worst = ['', '?', '0.1'];

/** What these rules can say of a year, whatever is typed: the longest of its kind, each once. */
export function everyVerdict(year: number, rules: SectorRules, today: Day): Said[] {
  const said = new Map<string, Said>();
  for (const common of worst)
    for (const professional of worst)
      for (const elective of worst) {
        const readings = readAll({ common, professional, elective }, undefined);
        const assessment = assess({ year, hours: hoursIn(readings) }, rules, today);
        const says = verdict({ assessment, year, rules, readings });
        said.set(says, { outcome: assessment.outcome, says });
      }
  return [...said.values()];
}
