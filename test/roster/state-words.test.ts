import { expect, test } from 'vitest';
import { isRecognizedWord, isStateWord } from '~/roster/find/state-words';

test.each([
  ['审核通过', true, true],
  ['已经审核', true, true],
  ['已审核通过', true, true],
  ['已通过认定', true, true],
  ['终审通过', true, true],
  ['是', true, true],
  ['√', true, true],
  ['通过吗', false, true],
  ['已审核未通过', false, true],
  ['已核实有误', false, true],
  ['初审', false, true],
  ['复审', false, true],
  ['会审', false, false],
  ['是的', false, false],
  ['省厅已审核', false, true],
  ['未通过', false, true],
  ['待审核', false, true],
  ['退回', false, true],
  ['否', false, true],
  ['×', false, true],
  ['是否', false, false],
  ['在职', false, false],
  ['', false, false],
])('状态“%s”：认定了 %s，是状态 %s', (word, recognized, state) => {
  expect([isRecognizedWord(word), isStateWord(word)]).toEqual([recognized, state]);
});
