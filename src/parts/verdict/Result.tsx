import type { ComponentChildren } from 'preact';
import { useShelf } from '~/parts/shelf';
import { usePrinting } from '~/parts/use-printing';
import { useWide } from '~/parts/use-wide';
import type { Assessment, Judged } from '~/rules/duty/assess';
import type { Basis } from '~/rules/duty/basis';
import type { Day } from '~/rules/duty/day';
import { hours } from '~/rules/duty/hours';
import type { Finding } from '~/rules/duty/judge';
import { firstBasis, type SecondDuty } from '~/rules/duty/seconds';
import { covers, type Period, type SectorRules } from '~/rules/duty/sector';
import { basisLine, basisLines, inOneLine } from '~/says/verdict-says';
import { Cite } from './Cite';
import { Findings } from './Findings';
import { Next } from './Next';
import { OneHeight } from './OneHeight';
import { Seconds } from './Seconds';
import { Steps } from './Steps';

interface Props {
  readonly assessment: Assessment;
  /** What other authorities ask for, judged by itself. */
  readonly seconds?: readonly SecondDuty[];
  readonly year: number;
  readonly rules: SectorRules;
  readonly today: Day;
  /** The hours come from a log. */
  readonly logged?: boolean;
  /** The checker's link with what was typed. */
  readonly link?: string;
}

/** The findings with their words, what comes next, and what this site does not judge. */
export function Result({ assessment, seconds = [], year, rules, today, logged = false, link }: Props) {
  const { framed, base } = useShelf();
  const wide = useWide();
  const judged = assessment.outcome === 'not-judged' ? undefined : assessment;
  const others = <Seconds seconds={seconds} from={logged ? 'log' : 'fields'} />;
  return (
    <>
      {(framed || wide || !(judged && carriedSaid(judged))) && (
        <p class={judged && carriedSaid(judged) ? 'soft no-print' : 'soft'}>
          <OneHeight
            says={basisLine(assessment, year)}
            others={assessment.outcome === 'not-judged' ? [] : basisLines(assessment, year)}
          />
        </p>
      )}
      {assessment.outcome === 'not-judged' &&
        (assessment.excuse ? (
          <p>
            {assessment.excuse.say} <Cite basis={assessment.excuse.basis} />
          </p>
        ) : (
          assessment.period && <Known period={assessment.period} unit={rules.unit} />
        ))}
      {judged && <Next assessment={judged} rules={rules} year={year} today={today} />}
      {wide && others}
      <Why name={judged ? '为什么：逐项结果和依据' : '为什么，和还要知道的'} open={!judged}>
        {framed && <h2 class="unseen">逐项结果</h2>}
        {judged && (
          <Findings
            findings={framed ? allFindings(judged) : judged.findings}
            unit={rules.unit}
            logged={logged}
          />
        )}
        {judged && (framed || judged.surplusStays) && (
          <p>多出来的{rules.unit}不能抵别的科目：每一类各有自己的最低数。</p>
        )}
        {judged?.beside && <Beside period={judged.beside} year={year} unit={rules.unit} />}
        <NotSaid rules={rules} year={year} above={seconds.map(({ duty }) => firstBasis(duty))} />
      </Why>
      {!wide && others}
      {judged && !framed && <Steps assessment={judged} rules={rules} year={year} today={today} />}
      {!framed && !(judged && isBare(judged)) && (
        <p class="no-print">
          <a href={`${base}report/#${new URLSearchParams({ from: '/check/', ...(link ? { link } : {}) })}`}>
            这个结果好像不对
          </a>
        </p>
      )}
    </>
  );
}

/** Whether the verdict itself says which year's figures it goes by; a phone and paper say it once. */
function carriedSaid({ carriedFrom, outcome }: Judged): boolean {
  return carriedFrom !== undefined && outcome !== 'incomplete';
}

/** Whether nothing that is asked for was answered: there is no result yet that could be wrong. */
function isBare({ findings }: Judged): boolean {
  return findings.every(({ kind }) => kind === 'unanswered' || kind === 'not-asked');
}

interface WhyProps {
  readonly name: string;
  /** It stands open on a phone too: there is little else to read. */
  readonly open: boolean;
  readonly children: ComponentChildren;
}

/** Every finding with its words, and what this site does not judge: open where there is room, and on paper. */
function Why({ name, open, children }: WhyProps) {
  const wide = useWide();
  const printing = usePrinting();
  return (
    <details class="why" open={open || wide || printing}>
      <summary key={name}>{name}</summary>
      {children}
    </details>
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

/** The words that the minimums rest on, a clause named once behind all that is quoted of it. */
function Words({ period }: { readonly period: Period }) {
  const bases = period.requirements.map((r) => r.basis);
  const quotes = new Map<string, string[]>();
  for (const basis of bases)
    if (basis.grade === 'official')
      quotes.set(basis.clause, [...(quotes.get(basis.clause) ?? []), basis.quote]);
  return (
    <ul class="plain">
      {[...quotes].map(([clause, [quote = '', ...and]]) => (
        <li key={clause}>
          <Cite basis={{ grade: 'official', clause, quote }} and={and} />
        </li>
      ))}
      {bases
        .filter(({ grade }) => grade !== 'official')
        .map((basis) => (
          <li key={JSON.stringify(basis)}>
            <Cite basis={basis} />
          </li>
        ))}
    </ul>
  );
}

interface NotSaidProps {
  readonly rules: SectorRules;
  readonly year: number;
  /** What stands above, and is not said again. */
  readonly above: readonly (Basis | undefined)[];
}

function NotSaid({ rules, year, above }: NotSaidProps) {
  const said = above.map((basis) => JSON.stringify(basis));
  return (
    <section>
      <h2>还要知道的</h2>
      <ul>
        <li>本站只比较数字，不知道您的{rules.unit}是否已认定，以系统里的认定结果为准。</li>
        {rules.notes
          .filter((note) => covers(note, year))
          .map((note) => (
            <li key={note.say}>
              {note.say} {!said.includes(JSON.stringify(note.basis)) && <Cite basis={note.basis} />}
            </li>
          ))}
      </ul>
    </section>
  );
}
