import { useState } from 'preact/hooks';
import type { Source } from '~/islands/roster/desk/protocol';
import { useTyped } from '~/parts/use-typed';
import { sourceIn } from './use-arrivals';

interface Props {
  readonly onOpen: (source: Source) => void;
}

/** Where a table is pasted: it is read at once; what was typed is read when asked. */
export function PasteBox({ onOpen }: Props) {
  const [typed, setTyped] = useState('');
  const cells = useTyped<HTMLTextAreaElement>(setTyped);
  return (
    <details class="paste-box">
      <summary>粘贴表格</summary>
      <label>
        把 Excel、WPS 里复制的格子（连同表头）粘贴在这里
        <textarea
          ref={cells}
          rows={4}
          value={typed}
          onInput={(e) => setTyped(e.currentTarget.value)}
          onPaste={(e) => {
            const source = e.clipboardData && sourceIn(e.clipboardData);
            if (typed !== '' || !source) return;
            e.preventDefault();
            onOpen(source);
          }}
        />
      </label>
      <button
        type="button"
        disabled={typed.trim() === ''}
        onClick={() => onOpen({ kind: 'pasted', text: typed })}
      >
        读这些格子
      </button>
    </details>
  );
}
