import { expect, test } from 'vitest';
import type { Fact } from '~/edit/make/notice-facts';
import { offered } from '~/edit/make/offered';
import { readLibrary } from '~/schemas/library';
import { contentIn } from '../site/edit-folder';

const texts = new Map(Object.entries(contentIn('content')).map(([path, text]) => [`content/${path}`, text]));
const known = readLibrary([...texts].map(([path, text]) => ({ path, text })));
const of = (kind: Fact['kind'], name: string, say: string): Fact => ({
  ...{ kind, name, say, year: 2027, sector: 'general' },
  bases: [],
});
const facts = [
  of('deadlines', '申报的时间', '2028年2月20日前完成2027年度学时的申报（文件原文）。'),
  of('topics', '专题', '2027年度的公需专题：“甲乙”（文件原文）。'),
];

test('通知写了申报截止的：讲申报、没有讲到哪一年的问答，也拿来问要不要加', () => {
  const looks = offered(texts, known, facts, [], 2027);
  const files = looks.map((look) => look.file);
  expect(files).toContain('content/answers/declare-professional.mdx');
  expect(files).not.toContain('content/answers/course-plan.mdx');
  expect(files).not.toContain('content/answers/both-topics.mdx');
  expect(looks.every((look) => look.offered)).toBe(true);
});

test('本来就要看的，不列两次', () => {
  const file = 'content/answers/declare-professional.mdx';
  const looks = offered(texts, known, facts, [{ file, says: '讲到2018年' }], 2027);
  expect(looks.map((look) => look.file)).not.toContain(file);
});

test('小省：问学多少、没有讲到哪一年的，也拿来问要不要加学时', () => {
  const own = new Map(
    Object.entries(contentIn('test/province/content')).map(([path, text]) => [`content/${path}`, text]),
  );
  const library = readLibrary([...own].map(([path, text]) => ({ path, text })));
  const hours = { ...of('figures', '学时', '2027年度{ordinary.2027.total}。'), sector: 'ordinary' };
  expect(offered(own, library, [hours], [], 2027).map((look) => look.file)).toEqual([
    'content/answers/which-standard.mdx',
  ]);
});
