import { expect, test } from 'vitest';
import { readKinds } from '~/schemas/kinds';

const saidOf = (name: string) => readKinds([{ path: `content/${name}`, text: 'x' }]).complaints.length;

test.each([
  '.DS_Store',
  'Thumbs.db',
  'answers/desktop.ini',
  'Desktop.ini',
  '~$notice.docx',
  'answers/._a.mdx',
])('系统自己留下的 %s 不用人管', (name) => expect(saidOf(name)).toBe(0));

test.each(['answers/hours - 副本.mdx', 'guides/2026.yml', '新建文本文档.txt', 'answers/my thumbs.db.mdx'])(
  '人放进来的 %s 没有人读，就说',
  (name) => expect(saidOf(name)).toBe(1),
);
