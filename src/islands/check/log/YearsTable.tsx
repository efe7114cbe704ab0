import { hoursIn } from '~/parts/record/hours-in';
import { plain } from '~/rules/duty/hours';
import { type Scope, subjects } from '~/rules/duty/subject';
import { gradeNames } from '~/says/grade-names';
import { outcomeNames } from '~/says/outcome-names';
import { scopeNames } from '~/says/scope-names';
import { carried, whyNot } from '~/says/verdict-says';
import { leastOf } from './Totals';
import type { SheetYear } from './YearsBases';

const scopes: readonly Scope[] = [...subjects, 'total'];

/** A row a year: its sector, its verdict and by which hours, the numbers, and how well they are founded. */
export function YearsTable({ years }: { readonly years: readonly SheetYear[] }) {
  return (
    <div class="wide">
      <table class="totals years">
        <caption class="unseen">各年度的结论和学时</caption>
        <thead>
          <tr>
            <th scope="col">年度</th>
            <th scope="col">行业</th>
            <th scope="col">结论</th>
            {scopes.map((scope) => (
              <th key={scope} scope="col" class="number">
                {scopeNames[scope].replace(/^个人|科目$/g, '')}
              </th>
            ))}
            <th scope="col">依据</th>
          </tr>
        </thead>
        <tbody>
          {years.map((one) => (
            <Row key={one.judged.year} {...one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ judged, rules }: SheetYear) {
  const { year, by, used } = judged;
  const verdict = by[used];
  return (
    <tr data-year={year} data-outcome={verdict.outcome}>
      <th scope="row">{year}</th>
      <td>{rules.short}</td>
      <td>
        <b>{outcomeNames[verdict.outcome]}</b>
        <span class="aside">{howSays({ judged, rules })}</span>
      </td>
      {scopes.map((scope) => {
        const least = leastOf(verdict.period, scope);
        return (
          <td key={scope} class="number">
            {hoursIn(judged, used, scope)}
            <span class="aside">{/^\d/.test(least) ? `至少${least}` : least}</span>
          </td>
        );
      })}
      <td>{gradeNames[verdict.basis]}</td>
    </tr>
  );
}

/** By which hours a year was judged, or why it was not. */
function howSays({ judged: { year, by, used, pending }, rules }: SheetYear): string {
  const verdict = by[used];
  if (verdict.outcome === 'not-judged') return whyNot(verdict, year, rules);
  const which = used === 'recognized' ? '按已认定的' : `按全部，${plain(pending)}还没有认定`;
  return `${which}${carried(verdict)}`;
}
