import { expect, test } from 'vitest';
import { inPlainWords, joined, spacedTogether } from '~/search/plain-words';

const table = [
  ['continuing education', '继续教育'],
  ['certificate', '证书'],
  ['几时', '什么时候'],
  ['唔肯', '不肯'],
  ['唔', '不'],
  ['hour', '学时'],
] as const;

test.each([
  ['公需课几时出', '公需课什么时候出'],
  ['pdf几时出', 'pdf什么时候出'],
  ['公司唔肯审', '公司不肯审'],
  ['唔审', '不审'],
  ['continuing education certificate', '继续教育 证书'],
  ['certificates', 'certificates'],
  ['hourly', 'hourly'],
  ['1 hour', '1 学时'],
])('“%s”就是“%s”', (said, plain) => {
  expect(inPlainWords(said, table)).toBe(plain);
});

test.each([
  ['公 需 课', '公需课'],
  ['职 称 评 审', '职称评审'],
  [' 公  需 课 ', '公需课'],
  ['公   需   课', '公需课'],
  ['公 需 18 42', '公 需 18 42'],
  ['公需 课', '公需 课'],
  ['公需课 截止', '公需课 截止'],
  ['章', '章'],
  ['18 42 12', '18 42 12'],
])('一个字一个字打的“%s”连成“%s”', (typed, together) => {
  expect(spacedTogether(typed)).toBe(together);
});

test.each([
  ['谁 认定 我的 学时', '谁认定我的学时'],
  ['的 证书 的 截止时间', '证书截止时间'],
  ['没有 的 职称', '没有职称'],
  ['的 公需科目', '公需科目'],
  ['谁   认定 的', '谁认定'],
  ['我的 the 学时', '我的 the 学时'],
  ['学时 2018 72', '学时 2018 72'],
])('从外文来的“%s”连成“%s”', (words, together) => {
  expect(joined(words)).toBe(together);
});
