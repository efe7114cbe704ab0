import { expect, test } from 'vitest';
import type { Lexicon } from '~/search/lexicon';
import { plainEngine } from '~/search/plain';
import type { SearchRecord } from '~/search/record';
import { postingsOf } from '~/search/split/postings';
import { splitEngine } from '~/search/split/split-engine';
import { splitIndex, type WordPart } from '~/search/split/split-index';
import { emptyLexicon } from './empty-lexicon';

const lexicon: Lexicon = emptyLexicon;

const towns = ['佛山', '东莞', '中山', '珠海', '江门', '惠州', '肇庆'];
const matters = ['补学', '登记', '认定', '申报', '打印', '免修', '折算', '盖章', '面授'];

const records = Array.from(
  { length: 700 },
  (_, i): SearchRecord => ({
    path: `answers/a${i}/`,
    kind: '答复',
    title: `${towns[i % 7]}的学时怎样${matters[i % 9]}`,
    where: '怎么学',
    also: `${matters[(i * 5) % 9]}第${i}种问法`,
    lead: `第${i}个答复：先登录省系统。`,
    text: '正文只用来找。'.repeat(1 + (i % 3)),
  }),
);

const index = splitIndex(records, lexicon);
const whole = plainEngine(records, lexicon);
const fetched: string[] = [];
const parts = {
  words: async (i: number) => {
    fetched.push(`words/${i}`);
    return index.words[i] as WordPart;
  },
  records: async (i: number) => {
    fetched.push(`records/${i}`);
    return index.records[i] ?? [];
  },
};
const split = splitEngine(index.root, parts);

test('每个词、每条记录都在一份里，依次排着；每条离前一条多远，不倒着数', () => {
  expect(index.words.flat().map(([token]) => token)).toEqual([...postingsOf(records, lexicon).keys()].sort());
  expect(index.words.map((part) => part[0]?.[0])).toEqual(index.root.first);
  expect(index.records.map((part) => part.length)).toEqual(Array(350).fill(2));
  expect(Math.min(...index.words.flat().flatMap(([, numbers]) => numbers))).toBeGreaterThanOrEqual(0);
});

test('分成许多份，每一份都不大', () => {
  expect(index.words.length).toBeGreaterThan(3);
  expect(index.words.length).toBeLessThan(index.words.flat().length / 4);
  for (const part of [...index.words, ...index.records])
    expect(JSON.stringify(part).length).toBeLessThan(4000);
});

test('每个词找到的和不分时一样，分数差不到一格；太多的只留最好的150个', async () => {
  for (const token of postingsOf(records, lexicon).keys()) {
    const [own, all] = [await split.lookUp(token), await whole.lookUp(token)];
    expect(own.size, token).toBe(Math.min(150, all.size));
    const least = Math.min(...own.values());
    for (const [key, score] of all) {
      if (own.has(key)) expect(Math.abs((own.get(key) ?? 0) - score), token).toBeLessThanOrEqual(1 / 16);
      else expect(score, token).toBeLessThanOrEqual(least + 1 / 16);
    }
  }
});

test.each(['没有', '!', '龥龥', '', 'constructor'])('没有的词“%s”，就是没有', async (token) => {
  expect((await split.lookUp(token)).size).toBe(0);
});

test('没有另写一句的，正文就是给人看的，还在', () => {
  const { lead: _, ...plain } = records[0] as SearchRecord;
  expect(splitIndex([plain], lexicon).records).toEqual([[plain]]);
});

test('记录还是那些记录，只用来找的正文不在里面', async () => {
  const keys = ['0', '1', '2', '699'];
  const [own, all] = [await split.records(keys), await whole.records(keys)];
  expect(own).toEqual(all.map((r) => ({ ...r, text: '' })));
});

test('取过的一份不再取；没有取到的，下次再取', async () => {
  fetched.length = 0;
  let broken = true;
  const engine = splitEngine(index.root, {
    ...parts,
    words: (i) => (broken ? Promise.reject(new Error('断了')) : parts.words(i)),
  });
  await expect(engine.lookUp('补学')).rejects.toThrow('断了');
  broken = false;
  expect((await engine.lookUp('补学')).size).toBeGreaterThan(0);
  await engine.lookUp('补学');
  expect(fetched).toHaveLength(1);
});
