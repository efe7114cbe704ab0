import { expect, test } from 'vitest';
import { plainEngine, postingsOf } from '~/search/plain';
import type { SearchRecord } from '~/search/record';
import { emptyLexicon } from './empty-lexicon';

const record = (text: string, i: number): SearchRecord => ({
  ...{ path: `answers/${i}/`, kind: '答复', title: '问', also: '', where: '', text },
});
const scores = (token: string, ...texts: string[]) => {
  const own = postingsOf(texts.map(record), emptyLexicon).get(token);
  return texts.map((_, i) => own?.get(String(i)) ?? 0);
};

test('没有这个词的不得分，有的都得分', () => {
  const [has, none] = scores('补学', '可以补学的时间', '可以申报的时间');
  expect(has).toBeGreaterThan(0);
  expect(none).toBe(0);
});

test('一样长的，词出现得多的得分多，但不是成倍', () => {
  const [once = 0, thrice = 0] = scores('补学', '补学和申报和登记', '补学和补学和补学', '别的和别的和别的');
  expect(thrice).toBeGreaterThan(once);
  expect(thrice).toBeLessThan(3 * once);
});

test('短的一条里有这个词，比长的一条里有得分多', () => {
  const long = `补学${'还有许多别的话要说'.repeat(5)}`;
  const [short = 0, among = 0] = scores('补学', '补学时间', long, '申报时间', '登记时间');
  expect(short).toBeGreaterThan(among);
});

test('少见的词，比人人都有的词得分多', () => {
  const texts = ['补学时间', '申报时间', '登记时间', '审核时间'];
  const [rare = 0] = scores('补学', ...texts);
  const [common = 0, ...others] = scores('时间', ...texts);
  expect(rare).toBeGreaterThan(2 * common);
  for (const score of others) expect(score).toBeCloseTo(common, 6);
});

test('两条里有的词，得分在一条和四条都有的之间', () => {
  const texts = ['补学甲乙', '补学丙丁', '申报甲丙', '登记乙丁'];
  const [two = 0] = scores('补学', ...texts);
  const [one = 0] = scores('申报', ...texts).filter((s) => s > 0);
  expect(one).toBeGreaterThan(two);
  expect(two).toBeGreaterThan(0);
});

test('问没有的词，一条也没有；按键取的是那一条', async () => {
  const records = ['补学', '申报'].map(record);
  const engine = plainEngine(records, emptyLexicon);
  expect((await engine.lookUp('认定')).size).toBe(0);
  const [key] = (await engine.lookUp('申报')).keys();
  expect(await engine.records([key as string])).toEqual([records[1]]);
});
