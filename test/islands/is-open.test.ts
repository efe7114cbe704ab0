import { describe, expect, test } from 'vitest';
import type { Settings } from '~/islands/roster/desk/protocol';
import { isOpen } from '~/islands/roster/read/is-open';
import type { YearPlace } from '~/roster/find/list-year';

const settings: Settings = { sheet: 0, headerRows: 1, columns: {}, year: 2026 };
const seen = (place: YearPlace) => ({
  kind: 'which-year' as const,
  seen: { kind: 'unclear' as const, why: 'day' as const, words: '2023-05-01', years: [2023], place },
});

describe('是哪一年，问了以后', () => {
  test('没有人说过，默认的年度不算回答', () => {
    expect(isOpen(seen('days'), settings)).toBe(true);
    expect(isOpen(seen('title'), settings)).toBe(true);
  });

  test.each(['answered', 'chosen'] as const)('选了就是回答', (yearBy) => {
    expect(isOpen(seen('days'), { ...settings, year: 2023, yearBy })).toBe(false);
  });

  test('把写着日期的列当作年度的列，也是回答；标题里的不行', () => {
    const byRow = { ...settings, columns: { year: 1 } };
    expect(isOpen(seen('days'), byRow)).toBe(false);
    expect(isOpen(seen('title'), byRow)).toBe(true);
  });
});
