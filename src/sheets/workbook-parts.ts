import type { PackageParts, Relationship } from './package-parts';
import { SheetError } from './sheet-error';
import { attribute, denies, says } from './xml-attribute';

/** What a workbook says of itself, and where what it is made of stands. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
  /** Whether it asks for all its formulas to be worked out anew: what it holds of them is not their result. */
  readonly stale: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** What a package says of its workbook. Throws a SheetError when it holds none, or one that is not read. */
export function workbookParts(parts: PackageParts): WorkbookParts {
  const path = workbookPath(parts);
  const related = parts.relationships(path);
  const said: { name: string; id: string; hidden: boolean }[] = [];
  let root: string | undefined;
  let from1904: boolean | undefined;
  let stale = false;
  const open = (name: string, attributes: string) => {
    root ??= name;
    if (name === 'workbookPr') from1904 ??= says(attributes, 'date1904');
    else if (name === 'calcPr') stale = isStale(attributes);
    else if (name === 'sheet') {
      said.push({
        name: attribute(attributes, 'name') ?? '',
        id: attribute(attributes, ':id') ?? '',
        hidden: /hidden$/i.test(attribute(attributes, 'state') ?? ''),
      });
    }
  };
  parts.read(path, { open });
  if (root !== 'workbook') throw new SheetError('document');
  const part = (type: string, usual: string) =>
    related.find((r) => r.type === type)?.path ?? parts.find(usual);
  const sheets = said.flatMap(({ name, id, hidden }, i) => {
    const place = sheetPath(related, id, i);
    return place === undefined ? [] : [{ name, path: place, hidden }];
  });
  return {
    sheets: said.length > 0 ? sheets : unlisted(parts),
    strings: part('sharedStrings', 'xl/sharedStrings.xml'),
    styles: part('styles', 'xl/styles.xml'),
    from1904: from1904 ?? false,
    stale,
  };
}

function isStale(attributes: string): boolean {
  return says(attributes, 'fullCalcOnLoad') || denies(attributes, 'calcCompleted');
}

/** Where the workbook stands: what the package says, otherwise what it is usually called. */
function workbookPath(parts: PackageParts): string {
  const said = parts.relationships('').find(({ type }) => type === 'officeDocument')?.path;
  const path = [said, ...parts.paths.filter((p) => /(^|\/)workbook[^/]*\.xml$/i.test(p))]
    .map((p) => p && parts.find(p))
    .find((p) => p);
  if (said?.toLowerCase().endsWith('.bin')) throw new SheetError('binary');
  if (!path) throw new SheetError('archive');
  return path;
}

/** The sheets of a workbook that names none. */
function unlisted(parts: PackageParts): SheetPart[] {
  const paths = parts.paths.filter((p) => /(^|\/)worksheets\/[^/]+\.xml$/i.test(p));
  return paths.map((path, i) => ({ name: `工作表${i + 1}`, path, hidden: false }));
}

/** Where a sheet stands; nothing for one that holds no cells, such as a chart. */
function sheetPath(related: readonly Relationship[], id: string, place: number): string | undefined {
  if (related.length === 0) return `xl/worksheets/sheet${place + 1}.xml`;
  const said = related.find((r) => r.id === id);
  if (!said) throw new SheetError('broken');
  return said.type === 'worksheet' || said.type === '' ? said.path : undefined;
}
