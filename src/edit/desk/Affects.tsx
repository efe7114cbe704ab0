import { headSays, type ImpactPart, impactParts } from '~/impact/impact-says';
import type { Judged } from './session';

/** Whom the change affects, in words; always in sight. */
export function Affects({ judged: { impact, changed, before, reading } }: { readonly judged: Judged }) {
  return (
    <section class="edit-affects" aria-labelledby="edit-affects">
      <h3 id="edit-affects">影响到谁</h3>
      <div role="status">{says()}</div>
    </section>
  );

  function says() {
    if (changed.length === 0) return <p class="soft">还没有改什么。</p>;
    if (before.state.kind === 'slips') return <p>打开时的内容本身有要改的，比不出影响到谁。</p>;
    if (reading.state.kind === 'slips' || !impact) return <p>改好上面列出的地方，这里就说影响到谁。</p>;
    // Whose result changes is read; what else changes can be opened.
    const parts = impactParts(impact, 'name');
    const [people, readers, keepers] = (['people', 'readers', 'keepers'] as const).map((of) =>
      parts.filter((p) => p.of === of),
    );
    return (
      <>
        <p>{headSays(impact)}</p>
        {people?.map((part) => (
          <Lines key={part.heading} part={part} />
        ))}
        <More name="读者看到的变化" parts={readers} />
        <More name="给管网站的人：地址、数据、规则版本" parts={keepers} />
      </>
    );
  }
}

function More({
  name,
  parts = [],
}: {
  readonly name: string;
  readonly parts?: readonly ImpactPart[] | undefined;
}) {
  if (parts.length === 0) return null;
  return (
    <details>
      <summary>
        {name}（{parts.length} 项）
      </summary>
      {parts.map((part) => (
        <Lines key={part.heading} part={part} />
      ))}
    </details>
  );
}

/** The name of a case is for its file. */
const caseName = /（案例 [\w@-]+）/g;

function Lines({ part: { heading, lines } }: { readonly part: ImpactPart }) {
  return (
    <details open={lines.length < 4}>
      <summary>{heading}</summary>
      <ul>
        {lines.map((line, i) => (
          <li key={i}>{line.replace(caseName, '')}</li>
        ))}
      </ul>
    </details>
  );
}
