import { useShelf } from '~/parts/shelf';
import type { Judged } from '~/rules/duty/assess';
import type { Day } from '~/rules/duty/day';
import { plain } from '~/rules/duty/hours';
import type { Requirement } from '~/rules/duty/judge';
import type { SectorRules } from '~/rules/duty/sector';
import type { Subject } from '~/rules/duty/subject';
import { waysTo } from '~/rules/year/ways';
import { windowState } from '~/rules/year/window-state';
import { type StudyWindow, windowsFor } from '~/rules/year/windows';
import { nameOf } from '~/says/scope-names';
import { waysInShort } from '~/says/way-says';
import { windowSays } from '~/says/window-says';

/** A requirement that is not met, and by how much. */
export interface Lacking {
  readonly requirement: Requirement;
  readonly says: string;
}

export interface OfYear {
  readonly rules: SectorRules;
  readonly year: number;
  readonly today: Day;
}

/** What is short, by how much; the sum follows from the subjects. */
export function lackingIn({ findings }: Judged, { unit }: SectorRules): Lacking[] {
  return findings.flatMap((f) =>
    f.kind === 'short' && f.requirement.scope !== 'total'
      ? [{ requirement: f.requirement, says: `差${plain(f.missing)}${unit}` }]
      : [],
  );
}

/** The subject one studies for a requirement: a part is studied, declared and recognised as the subject it lies inside. */
export function subjectOf({ part, scope }: Requirement): Subject {
  return (part?.of ?? scope) as Subject;
}

/** Whether the time to study has closed for good. */
export function isOver(windows: readonly StudyWindow[], today: Day): boolean {
  return windows.length > 0 && windows.every((w) => w.noMakeUp && windowState(w, today).kind === 'closed');
}

/** What is lacking, a line each: where it is studied, who recognises it, until when. */
export function Now({ lacking, ...of }: OfYear & { readonly lacking: readonly Lacking[] }) {
  const { windows } = useShelf();
  const { rules, year } = of;
  const dated = (one: Lacking) =>
    windowsFor(windows, subjectOf(one.requirement), rules.sector, year).length > 0;
  return (
    <>
      <ol class="now">
        {lacking.map((one, at) => (
          <Line
            key={nameOf(one.requirement)}
            {...one}
            {...of}
            again={lacking.slice(0, at).some((o) => subjectOf(o.requirement) === subjectOf(one.requirement))}
          />
        ))}
      </ol>
      {!lacking.every(dated) && <NotKnown year={year} others={lacking.some(dated)} />}
    </>
  );
}

interface LineProps extends Lacking, OfYear {
  /** How its subject is studied stands above. */
  readonly again: boolean;
}

function Line({ requirement, says, rules, year, today, again }: LineProps) {
  const { ways, windows } = useShelf();
  const subject = subjectOf(requirement);
  const known = windowsFor(windows, subject, rules.sector, year);
  const mine = waysTo(ways, subject, rules.sector, year);
  // On paper the steps stand below, and what is lacking above.
  return (
    <li class={known.length === 0 ? 'no-print' : undefined}>
      <b>
        {nameOf(requirement)}
        {says}
      </b>
      {again ? (
        '，学法同上。'
      ) : isOver(known, today) ? (
        '：已经学了、还没有登记或认定的，问所在单位人事部门。'
      ) : (
        <span class="no-print">：{waysInShort(mine)}。</span>
      )}
      {(again ? [] : known).map((w) => (
        <When key={w.say} window={w} today={today} />
      ))}
    </li>
  );
}

interface NotKnownProps {
  readonly year: number;
  /** Of another subject it is known. */
  readonly others: boolean;
}

function NotKnown({ year, others }: NotKnownProps) {
  return (
    <p>
      截止时间：{others && '上面没有写的，'}
      {year}年度没有查到，请看省里当年的学习指南，或问单位人事部门。
    </p>
  );
}

function When({ window, today }: { readonly window: StudyWindow; readonly today: Day }) {
  const { sectors } = useShelf();
  const state = windowState(window, today);
  return (
    <p>
      {windowSays(window, sectors)}：
      <b>
        {state.kind === 'open' && `还有${state.daysLeft}天`}
        {state.kind === 'coming' && `${state.inDays}天后开始`}
        {state.kind === 'closed' && '已截止'}
      </b>
      {state.kind === 'closed' &&
        !window.noMakeUp &&
        '。还能不能补学，文件没有规定，先问单位人事部门，再问当地人社部门'}
      。
    </p>
  );
}
