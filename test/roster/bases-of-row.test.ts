import { expect, test } from 'vitest';
import { basesOfRow } from '~/roster/say/bases-of-row';
import { resultsTable } from '~/roster/say/results-table';
import { judged, personIn, words } from './listed';

test('判断过的行写着依据', () => {
  expect(basesOfRow(words)(personIn('2018', '一般', '18', '42', '12'))).toContain('yrsb-2018-277#');
});

test.each([
  ['读不懂的学时', '2018', '一般', '约18'],
  ['不认得的行业', '2018', '航天', '18'],
  ['读不懂的年度', '去年', '一般', '18'],
  ['还没有规定的年度', '2017', '一般', '18'],
  ['本站不判断的行业', '2023', '档案', '18'],
])('%s，没有判断，哪里都没有依据', (_, year, sector, common) => {
  const row = personIn(year, sector, common, '42', '12');
  expect(row.grade).toBeUndefined();
  expect(basesOfRow(words)(row)).toBe('');
  const [heading = [], cells = []] = resultsTable([row], words);
  expect(heading.map((name, i) => (/依据/.test(String(name)) ? cells[i] : '')).join('')).toBe('');
});

test('有一行读不懂的人，加起来也没有依据', () => {
  const { rows } = judged(
    [
      ['甲', '1', '', '2018', '一般', '18', '', ''],
      ['甲', '1', '', '2018', '一般', '', '约42', '12'],
    ],
    { several: 'add' },
  );
  expect(rows.map((row) => [row.grade, basesOfRow(words)(row)])).toEqual([[undefined, '']]);
});
