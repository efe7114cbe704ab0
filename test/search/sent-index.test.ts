import { expect, test } from 'vitest';
import type { SearchRecord } from '~/search/record';
import { readIndex, sentIndex } from '~/search/sent-index';
import { emptyLexicon } from './empty-lexicon';

const record = (path: string): SearchRecord => ({
  path,
  kind: '答复',
  title: '补学',
  where: '',
  also: '',
  text: '',
});
const records = [record('answers/make-up/'), record('answers/leave/')];
const lexicon = {
  ...emptyLexicon,
  classes: [
    { words: ['补学', '补课'], see: ['answers/leave/', 'answers/make-up/', 'guides/2031/'] },
    { words: ['培训'], light: true as const },
  ],
};

test('写出去，读回来，还是原来的', () => {
  expect(readIndex(sentIndex({ records, lexicon }))).toEqual({ records, lexicon });
});

test('写着的是第几条，不是地址', () => {
  const sent = sentIndex({ records, lexicon });
  expect(sent.match(/answers\/leave\//g)).toHaveLength(1);
  expect(JSON.parse(sent).lexicon.classes[0].see).toBe('|1|0|guides/2031/');
});

test('分成许多份的，还写地址', () => {
  const split = { records: { first: ['a'], together: 2 }, lexicon };
  expect(readIndex(sentIndex(split))).toEqual(split);
  expect(sentIndex(split)).toContain('answers/leave/');
});
