import { plain } from '~/rules/duty/hours';
import { nameOf } from '~/rules/duty/judge';
import type { SectorRules } from '~/rules/duty/sector';
import type { Library } from '~/schemas/library';
import { On } from './On';

/** A sector's figures, the latest first. */
export function SectorPage({
  rules,
  library,
}: {
  readonly rules: SectorRules | undefined;
  readonly library: Library;
}) {
  if (!rules) return null;
  return (
    <article>
      <h4>{rules.name}</h4>
      {rules.follows && <p>和“{rules.follows}”相同。</p>}
      {rules.notJudged && <p>只列出，不判断：{rules.notJudged}</p>}
      {[...rules.periods].reverse().map((period) => (
        <div key={period.from}>
          <h5>
            {period.from}—{period.to ?? ''}年度
          </h5>
          <Figures period={period} rules={rules} library={library} />
        </div>
      ))}
      {rules.notes.map((n) => (
        <p key={n.say} class="small">
          {n.say}
        </p>
      ))}
    </article>
  );
}

type Period = SectorRules['periods'][number];

function Figures({
  period,
  rules,
  library,
}: {
  readonly period: Period;
  readonly rules: SectorRules;
  readonly library: Library;
}) {
  return (
    <dl>
      {period.requirements.map((r) => (
        <div key={r.scope}>
          <dt>
            {nameOf(r)} {plain(r.atLeast)}
            {rules.unit}
          </dt>
          <dd>
            <On basis={r.basis} library={library} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
