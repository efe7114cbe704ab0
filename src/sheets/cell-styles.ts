import type { PackageParts } from './package-parts';
import { type ShownAs, shownBy, shownByNumber } from './shown-as';
import { attribute, isOn, numberIn } from './xml-attribute';

/** What a style of cells says of what stands in them. */
export interface CellStyle {
  readonly shown: ShownAs;
  readonly struck: boolean;
}

interface Named {
  readonly format: number | undefined;
  readonly font: number | undefined;
  readonly base: number | undefined;
}

/** The styles of a workbook in the order by which its cells name them. */
export function cellStyles(
  parts: PackageParts,
  path: string,
  onPacked: (bytes: number) => void,
): CellStyle[] {
  const formats = new Map<number, ShownAs>();
  const struckFonts: boolean[] = [];
  const bases: Named[] = [];
  const cells: Named[] = [];
  let within = '';
  const open = (name: string, attributes: string) => {
    if (name === 'numFmts' || name === 'cellXfs') within = name;
    else if (within === 'numFmts' && name === 'numFmt') {
      formats.set(numberIn(attributes, 'numFmtId') ?? -1, shownBy(attribute(attributes, 'formatCode') ?? ''));
    } else if (name === 'font') struckFonts.push(false);
    else if (name === 'strike') struckFonts[struckFonts.length - 1] = isOn(attributes);
    else if (name === 'xf') (within === 'cellXfs' ? cells : bases).push(named(attributes));
  };
  parts.read(path, { open }, onPacked);
  return cells.map(({ format, font, base }) => {
    const below = bases[base ?? -1];
    const id = format ?? below?.format ?? 0;
    return {
      shown: formats.has(id) ? formats.get(id) : shownByNumber(id),
      struck: struckFonts[font ?? below?.font ?? 0] ?? false,
    };
  });
}

function named(attributes: string): Named {
  return {
    format: numberIn(attributes, 'numFmtId'),
    font: numberIn(attributes, 'fontId'),
    base: numberIn(attributes, 'xfId'),
  };
}
