import type { PackageParts } from './package-parts';
import { type RichText, RichTextReader } from './rich-text';

/** The texts of a workbook that its cells name by number. */
export function sharedStrings(
  parts: PackageParts,
  path: string,
  onPacked: (bytes: number) => void,
): RichText[] {
  const strings: RichText[] = [];
  const text = new RichTextReader();
  const events = {
    open: (name: string, attributes: string) => text.open(name, attributes),
    close: (name: string) => {
      if (name === 'si') strings.push(text.take());
      else text.close(name);
    },
    text: (piece: string) => text.add(piece),
  };
  parts.read(path, events, onPacked);
  return strings;
}
