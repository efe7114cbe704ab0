import { useShelf } from '~/parts/shelf';
import type { Assessment, Judged } from '~/rules/duty/assess';
import type { Day } from '~/rules/duty/day';
import { hours } from '~/rules/duty/hours';
import type { Finding } from '~/rules/duty/judge';
import type { SecondDuty } from '~/rules/duty/seconds';
import { covers, type Period, type SectorRules } from '~/rules/duty/sector';
import { Cite } from './Cite';
import { Findings } from './Findings';
import { Next } from './Next';
import { OneHeight } from './OneHeight';
import { Seconds } from './Seconds';
import { basisLine, basisLines, inOneLine } from './verdict';

interface Props {
  readonly assessment: Assessment;
  /** What other authorities ask for, judged by itself. */
  readonly seconds?: readonly SecondDuty[];
  readonly year: number;
  readonly rules: SectorRules;
  readonly today: Day;
  /** The hours come from a log. */
  readonly logged?: boolean;
}

/** The findings with their words, what comes next, and what this site does not judge. */
export function Result({ assessment, seconds = [], year, rules, today, logged = false }: Props) {
  const { framed } = useShelf();
  return (
    <>
      <p class="soft">
        <OneHeight
          says={basisLine(assessment, year)}
          others={assessment.outcome === 'not-judged' ? [] : basisLines(assessment, year)}
        />
      </p>
      {assessment.outcome === 'not-judged' ? (
        assessment.excuse ? (
          <p>
            {assessment.excuse.say} <Cite basis={assessment.excuse.basis} />
          </p>
        ) : (
          assessment.period && <Known period={assessment.period} unit={rules.unit} />
        )
      ) : (
        <>
          <h2 class="unseen">逐项结果</h2>
          <Findings
            findings={framed ? allFindings(assessment) : assessment.findings}
            unit={rules.unit}
            logged={logged}
          />
          {(framed || assessment.surplusStays) && (
            <p>多出来的{rules.unit}不能抵别的科目：每一类各有自己的最低数。</p>
          )}
          {assessment.beside && <Beside period={assessment.beside} year={year} unit={rules.unit} />}
          <Next assessment={assessment} rules={rules} year={year} today={today} />
        </>
      )}
      <Seconds seconds={seconds} />
      <NotSaid rules={rules} year={year} />
    </>
  );
}

/** The findings as a frame shows them: what does not count is said before it is typed, so that no height tells that it was. */
function allFindings({ findings, period }: Judged): readonly Finding[] {
  const unsaid = period.notCounted.filter(
    (not) => !findings.some((f) => f.kind === 'not-counted' && f.subject === not.subject),
  );
  return [
    ...findings,
    ...unsaid.map((not): Finding => ({ kind: 'not-counted', recognized: hours(0), ...not })),
  ];
}

interface PeriodProps {
  readonly period: Period;
  readonly unit: string;
}

/** What is known of a year that is not judged. */
function Known({ period, unit }: PeriodProps) {
  return (
    <>
      <p>已知的要求：{inOneLine(period, unit)}。</p>
      <Words period={period} />
    </>
  );
}

/** The text we hold, beside the later figures the year is judged by. */
function Beside({ period, unit, year }: PeriodProps & { readonly year: number }) {
  return (
    <section>
      <h2>2018年文件怎么说</h2>
      <p>
        2018年的原文是：{inOneLine(period, unit)}。{year}年度按后来的标准判断，2018年的数字只供对照。
      </p>
      <Words period={period} />
    </section>
  );
}

function Words({ period }: { readonly period: Period }) {
  return (
    <ul class="plain">
      {period.requirements.map((r) => (
        <li key={r.scope}>
          <Cite basis={r.basis} />
        </li>
      ))}
    </ul>
  );
}

function NotSaid({ rules, year }: { readonly rules: SectorRules; readonly year: number }) {
  return (
    <section>
      <h2>还要知道的</h2>
      <ul>
        <li>本站只比较数字，不知道您的{rules.unit}是否已认定，以系统里的认定结果为准。</li>
        {rules.notes
          .filter((note) => covers(note, year))
          .map((note) => (
            <li key={note.say}>
              {note.say} <Cite basis={note.basis} />
            </li>
          ))}
      </ul>
    </section>
  );
}
