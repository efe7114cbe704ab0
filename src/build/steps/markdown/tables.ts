import type TurndownService from 'turndown';
import { isOf } from './is-of.ts';

/** A row that says of the whole row before it what it rests on: in Markdown, one more cell of that row. */
const wideRow = 'td[colspan]';

/** Tables with a head, whose rows may be followed by such a row. */
export function addTables(service: TurndownService): void {
  service.addRule('cell', {
    filter: ['th', 'td'],
    replacement: (content) =>
      ` ${content
        .trim()
        .replace(/\s*\n\s*/g, ' ')
        .replace(/\|/g, '\\|')} |`,
  });
  service.addRule('basis', {
    filter: (node) => node.nodeName === 'SPAN' && !isOf(node, 'grade') && isWide(node.parentNode),
    replacement: (content, node) => (node.nextElementSibling ? `${content}<br>` : content),
  });
  service.addRule('row', {
    filter: 'tr',
    replacement: (content, node) => {
      const row = node as HTMLElement;
      if (row.querySelector(wideRow)) return content;
      return row.parentNode?.nodeName === 'THEAD' ? headOf(row, content) : `\n|${content}`;
    },
  });
  service.addRule('rows', {
    filter: ['thead', 'tbody'],
    replacement: (content) => content,
  });
  service.addRule('table', { filter: 'table', replacement: (content) => `\n\n${content.trim()}\n\n` });
}

/** The same without a selector, which is slow where everything is asked. */
function isWide(node: ParentNode | null): boolean {
  return node?.nodeName === 'TD' && (node as HTMLElement).hasAttribute('colspan');
}

function headOf(row: HTMLElement, content: string): string {
  const rests = row.closest('table')?.querySelector(wideRow) ? ' 依据 |' : '';
  const columns = row.children.length + (rests ? 1 : 0);
  return `|${content}${rests}\n|${' --- |'.repeat(columns)}`;
}
