import type { Files } from '~/changeset/changeset';
import { namesIn } from '~/edit/forms/file-names';
import { kindForms } from '~/edit/forms/kind-forms';
import type { Complaint } from '~/schemas/complaint';
import { type Kind, kindOf } from '~/schemas/kinds';
import { changedIn } from './session';

interface Props {
  readonly files: Files;
  readonly opened: Files;
  readonly complaints: readonly Complaint[];
  readonly path: string | undefined;
  readonly onOpen: (path: string) => void;
}

/** The files by what they are, with what was changed and what is wrong. */
export function FileList({ files, opened, complaints, path, onOpen }: Props) {
  const changed = new Set(changedIn(opened, files));
  const kinds = Object.keys(kindForms) as Kind[];
  const of = (kind: Kind) => [...files.keys()].filter((p) => kindOf(p) === kind).sort();
  const strange = [...new Set(complaints.map((c) => c.file))].filter((p) => kindOf(p) === undefined);
  const groups: [string, string[]][] = [
    ...kinds.map((kind): [string, string[]] => [kindForms[kind].name, of(kind)]),
    ['不认得的文件', strange],
  ];
  const [single, several] = [
    groups.filter(([, p]) => p.length === 1),
    groups.filter(([, p]) => p.length > 1),
  ];
  const button = (p: string, name: string) => {
    const wrong = complaints.filter((c) => c.file === p).length;
    return (
      <li key={p}>
        <button
          type="button"
          title={p}
          aria-current={p === path ? 'true' : undefined}
          onClick={() => onOpen(p)}
        >
          {name}
          {changed.has(p) && <span class="edit-mark">改了</span>}
          {wrong > 0 && <span class="edit-mark wrong">{wrong} 处要改</span>}
        </button>
      </li>
    );
  };
  return (
    <nav class="edit-files" aria-label="文件">
      {several.map(([name, paths]) => (
        <details
          key={name}
          open={paths.some((p) => p === path || changed.has(p) || complaints.some((c) => c.file === p))}
        >
          <summary>
            {name}（{paths.length}）
          </summary>
          <ul>{[...namesIn(files, paths)].map(([p, name]) => button(p, name))}</ul>
        </details>
      ))}
      <ul>{single.map(([name, [p = '']]) => button(p, name))}</ul>
    </nav>
  );
}
