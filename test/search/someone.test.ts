import { expect, test } from 'vitest';
import { withoutStrangers } from '~/search/someone';
import { wordBook } from '~/search/word-book';

const book = wordBook({ classes: [{ words: ['工程师', '护士', '登记', '员'] }] });

test('不认得的人，当作什么职业来问', () => {
  expect(withoutStrangers('速录师要学吗', ['速录'], book)).toEqual({
    text: '什么职业要学吗',
    others: [],
  });
  expect(withoutStrangers('驯兽员要学吗', ['驯兽员'], book).others).toEqual([]);
  for (const role of ['宠物登记员', '宠物员'])
    expect(withoutStrangers(`${role}要学吗`, ['宠物'], book).text).toBe('什么职业要学吗');
});

test('后面是认得的人，就按他来问', () => {
  expect(withoutStrangers('盾构工程师要学吗', ['盾构'], book).text).toBe('工程师要学吗');
});

test('不认得的工作的地方，也是谁都可能在的', () => {
  expect(withoutStrangers('殡仪馆要学吗', ['殡仪馆'], book).others).toEqual([]);
});

test('别的不认得的词，还是不认得', () => {
  expect(withoutStrangers('进站条件', ['进站'], book).others).toEqual(['进站']);
  expect(withoutStrangers('蛋糕怎么做', ['蛋糕'], book)).toEqual({ text: '蛋糕怎么做', others: ['蛋糕'] });
});
