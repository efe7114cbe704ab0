import { outcomeNames } from '~/rules/duty/assess';
import { hours, mostHours, plain } from '~/rules/duty/hours';
import { type Finding, keyOf, type Requirement } from '~/rules/duty/judge';
import type { SecondDuty } from '~/rules/duty/seconds';
import { Cite } from './Cite';
import { OneHeight } from './OneHeight';

interface Props {
  readonly seconds: readonly SecondDuty[];
}

/** What other authorities ask for, each judged by itself beside the year's own duty. */
export function Seconds({ seconds }: Props) {
  return (
    <>
      {seconds.map((second) => (
        <Second key={second.duty.duty} {...second} />
      ))}
    </>
  );
}

function Second({ duty, assessment }: SecondDuty) {
  const { outcome, findings } = assessment;
  return (
    <section class="second" data-duty={duty.duty} data-duty-outcome={outcome}>
      <h2>
        另一项要求：{duty.name}
        <span class="says">
          <OneHeight says={outcomeSays(outcome)} others={[outcomeSays('incomplete')]} />
        </span>
      </h2>
      <p>
        {duty.authority}对{duty.of}的要求，和上面的结论各算各的，谁也不能代替谁。
      </p>
      <ul class="plain">
        {findings.map((finding) => (
          <li
            key={keyOf(finding)}
            data-duty-finding={finding.kind}
            data-missing={finding.kind === 'short' ? plain(finding.missing) : undefined}
          >
            <OneHeight says={says(finding, duty.unit)} others={everySays(finding, duty.unit)} />{' '}
            <Cite basis={'requirement' in finding ? finding.requirement.basis : finding.basis} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function says(finding: Finding, unit: string): string {
  switch (finding.kind) {
    case 'met':
      return finding.by
        ? `✓ 够了：${finding.by.say}`
        : `✓ ${plain(finding.recognized)}${unit}，够了（至少${least(finding.requirement)}${unit}）`;
    case 'short':
      return `✗ ${plain(finding.recognized)}${unit}，差${plain(finding.missing)}${unit}（至少${least(finding.requirement)}）`;
    case 'unanswered':
      return openSays(finding.requirement, unit);
    case 'not-counted':
      return `超过上限的${plain(finding.recognized)}${unit}不计入`;
    case 'not-asked':
      return finding.say;
  }
}

function least({ atLeast }: Requirement): string {
  return plain(atLeast);
}

/** What has to be known before it can be judged; how much is asked of whom depends on the same. */
function openSays(requirement: Requirement, unit: string): string {
  if (requirement.wants === 'term' || requirement.wants === 'grade')
    return '本站还记不下登记的日子和级别，不替您核算；请对照自己的登记期和下面的依据';
  return `想一起看，请在上面填上（至少${least(requirement)}${unit}）`;
}

function outcomeSays(outcome: keyof typeof outcomeNames): string {
  return outcome === 'incomplete' ? '没有填，不影响上面的结论' : outcomeNames[outcome];
}

/** What may be said of the same requirement, whatever is typed, as long as it can be. */
function everySays(finding: Finding, unit: string): string[] {
  if (!('requirement' in finding)) return [];
  const { requirement } = finding;
  const most = hours(mostHours);
  const kinds: Finding[] = [
    { kind: 'met', requirement, recognized: most },
    { kind: 'short', requirement, recognized: most, missing: most },
    { kind: 'unanswered', requirement, recognized: hours(0) },
  ];
  return kinds.map((kind) => says(kind, unit));
}
