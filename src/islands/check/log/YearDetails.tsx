import { useShelf } from '~/parts/shelf';
import { Result } from '~/parts/verdict/Result';
import type { Day } from '~/rules/duty/day';
import type { SectorRules } from '~/rules/duty/sector';
import type { LogYear } from '~/rules/log/log';
import { planFor } from '~/rules/log/plan';
import { PlanList } from './PlanList';
import { Totals } from './Totals';
import type { LogInHand } from './use-log';
import { YearTold } from './YearTold';
import { YearTools } from './YearTools';

interface Props {
  readonly judged: LogYear;
  readonly hand: LogInHand;
  readonly rules: SectorRules;
  readonly today: Day;
}

/** A year's totals, what remains of it, and every finding with its words. */
export function YearDetails({ judged, hand, rules, today }: Props) {
  const { windows } = useShelf();
  const { year, complete } = judged;
  const plan = planFor(judged, rules.sector, windows, today);
  const counted = (to: boolean) => `${year}年度没有记的科目按${to ? `0${rules.unit}` : '没有填'}算。`;
  const say = (to: boolean) =>
    hand.make({
      changes: [{ kind: 'complete', year, to }],
      says: counted(to),
      back: `改回来了：${counted(!to)}`,
    });
  return (
    <>
      <YearTold judged={judged} hand={hand} rules={rules} />
      <Totals judged={judged} rules={rules} />
      <label class="check">
        <input type="checkbox" checked={complete} onChange={(e) => say(e.currentTarget.checked)} />
        这一年的都记在这里了（没有记的科目就是0）
      </label>
      {plan && <PlanList plan={plan} unit={rules.unit} year={year} today={today} />}
      <YearTools judged={judged} hand={hand} rules={rules} today={today} />
      <details class="why">
        <summary>逐项结果、原话和办法</summary>
        <Result
          assessment={judged.by[judged.used]}
          year={year}
          rules={rules}
          today={today}
          seconds={judged.seconds}
          logged
        />
      </details>
    </>
  );
}
