import { describe, expect, test } from 'vitest';
import type { Difference } from '~/rules/record/recompute';
import type { RecordedFinding } from '~/rules/record/record';
import type { Rejudged } from '~/rules/record/rejudge';
import { differencesSay } from '~/says/difference-says';
import { findingName, hoursSay, openName, recordedName, resultSays, takenNames } from '~/says/record-names';
import { madeUp } from '../rules/made-up-sector';

const judgedBy = (used?: 'recognized' | 'all'): Rejudged =>
  ({
    rules: madeUp({ parts: [{ key: 'ethics', name: '医德', heading: '医德', of: 'professional' }] }),
    result: { used },
  }) as unknown as Rejudged;

const says = (difference: object, used?: 'recognized' | 'all') =>
  differencesSay({ differences: [difference as Difference], judged: judgedBy(used) })[0];

const none = { read: '有', recomputed: '记录里没有这一项' };
const short: RecordedFinding = { subject: 'common', finding: 'short', hours: 15, atLeast: 18, missing: 3 };

test.each<[object, object]>([
  [
    { kind: 'code', read: 'A', recomputed: 'B' },
    { what: '校验码', read: 'A', recomputed: 'B' },
  ],
  [
    { kind: 'code', read: '', recomputed: 'B' },
    { what: '校验码', read: '没有', recomputed: 'B' },
  ],
  [
    { kind: 'strange', at: ['done', 'entries', 1, 'note'] },
    { what: '第2条的“note”', ...none },
  ],
  [
    { kind: 'unknown-key', of: 'hours', key: 'x' },
    { what: '所学的学时的“x”', ...none },
  ],
  [
    { kind: 'unknown-key', of: 'beside', key: 'x' },
    { what: '另一项要求的数的“x”', ...none },
  ],
  [
    { kind: 'unknown-key', of: 'part', key: 'x' },
    { what: '所学的其中项“x”', ...none },
  ],
  [
    { kind: 'unknown-key', of: 'as', key: 'x' },
    { what: '所学的折算“x”', ...none },
  ],
  [
    { kind: 'day-to-come', day: '2027-01-02', today: '2026-11-23' },
    { what: '日期', read: '2027年1月2日', recomputed: '这一天还没有到，今天是2026年11月23日' },
  ],
  [
    { kind: 'counted-year', entry: 1, day: '2019-01-02', read: 2018, recomputed: 2019 },
    { what: '第2条（2019年1月2日）计入的年度', read: '2018年度', recomputed: '2019年度' },
  ],
  [
    { kind: 'used', read: 'all', recomputed: undefined },
    { what: '所用的学时', read: '全部，含还没有认定的', recomputed: '直接填的学时' },
  ],
  [
    { kind: 'outcome', read: 'met', recomputed: 'short' },
    { what: '结论', read: '达标', recomputed: '未达标' },
  ],
  [
    { kind: 'basis', read: 'law', recomputed: 'carried-forward' },
    { what: '依据的等级', read: '法律', recomputed: '暂按最近一年' },
  ],
  [
    { kind: 'finding', key: 'ethics', read: [], recomputed: [short] },
    { what: '医德', read: '没有这一项', recomputed: '未达到：15，至少18，差3' },
  ],
  [
    {
      ...{ kind: 'finding', key: 'common' },
      read: [{ subject: 'common', finding: 'met', hours: 18, atLeast: 18 }, short],
      recomputed: [{ subject: 'common', finding: 'not-counted', hours: 2 }],
    },
    { what: '公需科目', read: '达到：18，至少18；未达到：15，至少18，差3', recomputed: '不计入：2' },
  ],
])('%j', (difference, words) => {
  expect(says(difference)).toEqual(words);
});

describe('没有填的', () => {
  const open: RecordedFinding = { subject: 'common', finding: 'unanswered', hours: 0, atLeast: 18 };
  const difference = { kind: 'finding', key: 'strange', read: [open], recomputed: [] };

  test('填的是没有填，记的是没有记，不写成0', () => {
    expect(says(difference)).toMatchObject({ what: 'strange', read: '没有填，至少18' });
    expect(says(difference, 'all')).toMatchObject({ read: '没有记，至少18' });
    expect([hoursSay(open, false), hoursSay(open, true), hoursSay(short, true)]).toEqual([
      ...['没有填', '没有记', '15'],
    ]);
    expect([openName(true), openName(false)]).toEqual(['没有记', '没有填']);
  });
});

test.each<[RecordedFinding['finding'], string, string]>([
  ['met', '达到', '达到'],
  ['short', '未达到', '未达到'],
  ['not-counted', '不计入', '不计入'],
  ['not-asked', '没有判断', '没有判断'],
  ['unanswered', '没有记', '还不能判断'],
])('%s 叫“%s”，结果是“%s”', (finding, name, result) => {
  expect(findingName({ subject: 'common', finding, hours: 0 }, true)).toBe(name);
  expect(resultSays({ subject: 'common', finding, hours: 0 }, '学时')).toBe(result);
});

test('合计没有填全，是还不能判断；差多少带着单位', () => {
  expect(findingName({ subject: 'total', finding: 'unanswered', hours: 0 }, true)).toBe('还不能判断');
  expect(resultSays(short, '学分')).toBe('差3学分');
});

test('名称：其中项、科目，都不是的写代号', () => {
  const name = (key: string) => recordedName(judgedBy(), key);
  expect([name('ethics'), name('elective'), name('total'), name('x')]).toEqual([
    ...['医德', '个人选修科目', '合计', 'x'],
  ]);
  expect(recordedName({ rules: madeUp() }, 'ethics')).toBe('ethics');
  expect(takenNames).toEqual({ recognized: '已认定的', all: '全部，含还没有认定的' });
});
