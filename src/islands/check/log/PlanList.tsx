import { useShelf } from '~/parts/shelf';
import { Cite } from '~/parts/verdict/Cite';
import { type Day, yearOf } from '~/rules/duty/day';
import { type Hours, plain } from '~/rules/duty/hours';
import type { Plan, Remaining, TimeLeft } from '~/rules/log/plan';
import { windowState } from '~/rules/year/window-state';
import { nameOf } from '~/says/scope-names';
import { windowSays } from '~/says/window-says';
import { windowStateSays } from '~/says/window-state-says';

interface Props {
  readonly plan: Plan;
  readonly unit: string;
  readonly year: number;
  readonly today: Day;
}

/** The least that remains of a year, and what is no longer possible. */
export function PlanList({ plan: { remaining, anySubject }, unit, year, today }: Props) {
  if (remaining.length === 0 && anySubject === 0) return null;
  return (
    <section class="plan">
      <h3>还差什么</h3>
      <ul>
        {remaining.map((one) => (
          <li key={one.subject} data-plan={one.subject} data-time={one.time.kind}>
            <b>
              {one.part && '其中'}
              {nameOf({ scope: one.subject, part: one.part })}
            </b>
            ：{remainSays(one, unit)}
            {one.toLearn > 0 && <Time time={one.time} year={year} today={today} />}
          </li>
        ))}
        {anySubject > 0 && (
          <li data-plan="any">
            <b>合计</b>：各科目都学够以后，任一类还要再学{plain(anySubject)}
            {unit}。
          </li>
        )}
      </ul>
    </section>
  );
}

function remainSays({ toLearn, toRecognize, answered }: Remaining, unit: string): string {
  const amount = (n: Hours) => `${plain(n)}${unit}`;
  const parts = [
    ...(toLearn > 0
      ? [answered ? `最少还要学${amount(toLearn)}` : `没有记，最多还差${amount(toLearn)}`]
      : []),
    ...(toRecognize > 0 ? [`已学的里面还有${amount(toRecognize)}要等认定`] : []),
  ];
  return `${parts.join('；')}。`;
}

interface TimeProps {
  readonly time: TimeLeft;
  readonly year: number;
  readonly today: Day;
}

function Time({ time, year, today }: TimeProps) {
  const { sectors } = useShelf();
  if (time.kind === 'unknown') {
    return (
      <>
        截止时间{yearOf(today) > year && '和现在还能不能补学'}没有查到，请看省里{year}
        年度的学习指南，或问单位人事部门。
      </>
    );
  }
  const { window } = time;
  return (
    <>
      {windowSays(window, sectors)}，{windowStateSays(windowState(window, today))}。
      {time.kind === 'over' && <b>来不及了：通知写明不再补学。</b>}
      {time.kind === 'closed' && '截止以后还能不能补学，文件没有规定，请先问单位人事部门，再问当地人社部门。'}{' '}
      <Cite basis={window.basis} />
    </>
  );
}
