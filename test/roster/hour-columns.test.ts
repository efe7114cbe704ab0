import { expect, test } from 'vitest';
import { hourColumns } from '~/roster/read/hour-columns';

test('只列名单里有的学时列，按科目的次序', () => {
  const columns = { name: 0, elective: 1, common: 2 };
  expect(hourColumns({ headerRows: 1, columns, added: { common: [3] } })).toEqual([
    { field: 'common', column: 2, whole: 'common', more: [3] },
    { field: 'elective', column: 1, whole: 'elective', more: undefined },
  ]);
});
