import { describe, expect, test } from 'vitest';
import { mostEntries } from '~/rules/record/record-part';
import type { Path, Slip } from '~/rules/record/unreadable';
import { placeName, strangeName } from '~/says/record-place';
import { whySays } from '~/says/unreadable-says';

test.each<[Path, string]>([
  [[], '记录'],
  [['site'], '记录的网站地址'],
  [['rules'], '记录的规则版本'],
  [['day'], '记录的日期'],
  [['year'], '记录的年度'],
  [['sector'], '记录的行业'],
  [['situation'], '记录的本人情况'],
  [['person'], '记录的本人'],
  [['person', 'grade'], '记录的本人的级别'],
  [['person', 'registered'], '记录的本人的登记日期'],
  [['done'], '所学'],
  [['done', 'complete'], '所学是否填齐'],
  [['done', 'entries'], '所学的各条'],
  [['done', 'spans'], '所学的各个周期'],
  [['done', 'hours'], '所学的学时'],
  [['done', 'hours', 'common'], '所学的学时公需科目'],
  [['done', 'hours', 'ethics'], '所学的学时ethics'],
  [['done', 'beside'], '另一项要求的数'],
  [['done', 'beside', 'credits'], '另一项要求的数credits'],
  [['done', 'entries', 0], '第1条'],
  [['done', 'entries', 1, 'day'], '第2条的日期'],
  [['done', 'entries', 1, 'title'], '第2条的内容'],
  [['done', 'entries', 1, 'subject'], '第2条的科目'],
  [['done', 'entries', 1, 'part'], '第2条的其中项'],
  [['done', 'entries', 1, 'mode'], '第2条的学习方式'],
  [['done', 'entries', 1, 'as'], '第2条的折算'],
  [['done', 'entries', 1, 'times'], '第2条的折算数量'],
  [['done', 'entries', 1, 'hours'], '第2条的学时'],
  [['done', 'entries', 1, 'proof'], '第2条的学时证明'],
  [['done', 'entries', 1, 'state'], '第2条的状态'],
  [['done', 'spans', 2], '第3个周期'],
  [['done', 'spans', 2, 'first'], '第3个周期的第一天'],
  [['done', 'spans', 2, 'last'], '第3个周期的最后一天'],
  [['done', 'spans', 2, 'open'], '第3个周期没有记全的'],
  [['done', 'spans', 2, 'counted'], '第3个周期的折算'],
  [['done', 'spans', 2, 'hours'], '第3个周期的学时'],
  [['done', 'spans', 2, 'hours', 'total'], '第3个周期的学时合计'],
  [['result'], '结果'],
  [['result', 'used'], '结果所用的学时'],
  [['result', 'outcome'], '结果的结论'],
  [['result', 'basis'], '结果的依据等级'],
  [['result', 'findings'], '结果的各项'],
  [['result', 'findings', 3], '结果第4项'],
  [['result', 'findings', 3, 'subject'], '结果第4项的科目'],
  [['result', 'findings', 3, 'finding'], '结果第4项的判断'],
  [['result', 'findings', 3, 'hours'], '结果第4项的学时'],
  [['result', 'findings', 3, 'atLeast'], '结果第4项的最低数'],
  [['result', 'findings', 3, 'missing'], '结果第4项的差数'],
])('%j 是%s', (at, name) => {
  expect(placeName(at)).toBe(name);
});

test.each<[Path, string]>([
  [['note'], '记录的“note”'],
  [['done', 'entries', 1, 'note'], '第2条的“note”'],
  [['elsewhere', 'note'], '记录的“note”'],
])('多出来的 %j 是%s', (at, name) => {
  expect(strangeName(at)).toBe(name);
});

describe('读不出来的，说为什么', () => {
  const mend = '请整段复制，或者打开“年度小结”里保存的记录文件。';
  const field = (expected: Extract<Slip, { kind: 'field' }>['expected'], read: unknown = 'x'): Slip => ({
    ...{ kind: 'field', at: ['year'], read, expected },
  });

  test.each<[Slip, string]>([
    [{ kind: 'too-long', letters: 1_000_001 }, `内容有101万字，一份记录不会超过100万字。${mend}`],
    [
      { kind: 'no-record', start: '你好' },
      `没有找到记录：读到的开头是“你好”，记录是从 { 开始、到 } 结束的一段文字。${mend}`,
    ],
    [{ kind: 'cut-off' }, `记录读不完整：{ 和 } 中间少了一段，或者标点被改过。${mend}`],
    [
      { kind: 'several', count: 2, same: true },
      '同一份记录在里面有2份，可能粘贴了两次。请全部清空，只粘贴一次。',
    ],
    [
      { kind: 'several', count: 3, same: false },
      '里面有3份不同的记录，一次只能核验一份。请全部清空，再一份一份粘贴。',
    ],
    [
      { kind: 'log-backup' },
      '这是学习记录的备份，不是年度小结的记录：备份在自查的学习记录里导入，核验要的是“年度小结”里保存的记录文件。',
    ],
    [
      { kind: 'other-format', read: undefined },
      '这不是年度小结的记录：format 读到的是空的，应当是“year-record”。请打开“年度小结”里保存的记录文件。',
    ],
    [
      { kind: 'other-format', read: '长'.repeat(21) },
      `这不是年度小结的记录：format 读到“${'长'.repeat(20)}…”，应当是“year-record”。请打开“年度小结”里保存的记录文件。`,
    ],
    [
      { kind: 'other-version', read: 9 },
      '记录的格式版本读到“9”，这里支持的是“1”。记录如果是在较新的网站上保存的，请到那里核验。',
    ],
    [field('year', '长'.repeat(20)), `记录的年度读到“${'长'.repeat(20)}”，应当是2018 这样的年份。`],
    [field('object', null), '记录的年度读到“null”，应当是一组内容。'],
    [field('text', { a: 1 }), '记录的年度读到“{"a":1}”，应当是文字。'],
    [field('day'), '记录的年度读到“x”，应当是2018-11-01 这样的日期。'],
    [field('version'), '记录的年度读到“x”，应当是2026-11-25 这样的名字。'],
    [field('hours'), '记录的年度读到“x”，应当是0到8784的数，最多一位小数。'],
    [field('flag'), '记录的年度读到“x”，应当是true 或 false。'],
    [field('list'), `记录的年度读到“x”，应当是一列内容，最多${mostEntries}条。`],
    [field(['met', 'short']), '记录的年度读到“x”，应当是met、short。'],
    [field('text', Symbol('a')), '记录的年度读到“Symbol(a)”，应当是文字。'],
    [
      { kind: 'unknown-sector', sector: '海'.repeat(30), version: '2026-11-25', known: ['一般', '会计'] },
      `记录的行业读到“${'海'.repeat(20)}”，规则版本2026-11-25里的行业是一般、会计。`,
    ],
  ])('%j：%s', (slip, says) => {
    expect(whySays({ kind: 'unreadable', slip })).toBe(says);
  });

  test.each([
    [
      '2027-01-01',
      '记录写的规则版本是2027-01-01，本站最新的是2026-11-25：本站比记录旧，核验不了。请到保存它的网站核验，或者请运行本站的单位更新。',
    ],
    [
      '2020-01-01',
      '记录写的规则版本是2020-01-01，本站没有发布过这一版，核验不了，也不拿别的版本代替。请核对记录里的规则版本。',
    ],
  ])('规则版本 %s 本站没有', (rules, says) => {
    const found = { kind: 'unknown-rules', newest: '2026-11-25', record: { rules } };
    expect(whySays(found as Parameters<typeof whySays>[0])).toBe(says);
  });
});
