import { useShelf } from '~/parts/shelf';
import { plain } from '~/rules/duty/hours';
import type { Finding } from '~/rules/duty/judge';
import { keyOf } from '~/rules/duty/judge';
import { openName } from '~/says/record-names';
import { findingNameOf } from '~/says/scope-names';
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
  // 合计 comes last: what lacks in it lacks in the subjects.
  const inOrder = [
    ...findings.filter((f) => keyOf(f) !== 'total'),
    ...findings.filter((f) => keyOf(f) === 'total'),
  ];
  const { framed } = useShelf();
  const bySubject = !framed && findings.some((f) => f.kind === 'short' && f.requirement.scope !== 'total');
  const bases = inOrder.map((f) => JSON.stringify('requirement' in f ? f.requirement.basis : f.basis));
  return (
    <ul class="findings">
      {inOrder.map((finding, i) => (
        <Item
          key={keyOf(finding)}
          finding={finding}
          unit={unit}
          logged={logged}
          bySubject={bySubject}
          again={bases.indexOf(bases[i] as string) < i}
        />
      ))}
    </ul>
  );
}

interface ItemProps extends Required<Omit<Props, 'findings'>> {
  readonly finding: Finding;
  /** Some subject is short. */
  readonly bySubject: boolean;
  /** Its basis stands at a finding above. */
  readonly again: boolean;
}

function Item({ finding, unit, logged, bySubject, again }: ItemProps) {
  return (
    <li
      data-subject={keyOf(finding)}
      data-finding={finding.kind}
      class={again ? 'again' : undefined}
      data-missing={finding.kind === 'short' ? plain(finding.missing) : undefined}
    >
      <h3>
        {findingNameOf(finding)} <span class="says">{says(finding, unit, logged, bySubject)}</span>
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

function says(finding: Finding, unit: string, logged: boolean, bySubject: boolean): string {
  if (finding.kind === 'not-asked') return '没有判断';
  const done = plain(finding.recognized);
  switch (finding.kind) {
    case 'met':
      if (finding.by) return `✓ 够了：${finding.by.say}`;
      return `✓ ${done}，够了（至少${plain(finding.requirement.atLeast)}${unit}）`;
    case 'short':
      if (finding.requirement.scope === 'total' && bySubject)
        return `✗ ${done}，不到${plain(finding.requirement.atLeast)}${unit}；差多少看上面各科目`;
      return `✗ ${done}，差${plain(finding.missing)}${unit}（至少${plain(finding.requirement.atLeast)}）`;
    case 'unanswered':
      return finding.requirement.scope === 'total'
        ? `目前${done}（至少${plain(finding.requirement.atLeast)}${unit}）`
        : `还${openName(logged)}（至少${plain(finding.requirement.atLeast)}${unit}）`;
    case 'not-counted':
      return finding.recognized === 0 ? '填了也不计入' : `填的${done}不计入`;
  }
}
