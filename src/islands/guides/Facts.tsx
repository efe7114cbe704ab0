import type { Day } from '~/rules/duty/day';
import { windowState } from '~/rules/year/window-state';
import { gradeNames } from '~/says/grade-names';
import { printedDay } from '~/says/printed-day';
import { windowStateSays } from '~/says/window-state-says';
import { type Fact, factGroups } from '~/says/year-facts';
import { Bases } from './Bases';
import type { Place } from './place';

interface Props {
  readonly facts: readonly Fact[];
  readonly place: Place;
  readonly today: Day;
}

/** What the year says, group by group, each fact with its grade. */
export function Facts({ facts, place, today }: Props) {
  const groups = factGroups.filter((group) => facts.some((f) => f.group === group));
  return (
    <>
      {groups.map((group) => (
        <section key={group}>
          <h3>{group}</h3>
          <ul>
            {facts
              .filter((f) => f.group === group)
              .map((fact) => (
                <li key={fact.say} data-grade={fact.grade}>
                  <One fact={fact} today={today} />
                  <Bases bases={fact.bases} place={place} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function One({ fact, today }: { readonly fact: Fact; readonly today: Day }) {
  const { by, due, say, window, grade, known } = fact;
  return (
    <p>
      <span class="grade" data-grade={grade}>
        {grade === 'unknown' ? '没有查到' : (known ?? gradeNames[grade])}
      </span>
      {by && <b>{by}　</b>}
      {due && <time dateTime={due}>{printedDay(due)}以前：</time>}
      {say}
      {window && (
        <b data-window-today={windowState(window, today).kind}>
          （{windowStateSays(windowState(window, today))}）
        </b>
      )}
      。
    </p>
  );
}
