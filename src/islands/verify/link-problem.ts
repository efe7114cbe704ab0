import type { FromLinks } from './from-links';

/** What is the matter with the links given, in a sentence; nothing when they hold a record, or there are none. */
export function linkProblem(links: FromLinks): string | undefined {
  switch (links.kind) {
    case 'pieces': {
      const missing = Array.from({ length: links.of }, (_, i) => i + 1).filter((n) => !links.has.includes(n));
      return `这份记录印成了${links.of}个二维码，现在读到第${links.has.join('、')}个，还差第${missing.join('、')}个。请接着扫，或者把几个链接一起粘贴。`;
    }
    case 'broken':
      return '链接里的记录读不完整：少了一段，或者多了别的字。请重新扫一次，或者整段复制链接。';
    default:
      return undefined;
  }
}
