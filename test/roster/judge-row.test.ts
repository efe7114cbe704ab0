import { expect, test } from 'vitest';
import type { Reason } from '~/roster/read/reason';
import type { Cell } from '~/sheets/cell';
import { columns, judged, personIn } from './listed';

const short = (scope: string, missing: number) => ({ kind: 'short', scope, missing });
const unanswered = (scope: string) => ({ kind: 'unanswered', scope });

interface Came {
  outcome: string;
  grade?: string;
  counted?: number;
  missing?: Record<string, number>;
  reasons?: unknown[];
  unread?: Record<string, string>;
}

// Asked are 18, 42 and 12 hours of 2018, of accountants 30 and 60; of 2023 30, 42 and 18. Everything in tenths.
test.each<[string, string, Cell[], Came]>([
  ['2018', '一般', ['18', '42', '12'], { outcome: 'met', grade: 'official', counted: 720 }],
  [
    '2018',
    '一般',
    ['17.5', '50', '0'],
    {
      ...{ outcome: 'short', grade: 'official', counted: 675 },
      missing: { total: 45, common: 5, elective: 120 },
      reasons: [short('total', 45), short('common', 5), short('elective', 120), { kind: 'surplus-stays' }],
    },
  ],
  [
    '2018',
    '会计',
    ['30', '50', '20'],
    {
      ...{ outcome: 'short', grade: 'official', counted: 800, missing: { total: 100, professional: 100 } },
      reasons: [
        short('total', 100),
        short('professional', 100),
        { kind: 'not-counted', subject: 'elective' },
      ],
    },
  ],
  ['2018', '会计', ['30', '60', ''], { outcome: 'met', grade: 'official', counted: 900 }],
  [
    '2023',
    '一般',
    ['', '42', '18'],
    {
      ...{ outcome: 'incomplete', grade: 'reported', counted: 600 },
      reasons: [unanswered('total'), unanswered('common')],
    },
  ],
  [
    '2026',
    '一般',
    ['30', '42', '18'],
    {
      ...{ outcome: 'met', grade: 'carried-forward', counted: 900 },
      reasons: [{ kind: 'carried-forward', from: 2025 }],
    },
  ],
  [
    '2017',
    '一般',
    ['30', '42', '18'],
    { outcome: 'incomplete', reasons: [{ kind: 'not-judged', why: 'before-first-year' }] },
  ],
  [
    '2018',
    '一般',
    ['18', '约42', '12'],
    {
      outcome: 'rejected',
      reasons: [{ kind: 'cell', field: 'professional', trouble: 'about', said: '约42' }],
      unread: { professional: '约42' },
    },
  ],
  [
    '2018',
    '一般',
    [{ problem: 'formula-without-value', read: '' }, '42', '12'],
    {
      outcome: 'rejected',
      reasons: [{ kind: 'cell', field: 'common', trouble: 'formula-without-value' }],
      unread: { common: '（没有存下结果）' },
    },
  ],
  [
    '2018',
    '',
    ['18', '42', '12'],
    {
      outcome: 'rejected',
      reasons: [{ kind: 'cell', field: 'sector', trouble: 'blank' }],
      unread: { sector: '' },
    },
  ],
])('%s年度%s，学了 %j：结论和它的由来', (year, sector, hours, came) => {
  const { outcome, grade, counted, missing, reasons, unread } = personIn(year, sector, ...hours);
  const nothing = { grade: undefined, counted: undefined, missing: {}, reasons: [], unread: {} };
  expect({ outcome, grade, counted, missing, reasons, unread }).toEqual({ ...nothing, ...came });
});

test('沿用的年度、多出的科目、写错的嫌疑，先后说', () => {
  const kinds = (reasons: readonly Reason[]) => reasons.map(({ kind }) => kind);
  const { rows } = judged([['=甲', '1', '', '2026', '一般', '30', '420', '0']]);
  expect(kinds(rows[0]?.reasons ?? [])).toEqual([
    'short',
    'surplus-stays',
    'carried-forward',
    'unlikely',
    'like-formula',
  ]);
});

test('不是格子里的毛病，没有读不懂的格子', () => {
  const { rows } = judged([['', '', '', '2018', '一般', '18', '42', '12']]);
  expect(rows[0]).toMatchObject({ reasons: [{ kind: 'nobody' }], unread: {} });
});

test('年度、行业是给整份名单选的，格子里读不懂的照样写出来', () => {
  const { rows } = judged([['甲', '1', '', '', '', '约18', '42', '12']], {
    columns: { name: 0, id: 1, common: 5, professional: 6, elective: 7 },
    year: 2018,
  });
  expect(rows[0]?.unread).toEqual({ sector: '', common: '约18' });
});

test('不要求专业通识的行业填了专业通识，照常判断，不多说', () => {
  const { rows } = judged(
    [['甲', '1', '', '2018', '一般', '18', '42', '12', '10']],
    { columns: { ...columns, 'general-knowledge': 8 } },
    ['其中专业通识'],
  );
  expect(rows[0]).toMatchObject({ outcome: 'met', counted: 720, missing: {}, reasons: [] });
});
