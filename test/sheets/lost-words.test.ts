import { expect, test } from 'vitest';
import { hasLostWords } from '~/sheets/lost-words';

test.each([
  ['汉字都成了问号', '??,??,??\r\n???,30,42\r\n', true],
  ['用引号、用制表符的', '"??"\t??\n"???"\t18\n', true],
  ['每行头一格是问号的', '??,18\n??,42\n??,30\n', true],
  ['还有汉字的', '姓名,??,??\n???,30,42\n', false],
  ['只有两格是问号', 'name,hours\n??,18\n??,42\n', false],
  ['一个问号是人写的', 'name,hours\na,?\nb,?\nc,?\n', false],
  ['问号在话里', 'why??,who??\nwhat??,18\n', false],
])('%s', (_, text, lost) => {
  expect(hasLostWords(text)).toBe(lost);
});
