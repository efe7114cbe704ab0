import { type Content, contentOf, type Standing } from './content-of.ts';
import { inMarkdown } from './markdown/in-markdown.ts';

const voices = '“> ”开头的，和引号里后面跟着条款链接的，是官方原文；其余是本站的解释，编者注另外标明。';

/** A content page as Markdown: what it is, whose it is, and its text with every citation and grade. Contact lines are left out. */
export function markdownOf(html: string, standing: Standing): string {
  const content = contentOf(html, standing);
  return `${headOf(content)}\n${content.guide}${voices}\n\n${inMarkdown(content.main.innerHTML)}\n`;
}

function headOf({ title, address, reviewedOn }: Content): string {
  const lines = [
    `title: ${JSON.stringify(title)}`,
    `url: ${address}`,
    ...(reviewedOn ? [`reviewedOn: ${reviewedOn}`] : []),
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}
