import { strFromU8 } from 'fflate';

/** Where in the file each sheet of a workbook stands, in the order of the workbook; '' for one without rows, such as a chart. */
export function sheetPaths(files: ReadonlyMap<string, Uint8Array>): string[] {
  const targets = new Map<string, string>();
  for (const tag of tags(files.get('xl/_rels/workbook.xml.rels'), 'Relationship')) {
    targets.set(attribute(tag, 'Id'), attribute(tag, 'Target'));
  }
  return tags(files.get('xl/workbook.xml'), 'sheet').map((tag) => {
    const target = targets.get(attribute(tag, '\\w+:id')) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

function tags(file: Uint8Array | undefined, name: string): string[] {
  const xml = file ? strFromU8(file) : '';
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]{0,2000}>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
