import { Cite } from '~/parts/verdict/Cite';
import type { Assessment } from '~/rules/duty/assess';
import type { Basis } from '~/rules/duty/basis';
import { covers, type SectorRules } from '~/rules/duty/sector';
import { findingNameOf } from '~/says/scope-names';

interface Props {
  readonly assessment: Assessment;
  readonly rules: SectorRules;
  readonly year: number;
}

/** What is known and was not judged, each with its reason; and what settled something by itself. */
export function NotAsked({ assessment, rules, year }: Props) {
  if (assessment.outcome === 'not-judged') {
    const { why, excuse } = assessment;
    const known = why === 'sector' ? rules.notes.filter((note) => covers(note, year)) : [];
    return <Said lines={excuse ? [excuse] : known} />;
  }
  const open = assessment.findings.flatMap((f) => (f.kind === 'not-asked' ? [f] : []));
  const settled = assessment.findings.flatMap((f) => (f.kind === 'met' && f.by ? [{ ...f, by: f.by }] : []));
  if (open.length + settled.length === 0) return null;
  return (
    <ul class="plain">
      {settled.map((f) => (
        <li key={f.requirement.scope}>
          {findingNameOf(f)}算完成：{f.by.say} <Cite basis={f.by.basis} />
        </li>
      ))}
      {open.map((f) => (
        <li key={f.subject}>
          没有判断{findingNameOf(f)}：{f.say} <Cite basis={f.basis} />
        </li>
      ))}
    </ul>
  );
}

function Said({ lines }: { readonly lines: readonly { readonly say: string; readonly basis: Basis }[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="plain">
      {lines.map(({ say, basis }) => (
        <li key={say}>
          {say} <Cite basis={basis} />
        </li>
      ))}
    </ul>
  );
}
