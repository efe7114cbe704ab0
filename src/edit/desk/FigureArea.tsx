import { useRef } from 'preact/hooks';
import { figuresByName, figuresInWords } from '~/edit/forms/figure-words';
import type { Library } from '~/schemas/library';
import { FigurePicker } from './FigurePicker';
import { Figures } from './Figures';

interface Props {
  readonly id: string;
  readonly rows: number;
  /** As it is written in files. */
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly library: Library | undefined;
  /** How the words of a file are shown, and the other way; a sentence's, where it isn't said. */
  readonly inWords?: typeof figuresInWords;
  readonly byName?: typeof figuresByName;
  readonly onChange: (value: string) => void;
}

/** Words with figures of the tables in them: called as people call them, chosen, and read as a reader will. */
export function FigureArea(props: Props) {
  const { id, rows, value, placeholder, describedBy, library, onChange } = props;
  const { inWords = figuresInWords, byName = figuresByName } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const sectors = library?.sectors ?? [];
  const shown = inWords(value, sectors);
  const insert = (words: string) => {
    const field = area.current as HTMLTextAreaElement;
    field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
    onChange(byName(field.value, sectors));
  };
  return (
    <>
      <textarea
        id={id}
        ref={area}
        rows={rows}
        placeholder={placeholder}
        aria-describedby={describedBy}
        value={shown}
        onInput={(e) => onChange(byName(e.currentTarget.value, sectors))}
      />
      <Figures text={figuresByName(shown, sectors)} library={library} />
      {library && <FigurePicker library={library} onPicked={insert} />}
    </>
  );
}
