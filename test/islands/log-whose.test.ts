import { describe, expect, test } from 'vitest';
import { type Answers, askKey } from '~/islands/check/log/asks';
import { readText } from '~/islands/check/log/read-file';
import { emptyLog, importInto } from './log-ground';

const head = '日期,名称,科目,方式,学时,状态';
const row = '2025-03-01,甲,专业,网络,6,已学';

function cameTo(columns: string, people: readonly string[], answers: Answers = {}) {
  const lines = [`${columns},${head}`, ...people.map((person) => `${person},${row}`)];
  const { plan, open, list } = importInto(emptyLog, readText(lines.join('\n')), answers);
  return { added: plan.added.length, whose: open[0]?.options.map(([, name]) => name), says: list.leftOut };
}

describe('同名的人', () => {
  test.each([
    '姓名,工号',
    '姓名,身份证号',
    '教师姓名,教工号',
    '学员姓名,人员编号',
    '姓名,职工编号',
    '姓名,证件号码',
  ])('只有%s不同：问是谁的，不混在一起', (columns) => {
    expect(cameTo(columns, ['张伟,A1', '张伟,A2', '张伟,A2'])).toMatchObject({
      added: 0,
      whose: ['张伟（A1）（1条）', '张伟（A2）（2条）'],
    });
  });

  test('答了就只导入这一位的', () => {
    const people = ['张伟,A1', '张伟,A2', '张伟,', '李娜,A3'];
    expect(cameTo('姓名,工号', people, { [askKey('whose', '')]: '张伟（A2）' })).toMatchObject({
      added: 1,
      says: [
        '别人的没有导入：张伟（A1）1条、李娜1条。',
        '有同名的人又没有写工号、不知道是哪一位的，没有导入：第4行。',
      ],
    });
  });

  test('工号一列空着的，看身份证号', () => {
    expect(cameTo('姓名,工号,身份证号', ['张伟,,4401', '张伟,,4402']).whose).toHaveLength(2);
  });
});

test.each([
  ['工号相同', ['张伟,A1', '张伟,A1']],
  ['工号一行写了、一行没有写', ['张伟,A1', '张伟,']],
  ['姓名只写在第一行，工号相同', ['张伟,A1', ',A1']],
  ['全角和大小写不同', ['张伟,Ａ1X', '张伟,a1x']],
])('%s：是一个人，不问', (_, people) => {
  expect(cameTo('姓名,工号', people)).toMatchObject({ added: 2, whose: undefined });
});

test('姓名只写在第一行、工号不同的，是两个人', () => {
  expect(cameTo('姓名,工号', ['张伟,A1', ',A2']).whose).toEqual(['张伟（1条）', 'A2（1条）']);
});
