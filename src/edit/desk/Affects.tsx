import type { Files } from '~/changeset/changeset';
import { headSays, type ImpactPart, impactParts } from '~/impact/impact-says';
import type { Change } from '~/impact/people-says';
import type { Judged } from './session';

interface Props {
  readonly judged: Judged;
  readonly files: Files;
  readonly onOpen: (path: string) => void;
}

/** Whom the change affects, in words: people first, what they were told beside what they will be told. */
export function Affects({ judged: { impact, changed, before, reading }, files, onOpen }: Props) {
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
        {(headSays(impact).match(/[^。]+。/g) ?? []).map((one) => (
          <p key={one}>{one}</p>
        ))}
        {people?.map((part) => (
          <Lines key={part.heading} part={part} files={files} onOpen={onOpen} />
        ))}
        <More name="读者看到的变化" parts={readers} files={files} onOpen={onOpen} />
        <More name="给管网站的人：地址、数据、规则版本" parts={keepers} files={files} onOpen={onOpen} />
      </>
    );
  }
}

interface MoreProps extends Omit<Props, 'judged'> {
  readonly name: string;
  readonly parts?: readonly ImpactPart[] | undefined;
}

function More({ name, parts = [], ...open }: MoreProps) {
  if (parts.length === 0) return null;
  return (
    <details>
      <summary>
        {name}（{parts.length} 项）
      </summary>
      {parts.map((part) => (
        <Lines key={part.heading} part={part} {...open} />
      ))}
    </details>
  );
}

/** The name of a case is for its file. */
const caseName = /（案例 [\w@-]+）/g;

interface LinesProps extends Omit<Props, 'judged'> {
  readonly part: ImpactPart;
}

function Lines({ part: { heading, lines, changes }, files, onOpen }: LinesProps) {
  return (
    <details open={lines.length < 4}>
      <summary>{heading}</summary>
      <ul>
        {changes
          ? changes.map((change, i) => <Changed key={i} change={change} files={files} onOpen={onOpen} />)
          : lines.map((line, i) => <li key={i}>{line.replace(caseName, '')}</li>)}
      </ul>
    </details>
  );
}

/** People, what they were told and what they will be told; the cases among them can be opened. */
function Changed({ change, files, onOpen }: Omit<LinesProps, 'part'> & { readonly change: Change }) {
  const { people, cases, before, after, why } = change;
  const paths = new Set(cases.flatMap((id) => fileOfCase(files, id) ?? []));
  return (
    <li>
      {people.map((one) => (
        <b key={one}>{one}</b>
      ))}
      <dl>
        <dt>原来</dt>
        <dd>{before}</dd>
        <dt>以后</dt>
        <dd>{after}</dd>
      </dl>
      {why !== '' && <p class="soft">{why}</p>}
      {[...paths].map((path) => (
        <button key={path} type="button" class="as-link" onClick={() => onOpen(path)}>
          打开这个案例
        </button>
      ))}
    </li>
  );
}

function fileOfCase(files: Files, id: string): string | undefined {
  const own = new RegExp(`\\bcase: *${id}\\s*$`, 'm');
  return [...files.keys()].find(
    (path) => path.startsWith('content/cases/') && own.test(files.get(path) ?? ''),
  );
}
