import { outcomeNames } from '~/rules/duty/assess';
import { plain } from '~/rules/duty/hours';
import { type Finding, keyOf, type Requirement } from '~/rules/duty/judge';
import type { SecondDuty } from '~/rules/duty/seconds';
import { Cite } from './Cite';

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
          {outcome === 'incomplete' ? '没有填，不影响上面的结论' : outcomeNames[outcome]}
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
            {says(finding, duty.unit)}{' '}
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
      return `${openSays(finding.requirement)}（至少${least(finding.requirement)}${unit}）`;
    case 'not-counted':
      return `超过上限的${plain(finding.recognized)}${unit}不计入`;
    case 'not-asked':
      return finding.say;
  }
}

function least({ atLeast }: Requirement): string {
  return plain(atLeast);
}

/** What has to be known before it can be judged. */
function openSays({ wants }: Requirement): string {
  if (wants === 'term') return '在学习记录里填上登记的日子和级别，就能按登记期核算';
  return wants === 'grade' ? '在学习记录里填上级别，就能核算' : '想一起看，请在上面填上';
}
