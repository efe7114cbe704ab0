import { expect, test } from 'vitest';
import { judgeRoster } from '~/roster/judge/judge-roster';
import type { Sheet } from '~/sheets/workbook';
import { columns, headings, words } from './listed';

const person = (name: string) => [name, name, '', '2018', '一般', '18', '42', '12'];
const sheet = {
  name: '名单',
  rows: [headings, person('甲'), person('乙'), person('丙'), ['合计', '', '', '', '', '54']],
  hiddenRows: new Set([3, 5]),
  struckRows: new Set([4]),
};
const judgedWith = (leaveOut?: { hidden?: boolean; struck?: boolean }) =>
  judgeRoster(sheet, { headerRows: 1, columns, leaveOut }, words.sectors, words.today, headings);

test('隐藏的、划掉的人照样核对，数出来；合计不是人，不数', () => {
  const { rows, unseen } = judgedWith();
  expect(rows.map((r) => r.name)).toEqual(['甲', '乙', '丙']);
  expect(unseen).toEqual({ hidden: [3], struck: [4] });
});

test.each([
  [{ hidden: true }, ['甲', '丙'], { row: 3, why: 'hidden' }],
  [{ struck: true }, ['甲', '乙'], { row: 4, why: 'struck' }],
])('选了不核对 %j 的，剩 %j，跳过的里面列出来', (leaveOut, names, skipped) => {
  const judged = judgedWith(leaveOut);
  expect(judged.rows.map((r) => r.name)).toEqual(names);
  expect(judged.skipped).toContainEqual(skipped);
  expect(judged.unseen).toEqual({ hidden: [3], struck: [4] });
});

test('又隐藏又划掉的数两次、跳过一次，说是隐藏的；只选了一样的，按选的那样', () => {
  const both = { ...sheet, hiddenRows: new Set([3]), struckRows: new Set([3]) };
  const why = (leaveOut?: { hidden?: boolean; struck?: boolean }) => {
    const settings = { headerRows: 1, columns, leaveOut };
    const { skipped, unseen } = judgeRoster(both, settings, words.sectors, words.today, headings);
    expect(unseen).toEqual({ hidden: [3], struck: [3] });
    return skipped.flatMap((row) => (row.row === 3 ? [row.why] : []));
  };
  expect(why()).toEqual([]);
  expect(why({ hidden: true, struck: true })).toEqual(['hidden']);
  expect(why({ hidden: false, struck: true })).toEqual(['struck']);
});

test('只有隐藏的、只有划掉的表', () => {
  const { hiddenRows, struckRows, ...plain } = sheet;
  const unseenIn = (of: Sheet) =>
    judgeRoster(of, { headerRows: 1, columns }, words.sectors, words.today, headings).unseen;
  expect(unseenIn({ ...plain, hiddenRows })).toEqual({ hidden: [3], struck: [] });
  expect(unseenIn({ ...plain, struckRows })).toEqual({ hidden: [], struck: [4] });
  expect(unseenIn(plain)).toEqual({ hidden: [], struck: [] });
});
