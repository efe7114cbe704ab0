import { describe, expect, test } from 'vitest';
import { isOffice, likeAName } from '~/roster/read/office';

const offices =
  '办公室 教研室 财务处 公安局 信息中心 机电学院 人民医院 某某公司 机修车间 党支部 县直机关 第一小学 实验中学 中心幼儿园 ' +
  '消防大队 一班组 语文教研组 校党委 校工会 某集团 机械分厂 后勤部门 内科 外科 药房 门诊 行政 人事 财务 机关 党办 院办 高一 ' +
  '初三年级 三年级 一组 A班 2区 语文组 工程部 检验系 护理站 (内科)';
const others =
  '王登科 张三 李部 陈组 赵一 欧阳海 室 公室 内 科 人事员 财务张 办公室主任李四 十二三四五六七八九十一二三四五六办公室 一组长';

describe('部门的名称', () => {
  test.each(offices.split(' '))('%s', (name) => {
    expect(isOffice.test(name)).toBe(true);
  });

  test.each(others.split(' '))('%s 不是', (name) => {
    expect(isOffice.test(name)).toBe(false);
  });
});

test.each([
  ['张三', true],
  ['欧阳海', true],
  ['石磊', true],
  ['张三丰年', true],
  ['买买提·艾力', true],
  ['Zhao', true],
  ['Zhao Yi', false],
  ['Li', false],
  ['张\ufffd', true],
  ['甲', false],
  ['张', false],
  ['张三李四五', false],
  ['某张三', false],
  ['语文', false],
])('“%s”像人的姓名：%s', (text, like) => {
  expect(likeAName.test(text)).toBe(like);
});
