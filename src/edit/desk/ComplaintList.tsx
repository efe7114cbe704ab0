import type { Complaint } from '~/schemas/complaint';

interface Props {
  readonly complaints: readonly Complaint[];
  readonly path: string | undefined;
  readonly onOpen: (path: string, complaint: Complaint) => void;
}

/** All that the build would refuse, each leading to its field. */
export function ComplaintList({ complaints, path, onOpen }: Props) {
  if (complaints.length === 0) return null;
  return (
    <details class="edit-complaints" open={complaints.length < 6}>
      <summary>{complaints.length} 处要改</summary>
      <ul>
        {complaints.map((c) => (
          <li key={`${c.file} ${c.line} ${c.says}`}>
            <button
              type="button"
              class="as-link"
              aria-current={c.file === path ? 'true' : undefined}
              onClick={() => onOpen(c.file, c)}
            >
              {placeSays(c)}
            </button>{' '}
            {c.says}
          </li>
        ))}
      </ul>
    </details>
  );
}

function placeSays({ file, line }: Complaint): string {
  return line === undefined ? file : `${file}:${line}`;
}
