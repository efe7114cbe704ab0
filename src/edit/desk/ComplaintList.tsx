import type { Files } from '~/changeset/changeset';
import { calledIn } from '~/edit/forms/file-names';
import { inForm } from '~/edit/forms/in-form';
import type { Complaint } from '~/schemas/complaint';

interface Props {
  readonly complaints: readonly Complaint[];
  readonly files: Files;
  readonly path: string | undefined;
  readonly onOpen: (path: string, complaint: Complaint) => void;
}

/** All that the build would refuse, each leading to its field. */
export function ComplaintList({ complaints, files, path, onOpen }: Props) {
  if (complaints.length === 0) return null;
  return (
    <details class="edit-complaints" open={complaints.length < 6}>
      <summary>{complaints.length} 处要改</summary>
      <ul>
        {complaints.map((c) => {
          const { where, says } = inForm(c, files.get(c.file) ?? '');
          return (
            <li key={`${c.file} ${c.line} ${c.says}`} data-build-says={`${placeOf(c)} ${c.says}`}>
              <button
                type="button"
                class="as-link"
                aria-current={c.file === path ? 'true' : undefined}
                onClick={() => onOpen(c.file, c)}
              >
                {[calledIn(files, c.file), where].filter(Boolean).join('，')}
              </button>
              ：{says}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Where the build says it is. */
function placeOf({ file, line }: Complaint): string {
  return line === undefined ? file : `${file}:${line}`;
}
