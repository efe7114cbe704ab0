import { hours, mostHours, plain } from '~/rules/duty/hours';
import { type Finding, keyOf, type Requirement } from '~/rules/duty/judge';
import type { SecondDuty } from '~/rules/duty/seconds';
import { outcomeNames } from '~/says/outcome-names';
import { printedDay } from '~/says/printed-day';
import { secondWhySays } from '~/says/second-says';
import { Cite } from './Cite';
import { OneHeight } from './OneHeight';

interface Props {
  readonly seconds: readonly SecondDuty[];
  /** Where the numbers come from: the checker's fields, a log, or a sheet that only shows them. */
  readonly from?: From;
}

type From = 'fields' | 'log' | 'sheet';

/** What other authorities ask for, each judged by itself beside the year's own duty. */
export function Seconds({ seconds, from = 'fields' }: Props) {
  return (
    <>
      {seconds.map((second) => (
        <Second key={second.duty.duty} {...second} from={from} />
      ))}
    </>
  );
}

function Second({ duty, grade, assessment, from }: SecondDuty & { readonly from: From }) {
  const { outcome, findings } = assessment;
  const over = assessment.outcome === 'not-judged' ? undefined : assessment.over;
  return (
    <section class="second" data-duty={duty.duty} data-duty-outcome={outcome}>
      <h2>
        另一项要求：{duty.name}，
        <span class="says">
          <OneHeight says={outcomeSays(outcome)} others={[outcomeSays('incomplete')]} />
        </span>
      </h2>
      <p>
        {duty.authority}对{duty.of}的要求，和上面的结论各算各的，谁也不能代替谁。
      </p>
      {from !== 'fields' && over && duty.span.kind !== 'year' && (
        <p>
          {grade && `级别是${grade}，`}这一期是{printedDay(over.from)}至{printedDay(over.to)}
          ：把学习记录里这些日子的各条相加，1学时按1
          {duty.unit}算，不管认定没有。哪些能算，以登记机关为准。
        </p>
      )}
      {assessment.outcome === 'not-judged' && (
        <p>
          {whySays({ duty, assessment })} {assessment.basis && <Cite basis={assessment.basis} />}
        </p>
      )}
      <ul class="plain">
        {findings.map((finding) => (
          <li
            key={keyOf(finding)}
            data-duty-finding={finding.kind}
            data-missing={finding.kind === 'short' ? plain(finding.missing) : undefined}
          >
            <OneHeight says={says(finding, duty.unit, from)} others={everySays(finding, duty.unit, from)} />{' '}
            <Cite basis={'requirement' in finding ? finding.requirement.basis : finding.basis} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function says(finding: Finding, unit: string, from: From): string {
  switch (finding.kind) {
    case 'met':
      return finding.by
        ? `✓ 够了：${finding.by.say}`
        : `✓ ${plain(finding.recognized)}${unit}，够了（至少${least(finding.requirement)}${unit}）`;
    case 'short':
      return `✗ ${plain(finding.recognized)}${unit}，差${plain(finding.missing)}${unit}（至少${least(finding.requirement)}）`;
    case 'unanswered':
      return openSays(finding, unit, from);
    case 'not-counted':
      return `超过上限的${plain(finding.recognized)}${unit}不计入`;
    case 'not-asked':
      return finding.say;
  }
}

function least({ atLeast }: Requirement): string {
  return plain(atLeast);
}

/** Why a duty asks nothing of the person. */
function whySays(second: SecondDuty): string {
  const bound = second.assessment.outcome !== 'not-judged' || second.assessment.why !== 'not-bound';
  return secondWhySays(second) ?? (bound ? '这一项没有要求。' : '这一年还没有登记，没有这一项要求。');
}

/** What has to be known before it can be judged; how much is asked of whom depends on the same. */
function openSays(finding: Extract<Finding, { kind: 'unanswered' }>, unit: string, from: From): string {
  const { requirement, recognized } = finding;
  const { wants } = requirement;
  if (wants === undefined) {
    if (from === 'fields') return `想一起看，请在上面填上（至少${least(requirement)}${unit}）`;
    const so =
      recognized > 0 ? `记下的有${plain(recognized)}${unit}，有的年度没有记，还不能下结论` : '没有填';
    return `${so}（至少${least(requirement)}${unit}）`;
  }
  const what = wants === 'term' ? '登记的日期' : '级别';
  if (from === 'fields') return '级别和登记的日期在“学习记录”里填，几年的记录一起核算';
  return from === 'log' ? `请在上面填${what}，再一起核算` : `没有填${what}，没有核算`;
}

function outcomeSays(outcome: keyof typeof outcomeNames): string {
  return outcome === 'incomplete' ? '信息不足，不影响上面的结论' : outcomeNames[outcome];
}

/** What may be said of the same requirement, whatever is typed, as long as it can be. */
function everySays(finding: Finding, unit: string, from: From): string[] {
  if (!('requirement' in finding)) return [];
  const { requirement } = finding;
  const most = hours(mostHours);
  const kinds: Finding[] = [
    { kind: 'met', requirement, recognized: most },
    { kind: 'short', requirement, recognized: most, missing: most },
    { kind: 'unanswered', requirement, recognized: hours(0) },
  ];
  return kinds.map((kind) => says(kind, unit, from));
}
