interface Props {
  readonly busy: { readonly says: string; readonly share: number; readonly again?: boolean };
  /** What stops it is called. */
  readonly stop?: string;
  readonly onCancel: () => void;
}

/** How far the reading or the writing is, and the way out of it. */
export function Progress({ busy: { says, share, again }, stop = '取消', onCancel }: Props) {
  const percent = Math.round(share * 100);
  return (
    <div class="progress no-print">
      <p role="status">{says}……</p>
      <progress aria-label={says} max={100} value={percent} />
      {again || (
        <button type="button" onClick={onCancel}>
          {stop}
        </button>
      )}
    </div>
  );
}
