import { plain } from '~/rules/duty/hours';
import type { Finding } from '~/rules/duty/judge';
import { findingNameOf, keyOf } from '~/rules/duty/judge';
import { openName } from '~/rules/record/record-names';
import { Bar } from './Bar';
import { Cite } from './Cite';

interface Props {
  readonly findings: readonly Finding[];
  readonly unit: string;
  /** The hours come from a log, where a subject is written down or not. */
  readonly logged?: boolean;
}

/** One finding per requirement: how far, the bar, the words. */
export function Findings({ findings, unit, logged = false }: Props) {
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <Item key={keyOf(finding)} finding={finding} unit={unit} logged={logged} />
      ))}
    </ul>
  );
}

interface ItemProps extends Required<Omit<Props, 'findings'>> {
  readonly finding: Finding;
}

function Item({ finding, unit, logged }: ItemProps) {
  return (
    <li
      data-subject={keyOf(finding)}
      data-finding={finding.kind}
      data-missing={finding.kind === 'short' ? plain(finding.missing) : undefined}
    >
      <h3>
        {findingNameOf(finding)} <span class="says">{says(finding, unit, logged)}</span>
      </h3>
      {finding.kind === 'not-asked' && <p>{finding.say}</p>}
      {finding.kind === 'not-counted' || finding.kind === 'not-asked' ? (
        <Cite basis={finding.basis} />
      ) : (
        <>
          <Bar done={finding.recognized} atLeast={finding.requirement.atLeast} />
          <Cite basis={finding.requirement.basis} />
          {finding.kind === 'met' && finding.by && <Cite basis={finding.by.basis} />}
        </>
      )}
    </li>
  );
}

function says(finding: Finding, unit: string, logged: boolean): string {
  if (finding.kind === 'not-asked') return '没有判断';
  const done = plain(finding.recognized);
  switch (finding.kind) {
    case 'met':
      if (finding.by) return `✓ 够了：${finding.by.say}`;
      return `✓ ${done}，够了（至少${plain(finding.requirement.atLeast)}${unit}）`;
    case 'short':
      return `✗ ${done}，差${plain(finding.missing)}${unit}（至少${plain(finding.requirement.atLeast)}）`;
    case 'unanswered':
      return finding.requirement.scope === 'total'
        ? `目前${done}（至少${plain(finding.requirement.atLeast)}${unit}）`
        : `还${openName(logged)}（至少${plain(finding.requirement.atLeast)}${unit}）`;
    case 'not-counted':
      return finding.recognized === 0 ? '填了也不计入' : `填的${done}不计入`;
  }
}
