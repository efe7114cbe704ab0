import { expect, test } from 'vitest';
import { marked, wordsOf } from '~/search/marks';

const known = ['公需科目', '补学', '学时', '认定'];

const shown = (text: string, runs: readonly string[]) =>
  marked(text, wordsOf(runs, known))
    .map((p) => (p.found ? `【${p.text}】` : p.text))
    .join('');

test.each([
  ['一个词', '公需科目可以补学', ['补学'], '公需科目可以【补学】'],
  ['连着写的几个词', '公需科目可以补学', ['公需科目补学'], '【公需科目】可以【补学】'],
  ['不是词的两个字不标', '下学期限选', ['补学期限'], '下学期限选'],
  [
    '数字是整个的才标',
    '2018年11月1日起实施，粤人社规11号',
    ['11'],
    '2018年【11】月1日起实施，粤人社规【11】号',
  ],
  ['2018里的18不标', '2018年不少于18学时', ['18'], '2018年不少于【18】学时'],
  ['带符号的照字面', '按1.5%提取，不是105%', ['1.5%'], '按【1.5%】提取，不是105%'],
  ['只问一个字', '补学', ['补'], '【补】学'],
  ['没有问什么', '补学', [], '补学'],
])('%s', (_, text, runs, expected) => {
  expect(shown(text, runs as string[])).toBe(expected);
});
