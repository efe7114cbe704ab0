interface Props {
  readonly busy: { readonly says: string; readonly share: number };
  /** What stops it is called. */
  readonly stop?: string;
  /** Not where there is nothing to go back to half way: the list that is shown is being judged anew. */
  readonly onCancel: (() => void) | undefined;
}

/** How far the reading or the writing is, and the way out of it. */
export function Progress({ busy: { says, share }, stop = '取消', onCancel }: Props) {
  const percent = Math.round(share * 100);
  return (
    <div class="progress no-print">
      <p role="status">{says}……</p>
      <progress aria-label={says} max={100} value={percent} />
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {stop}
        </button>
      )}
    </div>
  );
}
