import { appliedTo } from '~/rules/duty/applied';
import { plain } from '~/rules/duty/hours';
import { nameOf } from '~/rules/duty/judge';
import type { Library } from '~/schemas/library';
import { On } from './On';

/** What a year asks, sector by sector. */
export function GuidePage({
  guide,
  library,
}: {
  readonly guide: Library['guides'][number];
  readonly library: Library;
}) {
  return (
    <article>
      <h4>{guide.year}年度学习要求</h4>
      {guide.topics && (
        <>
          <h5>公需专题</h5>
          <ul>
            {guide.topics.names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p>{guide.topics.say}</p>
          <p class="small">
            <On basis={guide.topics.basis} library={library} />
          </p>
        </>
      )}
      {guide.windows.map((w) => (
        <p key={w.say}>
          {w.say}（{w.opens && `${w.opens} 至 `}
          {w.closes}）
          <span class="small">
            <On basis={w.basis} library={library} />
          </span>
        </p>
      ))}
      {library.sectors.map((rules) => {
        const applied = appliedTo(rules, guide.year);
        if (!applied) return null;
        return (
          <div key={rules.sector}>
            <h5>
              {rules.name}
              {applied.carriedFrom !== undefined && `（没有查到，暂按${applied.carriedFrom}年度）`}
            </h5>
            <p>
              {applied.period.requirements.map((r) => `${nameOf(r)}${plain(r.atLeast)}`).join('，')}
              {rules.unit}
            </p>
          </div>
        );
      })}
    </article>
  );
}
