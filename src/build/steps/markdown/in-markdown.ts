import TurndownService from 'turndown';
import { isOf } from './is-of.ts';
import { addTables } from './tables.ts';

const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-' });

service.addRule('official', {
  filter: (node) => node.nodeName === 'BLOCKQUOTE' || (node.nodeName === 'ARTICLE' && isOf(node, 'official')),
  replacement: (content) =>
    `\n\n${content
      .trim()
      .replace(/^(?=.)/gm, '> ')
      .replace(/^$/gm, '>')}\n\n`,
});
service.addRule('pin', {
  filter: (node) => node.nodeName === 'A' && isOf(node, 'pin'),
  replacement: (_, node) => {
    const pin = node as HTMLElement;
    return `[${pin.getAttribute('data-n')}](${pin.getAttribute('href')}) `;
  },
});
service.addRule('quote', { filter: 'q', replacement: (content) => `“${content}”` });
service.addRule('grade', {
  filter: (node) => isOf(node, 'grade'),
  replacement: (content) => `【${content}】`,
});
service.addRule('aside', {
  filter: (node) => node.nodeName === 'SMALL' && !isOf(node, 'sic') && !node.querySelector('ul, p'),
  replacement: (content) => `（${content}）`,
});
service.addRule('summary', { filter: 'summary', replacement: (content) => `\n\n**${content}**\n\n` });
service.addRule('name', { filter: 'dt', replacement: (content) => `\n\n**${content}**：` });
service.addRule('named', { filter: 'dd', replacement: (content) => `${content.trim()}\n\n` });
service.addRule('item', {
  filter: 'li',
  replacement: (content, node) => {
    const list = node.parentNode as HTMLElement;
    const mark =
      list.nodeName === 'OL' ? `${Array.from(list.children).indexOf(node as Element) + 1}. ` : '- ';
    const inside = content.trim().replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
    return `${mark}${inside}\n`;
  },
});
addTables(service);

/** HTML as Markdown. What is quoted of a policy is a block quotation or stands in quotation marks; a grade stands in 【】. */
export function inMarkdown(html: string): string {
  return service.turndown(html);
}
