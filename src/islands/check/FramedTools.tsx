interface Props {
  /** The checker on the whole site, with these answers. */
  readonly whole: string;
  readonly onClear: () => void;
  /** The way back, by its name. */
  readonly undo: { readonly says: string; readonly go: () => void } | undefined;
}

/** In another site's frame nothing is kept: the answers can be taken along to the whole site, or cleared. */
export function FramedTools({ whole, onClear, undo }: Props) {
  return (
    <div class="tools no-print">
      <p>
        <a href={whole} target="_blank" rel="noopener">
          带着这些答案，到完整的网站上保存、打印
        </a>
      </p>
      <div class="buttons">
        <button type="button" onClick={onClear}>
          全部清空
        </button>
        {undo && (
          <button type="button" onClick={undo.go}>
            {undo.says}
          </button>
        )}
      </div>
    </div>
  );
}
