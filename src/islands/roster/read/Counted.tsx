import { stateSays } from './state-says';

interface Props {
  readonly heading: string;
  readonly words: readonly { readonly word: string; readonly rows?: number | undefined }[];
  readonly isCounted: (word: string) => boolean;
  readonly onChange: (word: string, counts: boolean) => void;
}

/** Which states of a column let the hours count. */
export function Counted({ heading, words, isCounted, onChange }: Props) {
  return (
    <fieldset class="which">
      <legend>“{heading}”是哪些的，学时才计入？</legend>
      {words.map(({ word, rows }) => (
        <label key={word}>
          <input
            type="checkbox"
            checked={isCounted(word)}
            onChange={(e) => onChange(word, e.currentTarget.checked)}
          />
          <span>
            {stateSays(word)}
            {rows !== undefined && `（${rows}行）`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
