import {
  AlignmentType,
  Bookmark,
  ExternalHyperlink,
  ImageRun,
  InternalHyperlink,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Cell, Line, Picture, Table as Rows, Run } from './block';
import { widthsOf } from './widths';

/** What a document is drawn with: its width in twips, and the places in it that can be led to. */
export interface Drawing {
  readonly width: number;
  readonly anchors: ReadonlySet<string>;
}

/** The deepest heading that has a look of its own. */
const deepest = 4;

/** Twips of one step into a list. */
const step = 420;

/** Blocks as what the library writes. */
export function drawn(blocks: readonly Block[], drawing: Drawing, inTable = false): (Paragraph | Table)[] {
  return blocks.flatMap((block) => blockOf(block, drawing, inTable));
}

function blockOf(block: Block, drawing: Drawing, inTable: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'line':
      return [lineOf(block, drawing, inTable)];
    case 'table':
      // Two tables without a paragraph between them would become one.
      return [tableOf(block, drawing), new Paragraph({ style: 'Small', children: [] })];
    case 'picture':
      return [pictureOf(block)];
    case 'page-end':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function lineOf(line: Line, drawing: Drawing, inTable: boolean): Paragraph {
  const { depth, mark, align, runs } = line;
  const left = depth * step;
  const whole: readonly Run[] = mark ? [{ text: mark }, ...runs] : runs;
  return new Paragraph({
    ...styleOf(line, inTable),
    ...(left > 0 ? { indent: mark ? { left, hanging: step } : { left } } : {}),
    ...(align ? { alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.CENTER } : {}),
    children: withBookmarks(line.anchors, linked(whole, drawing)),
  });
}

function styleOf({ voice, heading }: Line, inTable: boolean): { style?: string } {
  if (heading === 1 && voice === 'official') return { style: 'OfficialTitle' };
  if (heading !== undefined) return { style: `Heading${Math.min(heading, deepest)}` };
  if (voice === 'official') return { style: 'Official' };
  if (inTable) return { style: 'InTable' };
  return voice === 'small' ? { style: 'Small' } : {};
}

/** The last name covers the paragraph, the others its beginning. */
function withBookmarks(anchors: readonly string[], children: readonly ParagraphChild[]): ParagraphChild[] {
  const last = anchors[anchors.length - 1];
  if (last === undefined) return [...children];
  const before = anchors.slice(0, -1).map((id) => new Bookmark({ id, children: [] }));
  return [...before, new Bookmark({ id: last, children })];
}

/** Runs in a row that lead to the same place are one link. */
function linked(runs: readonly Run[], drawing: Drawing): ParagraphChild[] {
  const children: ParagraphChild[] = [];
  for (let at = 0; at < runs.length; ) {
    const { link } = runs[at] as Run;
    let to = at + 1;
    while (to < runs.length && runs[to]?.link === link) to++;
    const words = runs.slice(at, to);
    const made = linkTo(link, drawing, words);
    children.push(...(made ? [made] : words.flatMap((run) => textOf(run))));
    at = to;
  }
  return children;
}

function linkTo(
  link: string | undefined,
  { anchors }: Drawing,
  runs: readonly Run[],
): ParagraphChild | undefined {
  const children = runs.flatMap((run) => textOf(run, 'Hyperlink'));
  if (link?.startsWith('#'))
    return anchors.has(link.slice(1))
      ? new InternalHyperlink({ anchor: link.slice(1), children })
      : undefined;
  return link && /^(https?|mailto):/.test(link) ? new ExternalHyperlink({ link, children }) : undefined;
}

function textOf({ text, bold, quoted, marked }: Run, style?: string): TextRun[] {
  const looks = {
    ...(bold ? { bold } : {}),
    ...(marked ? { shading: { fill: 'FFF2B3' } } : {}),
    ...(style ? { style } : quoted ? { style: 'Quoted' } : {}),
  };
  return writable(text)
    .split('\u2028')
    .map(
      (words, i) =>
        new TextRun({
          ...looks,
          text: words.replace(/^ /, i > 0 ? '' : ' '),
          ...(i > 0 ? { break: 1 } : {}),
        }),
    );
}

/** Without what XML can't hold: a name typed into a list may hold anything. */
function writable(text: string): string {
  return Array.from(text)
    .filter((character) => {
      const point = character.codePointAt(0) ?? 0;
      const isControl = point < 0x20 && point !== 0x09;
      return !isControl && !(point >= 0xd800 && point <= 0xdfff) && point !== 0xfffe && point !== 0xffff;
    })
    .join('');
}

function tableOf({ rows, head }: Rows, drawing: Drawing): Table {
  const columnWidths = widthsOf(rows, drawing.width);
  return new Table({
    width: { size: drawing.width, type: WidthType.DXA },
    columnWidths,
    layout: 'fixed',
    rows: rows.map(
      (cells, i) =>
        new TableRow({
          cantSplit: true,
          ...(i < head ? { tableHeader: true } : {}),
          children: cells.map((cell) => cellOf(cell, drawing)),
        }),
    ),
  });
}

function cellOf({ blocks, head, columns, rows }: Cell, drawing: Drawing): TableCell {
  const children = drawn(blocks, drawing, true);
  return new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(columns > 1 ? { columnSpan: columns } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
    ...(head ? { shading: { fill: 'F2F0EA' } } : {}),
    children: children.length > 0 ? children : [new Paragraph({ style: 'InTable', children: [] })],
  });
}

function pictureOf({ png, width, height, says }: Picture): Paragraph {
  const altText = { name: says, title: says, description: says };
  return new Paragraph({
    children: [new ImageRun({ type: 'png', data: png, transformation: { width, height }, altText })],
  });
}
