import type { Finding } from '~/rules/duty/assess';
import { plain } from '~/rules/duty/hours';
import { scopeNames } from '~/rules/duty/subject';
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
        <Item key={scopeOf(finding)} finding={finding} unit={unit} logged={logged} />
      ))}
    </ul>
  );
}

function scopeOf(finding: Finding) {
  return finding.kind === 'not-counted' ? finding.subject : finding.requirement.scope;
}

interface ItemProps extends Required<Omit<Props, 'findings'>> {
  readonly finding: Finding;
}

function Item({ finding, unit, logged }: ItemProps) {
  const scope = scopeOf(finding);
  return (
    <li
      data-subject={scope}
      data-finding={finding.kind}
      data-missing={finding.kind === 'short' ? plain(finding.missing) : undefined}
    >
      <h3>
        {scopeNames[scope]} <span class="says">{says(finding, unit, logged)}</span>
      </h3>
      {finding.kind === 'not-counted' ? (
        <Cite basis={finding.basis} />
      ) : (
        <>
          <Bar done={finding.recognized} atLeast={finding.requirement.atLeast} />
          <Cite basis={finding.requirement.basis} />
        </>
      )}
    </li>
  );
}

function says(finding: Finding, unit: string, logged: boolean): string {
  const done = plain(finding.recognized);
  switch (finding.kind) {
    case 'met':
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
