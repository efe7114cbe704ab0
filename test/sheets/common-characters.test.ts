import { expect, test } from 'vitest';
import { strangeness } from '~/sheets/common-characters';

test('一段文字有多怪：常用的字不怪，少见的一分，文字里没有的两分；连着的同一个只算一次', () => {
  const texts: readonly (readonly [string, number])[] = [
    ['张三，办公室：18 啊座剥', 0],
    ['陳大文（辦公室）一籲', 0],
    ['①～≥·', 0],
    ['龘', 1],
    ['龘龘龘', 1],
    ['龘鱻龘', 3],
    ['あ', 1],
    ['\ue000', 2],
    ['\x01', 2],
  ];
  expect(texts.map(([text]) => [text, strangeness(text)])).toEqual(texts);
});
