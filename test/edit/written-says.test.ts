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
    '＊各段年度，从2018年起，到哪一年为止：2025年',
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

test('年年要做的事：说是哪件事、谁做、到哪天、告诉谁，不说编号；行业、条款叫它们的名字', () => {
  const annual = 'content/annual-duties.yaml';
  const policy = 'content/policies/a-2027-3.mdx';
  const guide = 'content/guides/2027.yaml';
  const then = new Map([
    [annual, 'duties: []\n'],
    ['content/requirements/general.yaml', 'sector: general\nname: 一般人员\n'],
    [policy, '---\ndocumentNumber: 甲〔2027〕3号\nshortTitle: 通知\n---\n'],
  ]);
  const now = new Map([
    ...then,
    [
      annual,
      'duties:\n  - { id: by-notice-2027-1, by: person, for: [person, employer], due: 2028-02-20, title: 申报截止, say: 2月20日前申报, bases: [], from: 2027, to: 2027, except: [general] }\n',
    ],
    [
      guide,
      'year: 2027\nwindows:\n  - { kind: study, subjects: [common], sectors: [general], closes: 2027-12-31, say: 学到年底, clause: "a-2027-3#s3-1" }\n',
    ],
  ]);
  const said = writtenBetween(then, now, [annual, guide]).map(({ where, says }) => `${where}：${says}`);
  expect(said).toEqual([
    '新的一件事：专业技术人员，最迟2028年2月20日：“2月20日前申报”（告诉专业技术人员、用人单位，只写2027年度，一般人员除外）',
    '年度：2027',
    '学习和补学的时间，“学到年底”，是学习还是补学：学习',
    '学习和补学的时间，“学到年底”，哪些科目：公需科目',
    '学习和补学的时间，“学到年底”，哪些行业：一般人员',
    '学习和补学的时间，“学到年底”，最后一天：2027年12月31日',
    '学习和补学的时间，第1项，一句话：学到年底',
    '学习和补学的时间，“学到年底”，条款：甲〔2027〕3号 三（一）',
  ]);
});
