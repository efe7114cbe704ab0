import { Cite } from '~/parts/verdict/Cite';
import type { Assessment } from '~/rules/duty/assess';
import { findingNameOf } from '~/rules/duty/judge';

/** What is known and was not judged, each with its reason; and what settled something by itself. */
export function NotAsked({ assessment }: { readonly assessment: Assessment }) {
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
