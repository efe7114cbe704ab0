import { nameIn } from '~/edit/forms/file-names';
import type { Session } from './session';

interface Props {
  readonly session: Session;
  readonly file: string;
  readonly onOpen: (path: string) => void;
}

/** The way from what is said of a file to the file; its name is heard, not shown: it stands beside. */
export function OpenFile({ session, file, onOpen }: Props) {
  return (
    <button
      type="button"
      class="as-link"
      aria-label={`打开 ${nameIn(session.now, file)}`}
      onClick={() => onOpen(file)}
    >
      打开
    </button>
  );
}
