import { expect, test } from 'vitest';
import type { Look } from '~/due/drafts';
import { looksParted } from '~/edit/make/looks-waiting';
import { daysIn } from '~/edit/make/notice-days';
import type { Fact } from '~/edit/make/notice-facts';

const files = new Map([
  ['content/answers/a.mdx', '---\nquestion: 专题要都学吗？\nanswer: 要。\n---\n'],
  ['content/answers/b.mdx', '---\nquestion: 谁出钱？\nanswer: 单位。\n---\n'],
]);
const topics: Fact = {
  ...{ kind: 'topics', name: '专题', year: 2027, sector: 'general', bases: [] },
  say: '2027年度的公需专题：“甲乙”。',
};
const own = (file: string): Look => ({ file, says: `${file}还对吗？`, year: 2027 });

test('通知讲到的先看；没有讲到的、说了不急的，等着；看过的两边都不列', () => {
  const looks: Look[] = [
    own('content/answers/a.mdx'),
    own('content/answers/b.mdx'),
    { says: '没有收：“（盖章）”' },
    { says: '别的行业', later: true },
    { says: '看过了', done: true },
  ];
  const parted = looksParted(looks, [topics], files);
  expect(parted.now).toEqual([looks[0], looks[2]]);
  expect(parted.later).toEqual([looks[1], looks[3]]);
  // Without a notice, all that speaks of years is looked at.
  expect(looksParted(looks, [], files).later).toEqual([looks[3]]);
});

test('没有写进去的日子，后来写进年度了，就不再列', () => {
  const guide = 'content/guides/2027.yaml';
  const words = '2028年1月1日、3月31日';
  const look: Look = { says: words, later: true, until: { file: guide, words: daysIn(words) } };
  const laterIn = (text: string) => looksParted([look], [], new Map([[guide, text]])).later;
  expect(laterIn('opens: 2028-01-01\ncloses: 2028-03-30\n')).toEqual([look]);
  expect(laterIn('opens: 2028-01-01\ncloses: 2028-03-31\n')).toEqual([]);
  const undated = { ...look, until: { file: guide, words: daysIn('3月31日') } };
  expect(looksParted([undated], [], new Map([[guide, '']])).later).toEqual([undated]);
});

test('疑错的字改好了，就不再列', () => {
  const file = 'content/policies/a.mdx';
  const look: Look = { file, says: '“请登陆系统”：通常写作“登录”', until: { file, gone: ['请登陆系统'] } };
  const nowIn = (text: string) => looksParted([look], [], new Map([[file, text]])).now;
  expect(nowIn('一、请登陆系统。')).toEqual([look]);
  expect(nowIn('一、请登录系统。')).toEqual([]);
});

test('从那一年起的一段里说了的就算写了：有数的、不设的；别的年度起的不算', () => {
  const file = 'content/requirements/a.yaml';
  const look: Look = { file, says: '选修', until: { file, asked: { year: 2027, scope: 'elective' } } };
  const isOpen = (period: string) =>
    looksParted([look], [], new Map([[file, `periods:\n  - ${period}\n`]])).now.length > 0;
  expect(isOpen('{ from: 2027, minimums: { elective: { atLeast: 1 } } }')).toBe(false);
  expect(isOpen('{ from: 2027, notCounted: { elective: {} } }')).toBe(false);
  expect(isOpen('{ from: 2027, minimums: { total: { atLeast: 1 } } }')).toBe(true);
  expect(isOpen('{ from: 2020, notCounted: { elective: {} } }')).toBe(true);
});
