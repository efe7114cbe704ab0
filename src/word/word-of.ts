import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Block } from './block';
import { blocksOf, type Pictures } from './blocks-of';
import { drawn } from './drawn';
import { fontTable } from './fonts';
import type { PageNode } from './page-node';
import { sameBytes } from './same-bytes';
import { styles } from './styles';

/** What a document is called, and what stands at its foot. */
export interface Paper {
  readonly title: string;
  /** At its end, a line each: its source, the state of the text, its address, the day, that it is a guide. */
  readonly foot: readonly string[];
  /** At the bottom of every page, before the page's number. */
  readonly running: string;
  /** Whose site it is from, by its name. */
  readonly site: string;
  /** Whether the paper lies across. */
  readonly across?: boolean;
}

/** Twips: A4, with the margins of an office. */
const a4 = { width: 11906, height: 16838 };
const margin = { top: 1418, bottom: 1304, left: 1418, right: 1304, footer: 680 };

/** The type of a Word document. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Part of a page as a Word document (.docx), byte for byte the same whenever it is made. */
export function wordOf(page: PageNode, paper: Paper, pictureOf?: Pictures): Promise<Uint8Array> {
  return wordOfBlocks(blocksOf(page, pictureOf), paper);
}

/** Blocks as a Word document. */
export async function wordOfBlocks(blocks: readonly Block[], paper: Paper): Promise<Uint8Array> {
  const { title, site, foot, across = false } = paper;
  const width = (across ? a4.height : a4.width) - margin.left - margin.right;
  const drawing = { width, anchors: anchorsIn(blocks) };
  const document = new Document({
    title,
    creator: site,
    styles,
    sections: [
      {
        properties: {
          page: {
            size: {
              ...a4,
              orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin,
          },
        },
        footers: { default: footer(paper) },
        children: [...drawn(blocks, drawing), ...foot.map(footLine)],
      },
    ],
  });
  const own = { 'docProps/core.xml': coreOf(paper), 'word/fontTable.xml': fontTable };
  return sameBytes(await Packer.pack(document, 'uint8array'), own);
}

function anchorsIn(blocks: readonly Block[]): ReadonlySet<string> {
  const found = (block: Block): readonly string[] => {
    if (block.kind === 'line') return block.anchors;
    return block.kind === 'table'
      ? block.rows.flatMap((row) => row.flatMap((c) => c.blocks.flatMap(found)))
      : [];
  };
  return new Set(blocks.flatMap(found));
}

function footLine(text: string, i: number): Paragraph {
  const top = { style: 'single' as const, size: 4, space: 6, color: '808080' };
  return new Paragraph({
    style: 'Small',
    ...(i === 0 ? { border: { top }, spacing: { before: 360 } } : {}),
    text,
  });
}

function footer({ running }: Paper): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [`${running}　第`, PageNumber.CURRENT, '页'] })],
      }),
    ],
  });
}

/** What the file says of itself, without a time. */
function coreOf({ title, site }: Paper): string {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(site)}</dc:creator><dc:language>zh-CN</dc:language></cp:coreProperties>`;
}
