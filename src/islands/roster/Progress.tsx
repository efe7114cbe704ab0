import type { Busy } from './use-list';

interface Props {
  readonly busy: Busy;
  readonly onCancel: () => void;
}

/** How far the reading is, and the way out of it. */
export function Progress({ busy: { says, share, again }, onCancel }: Props) {
  const percent = Math.round(share * 100);
  return (
    <div class="progress no-print">
      <p role="status">{says}……</p>
      <progress aria-label={says} max={100} value={percent} />
      {again || (
        <button type="button" onClick={onCancel}>
          取消
        </button>
      )}
    </div>
  );
}
