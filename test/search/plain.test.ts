import { expect, test } from 'vitest';
import { plainEngine } from '~/search/plain';
import type { SearchRecord } from '~/search/record';
import { postingsOf } from '~/search/split/postings';
import { emptyLexicon } from './empty-lexicon';

const record = (text: string, i: number): SearchRecord => ({
  ...{ path: `answers/${i}/`, kind: '答复', title: '问', also: '', where: '', text },
});
const scores = async (token: string, ...texts: string[]) => {
  const own = await plainEngine(texts.map(record), emptyLexicon).lookUp(token);
  return texts.map((_, i) => own.get(String(i)) ?? 0);
};

test('没有这个词的不得分，有的都得分', async () => {
  const [has, none] = await scores('补学', '可以补学的时间', '可以申报的时间');
  expect(has).toBeGreaterThan(0);
  expect(none).toBe(0);
  expect(await scores('here', '补学')).toEqual([0]);
});

test('一样长的，词出现得多的得分多，但不是成倍', async () => {
  const [once = 0, thrice = 0] = await scores(
    '补学',
    '补学和申报和登记',
    '补学和补学和补学',
    '别的和别的和别的',
  );
  expect(thrice).toBeGreaterThan(once);
  expect(thrice).toBeLessThan(3 * once);
});

test('一条不长也不短、出现一次的，得分是它有多少见', async () => {
  const [one, none] = await scores('补学', '补学时间', '申报时间');
  expect(one).toBeCloseTo(Math.log(2), 6);
  expect(none).toBe(0);
});

test('短的一条里有这个词，比长的一条里有得分多', async () => {
  const long = `补学${'还有许多别的话要说'.repeat(5)}`;
  const [short = 0, among = 0] = await scores('补学', '补学时间', long, '申报时间', '登记时间');
  expect(short).toBeGreaterThan(among);
});

test('少见的词，比人人都有的词得分多', async () => {
  const texts = ['补学时间', '申报时间', '登记时间', '审核时间'];
  const [rare = 0] = await scores('补学', ...texts);
  const [common = 0, ...others] = await scores('时间', ...texts);
  expect(rare).toBeGreaterThan(2 * common);
  for (const score of others) expect(score).toBeCloseTo(common, 6);
});

test('两条里有的词，得分在一条和四条都有的之间', async () => {
  const texts = ['补学甲乙', '补学丙丁', '申报甲丙', '登记乙丁'];
  const [two = 0] = await scores('补学', ...texts);
  const [one = 0] = (await scores('申报', ...texts)).filter((s) => s > 0);
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

test('问到了才数，和先全数好的一样：词、字母和数字、意思相同的、讲这件事的、地址', async () => {
  const lexicon = {
    ...emptyLexicon,
    classes: [
      { words: ['补学', '补修', '补', '补学'], see: ['answers/1/', 'answers/0/'] },
      { words: ['hr', '72学时', '绿化工', '学时'] },
      { words: ['学时'], see: ['answers/3/', 'answers/2/', 'answers/1/', 'answers/0/'] },
      ...[...'甲乙丙丁戊己庚辛壬癸'].map((word) => ({ words: [word], see: ['answers/0/'] })),
    ],
  };
  const texts = [
    '补学补学，HR 系统里 72 学时、1.5% 和 2024',
    '绿化工程师在three里要补修，补',
    '绿化工要90学时72学时',
    '啊 好，人人人，24学时癸',
    '',
  ];
  const records = texts.map((text, i) => ({ ...record(text, i), also: '补学 hr', lead: '学时怎么补' }));
  const engine = plainEngine(records, lexicon);
  const all = postingsOf(records, lexicon);
  expect([...all.keys()]).toEqual(
    expect.arrayContaining(['~0', '~2', '~12', '!0', '!12', '@answers/4/', 'hr', '72', '好', '人人']),
  );
  for (const [token, postings] of all) {
    const own = await engine.lookUp(token);
    expect([...own].sort(), token).toEqual([...postings].sort());
  }
  for (const none of [
    '',
    '!',
    '~',
    '~99',
    '!1',
    '@',
    '@answers/9/',
    'three1',
    'h',
    '7',
    'here',
    'constructor',
  ])
    expect((await engine.lookUp(none)).size, none).toBe(0);
});
