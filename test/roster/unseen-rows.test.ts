import { expect, test } from 'vitest';
import { judgeRoster } from '~/roster/judge/judge-roster';
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
