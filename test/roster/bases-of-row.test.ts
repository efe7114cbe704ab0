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

test('一份名单里几个行业、几个年度，各是各的依据；问几次都一样', () => {
  const rows = (
    [
      ['2018', '一般'],
      ['2018', '会计'],
      ['2023', '一般'],
      ['2018', '一般'],
    ] as const
  ).map(([year, sector]) => personIn(year, sector, '18', '42', '12'));
  const together = basesOfRow(words);
  const said = rows.map(together);
  expect(said).toEqual(rows.map((row) => basesOfRow(words)(row)));
  expect(said[0]).toContain('s3-p1');
  expect(said[1]).toContain('s3-p2');
  expect(new Set(said).size).toBe(3);
});

test('几条依据用分号隔开，同一条只写一次', () => {
  const sectors = words.sectors.map((rules) => ({
    ...rules,
    periods: rules.periods.map((period) => ({
      ...period,
      requirements: period.requirements.map((requirement, i) => ({
        ...requirement,
        basis: { grade: 'official' as const, policy: 'yrsb-2018-277', clause: `第${Math.min(i, 1)}条` },
      })),
    })),
  }));
  const row = personIn('2018', '一般', '18', '42', '12');
  const clause = (nth: number) => expect.stringContaining(`第${nth}条`);
  expect(basesOfRow({ ...words, sectors } as never)(row).split('；')).toEqual([clause(0), clause(1)]);
});
