import { describe, expect, test } from 'vitest';
import { hoursIn } from '~/parts/record/hours-in';
import { messageOf } from '~/parts/record/message';
import { scopes } from '~/rules/duty/subject';
import type { Asked, RecordedEntry } from '~/rules/record/record';
import { doneHours } from '~/rules/record/record';
import { type Rejudged, rejudge } from '~/rules/record/rejudge';
import { hoursSay, resultSays } from '~/says/record-names';
import { basisNote, recordSays } from '~/says/record-says';
import { record, today } from '../rules/given';
import { entry, newest, saved } from '../rules/recorded';

const logged = (entries: readonly RecordedEntry[], complete = false, sector = 'general'): Asked => ({
  ...{ day: today, year: 2018, sector },
  done: { complete, entries },
});
const filled = (...hours: (number | undefined)[]): Asked => ({
  ...{ day: today, year: 2018, sector: 'general' },
  done: doneHours(record(2018, ...hours).hours),
});
const judged = (asked: Asked) => rejudge(asked, newest) as Rejudged;
const message = (asked: Asked) => messageOf(saved(asked), judged(asked), '0000-0000-0000').split('\n');

/** 18 of 公需 recognised, 42 of 专业 only declared, no 选修: 277号 三 asks for 18, 42 and 12. */
const half = [
  entry('2018-05-20', '公需课', 'common', 18),
  entry('2018-06-11', '专业课', 'professional', 42, { state: 'declared' }),
];

describe('没有记的不是0', () => {
  test('表里：没有记的写没有记，记了没有认定的是已认定0，合计是记了的合计', () => {
    const { logYear } = judged(logged(half));
    const column = (taken: 'recognized' | 'all') =>
      ['total', ...scopes.filter((s) => s !== 'total')].map(
        (s) => logYear && hoursIn(logYear, taken, s as (typeof scopes)[number]),
      );
    expect(column('recognized')).toEqual(['18', '18', '0', '没有记']);
    expect(column('all')).toEqual(['60', '18', '42', '没有记']);
  });

  test('说了都记在这里了，没有记的才是0', () => {
    const { logYear } = judged(logged(half, true));
    expect(logYear && hoursIn(logYear, 'all', 'elective')).toBe('0');
  });

  test('不计入的科目不加进合计：会计不设个人选修（277号 三）', () => {
    const entries = [...half, entry('2018-09-03', '讲座', 'elective', 12)];
    const { logYear } = judged(logged(entries, false, 'accounting'));
    expect(logYear && hoursIn(logYear, 'all', 'total')).toBe('60');
    expect(logYear && hoursIn(logYear, 'all', 'elective')).toBe('12');
  });

  test('结果一栏：差多少，或者还不能判断', () => {
    const { result } = judged(filled(18, 40));
    expect(result.findings.map((f) => [f.subject, hoursSay(f, false), resultSays(f, '学时')])).toEqual([
      ['total', '58', '还不能判断'],
      ['common', '18', '达到'],
      ['professional', '40', '差2学时'],
      ['elective', '没有填', '还不能判断'],
    ]);
  });

  test.each([
    ['逐条记的', logged(half), '合计目前60，公需科目18，专业科目42，个人选修科目没有记（学时）'],
    ['填三个数的', filled(18, 42), '合计目前60，公需科目18，专业科目42，个人选修科目没有填（学时）'],
    ['填了0的', filled(18, 42, 0), '合计60，公需科目18，专业科目42，个人选修科目0（学时）'],
    ['两类已经够72的', filled(18, 54), '合计72，公需科目18，专业科目54，个人选修科目没有填（学时）'],
  ])('发出去的文字，%s', (_, asked, says) => {
    expect(message(asked)[1]).toBe(says);
  });
});

describe('小结的一句结论', () => {
  test.each([
    [
      '逐条记的，选修没有记',
      logged(half),
      '2018年度还不能下结论：个人选修科目没有记。用的学时：全部，含还没有认定的。只算已认定的：未达标。',
    ],
    ['填三个数的，选修没有填', filled(18, 42), '2018年度还不能下结论：个人选修科目没有填。'],
    [
      '公需不够，别的没有记',
      logged([entry('2018-05-20', '公需课', 'common', 10)]),
      '2018年度还差：公需8学时；专业科目、个人选修科目没有记。用的学时：已认定的。',
    ],
    ['一条也没有记', logged([]), '2018年度的学时一项也没有记。'],
    ['一项也没有填', filled(), '2018年度的学时一项也没有填。'],
    [
      '全部够了，只算已认定的不够',
      logged([...half, entry('2018-09-03', '讲座', 'elective', 12)], true),
      '2018年度的学时够了。用的学时：全部，含还没有认定的。只算已认定的：未达标。',
    ],
  ])('%s', (_, asked, says) => {
    expect(recordSays(judged(asked), 2018)).toBe(says);
  });
});

test('发出去的文字：给人看的几行，最后一行就是记录', () => {
  const asked = filled(18, 42, 12);
  const lines = message(asked);
  expect(lines.slice(0, 4)).toEqual([
    '2018年度小结（一般专业技术人员）：达标',
    '合计72，公需科目18，专业科目42，个人选修科目12（学时）',
    `规则版本 ${newest.version}，校验码 0000-0000-0000`,
    '核验：把这整段文字粘贴到 https://example.gov.cn/zxjy/verify/',
  ]);
  expect(JSON.parse(lines[4] ?? '')).toMatchObject(saved(asked));
});

test.each([
  [2018, '按本站收录的文件原文判断。'],
  [2023, '标准据转载：没有查到发文机关的原件，来源见“依据”。'],
  [2024, '标准是编者推定：没有查到2024年度的文件，理由见“依据”。'],
])('%s年度的数字凭什么，小结上说出来', (year, says) => {
  expect(basisNote(judged({ ...filled(30, 42, 18), year }).assessment, year)).toBe(says);
});

test('一部分是原文的，只说那一部分据转载', () => {
  const asked: Asked = { ...filled(30, 60), year: 2025, sector: 'accounting' };
  expect(basisNote(judged(asked).assessment, 2025)).toBe(
    '结论有一部分据转载：没有查到发文机关的原件，来源写在那一项后面。',
  );
});

test('不判定的行业，文字里没有学时的一行', () => {
  const asked: Asked = { ...filled(90), year: 2023, sector: 'publishing' };
  expect(message(asked)).toHaveLength(4);
  expect(message(asked)[0]).toContain('：本站不判定');
});
