import { expect, test } from 'vitest';
import { writtenBetween } from '~/edit/make/written-says';

const sector = 'content/requirements/general.yaml';
const answer = 'content/answers/leave.mdx';

const before = new Map([
  [sector, 'sector: general\nperiods:\n  - from: 2018\n    minimums: { total: { atLeast: 72 } }\n'],
  [
    answer,
    '---\nquestion: 请假吗？\nreviewedOn: 2026-11-26\nspeaksOf: [2026]\nanswer: 不用。\n---\n解释。\n',
  ],
]);

function told(path: string, change: (text: string) => string) {
  const after = new Map([...before, [path, change(before.get(path) ?? '')]]);
  return writtenBetween(before, after, [path]).map(
    ({ where, says, byItself }) => `${byItself ? '＊' : ''}${where}：${says}`,
  );
}

test('新的一段：每一处都说，没有打过的字标出来；原来的一段写到哪年为止也说', () => {
  const more =
    '    to: 2025\n  - from: 2027\n    unusual: 2026年度没有查到\n    minimums: { total: { atLeast: 90, clause: "a-2027-3#s1" } }\n';
  expect(told(sector, (text) => text + more)).toEqual([
    '＊各段年度，从2018年起，到：2025',
    '各段年度，从2027年起，从：2027',
    '＊各段年度，从2027年起，为什么差这么多，或者中间空着：2026年度没有查到',
    '各段年度，从2027年起，最低学时，合计，至少：90',
    '各段年度，从2027年起，最低学时，合计，条款：a-2027-3#s1',
  ]);
});

test('问答：核对的日子、讲到哪几年是页面写的，结论是看过的', () => {
  const changed = (text: string) =>
    text
      .replace('2026-11-26', '2026-11-28')
      .replace('[2026]', '[2026, 2027]')
      .replace('不用。', '不用。2027年也是。')
      .replace('解释。', '解释改了。');
  expect(told(answer, changed)).toEqual([
    '＊最后核对的日子：原来 2026年11月26日，改成 2026年11月28日',
    '＊讲的、看过的是哪些年度：加上 2027',
    '结论：原来 不用。，改成 不用。2027年也是。',
    '正文：改了',
  ]);
});

test('一项也没有改：一处也不说', () => {
  expect(told(answer, (text) => text)).toEqual([]);
});
