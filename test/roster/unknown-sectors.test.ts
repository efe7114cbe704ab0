import { expect, test } from 'vitest';
import { judgeRoster } from '~/roster/judge/judge-roster';
import { mostAsked, unknownSectors } from '~/roster/judge/unknown-sectors';
import { sectors } from '../ground/ground';

const columns = { name: 0, sector: 1, common: 2 };

function unknownIn(words: readonly string[]) {
  const sheet = { name: '', rows: words.map((word, i) => [`甲${i}`, word, '18']) };
  const settings = { headerRows: 0, columns, year: 2018, sector: 'general' };
  return unknownSectors(judgeRoster(sheet, settings, sectors, '2026-11-25'), sectors);
}

test('不认得的行业写法，各有几行，多的在前；认得的、空着的不算', () => {
  expect(unknownIn(['政工', '工程', '会计', '', '工程 ', '教师'])).toEqual([
    { word: '工程', rows: 2 },
    { word: '政工', rows: 1 },
  ]);
});

test('写法再多也不全问：多半是列选错了', () => {
  expect(unknownIn(Array.from({ length: 100 }, (_, i) => `某${i}`))).toHaveLength(mostAsked);
});

test('没有行业这一列就没有要问的', () => {
  const sheet = { name: '', rows: [['甲', '工程', '18']] };
  const settings = { headerRows: 0, columns: { name: 0, common: 2 }, year: 2018, sector: 'general' };
  expect(unknownSectors(judgeRoster(sheet, settings, sectors, '2026-11-25'), sectors)).toEqual([]);
});
