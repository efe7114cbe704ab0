import { describe, expect, test } from 'vitest';
import { isTooLittle, toldBy } from '~/search/doubt';
import type { Postings } from '~/search/rank';
import type { Unit } from '~/search/units';

const word = (text: string, more: Partial<Unit> = {}): Unit => ({
  word: text,
  classes: [],
  own: [text],
  same: [],
  about: [],
  weight: 1,
  telling: true,
  whole: true,
  ...more,
});
/** Which records have each token. */
const held = (tokens: Record<string, string[]>) =>
  new Map<string, Postings>(Object.entries(tokens).map(([t, keys]) => [t, new Map(keys.map((k) => [k, 1]))]));
const told = (units: Unit[], tokens: Record<string, string[]>) =>
  toldBy('a', { units }, held(tokens), '的了');

describe('一条说了问话的多少', () => {
  test('全有是一，全没有是零', () => {
    expect(told([word('补学'), word('截止')], { 补学: ['a'], 截止: ['a', 'b'] })).toBe(1);
    expect(told([word('补学')], { 补学: ['b'] })).toBe(0);
    expect(told([], {})).toBe(1);
  });

  test('少见的词没有，比常见的词没有，说得更少', () => {
    const both = [word('补学'), word('外语')];
    const many = Array.from({ length: 30 }, (_, i) => `x${i}`);
    const lacksRare = told(both, { 补学: ['a', ...many], 外语: ['b'] });
    const lacksCommon = told(both, { 补学: many, 外语: ['a'] });
    expect(lacksRare).toBeLessThan(lacksCommon);
  });

  test('哪里都没有的词，分量最重', () => {
    const both = [word('补学'), word('彗星')];
    expect(told(both, { 补学: ['a'] })).toBeLessThan(told(both, { 补学: ['a'], 彗星: ['b', 'c'] }));
  });

  test('换一个说法说到的，差不多算说到', () => {
    const other = told([word('补课', { same: ['~1'] })], { '~1': ['a'] });
    expect(other).toBeGreaterThan(0.8);
    expect(other).toBeLessThan(1);
  });

  test('词典里没有的字，没有说到也是没有说到', () => {
    expect(told([word('补学'), word('外语', { telling: false })], { 补学: ['a'] })).toBeLessThan(1);
  });

  test('词有一半一样，算一半', () => {
    expect(told([word('公需科', { own: ['公需', '需科'] })], { 公需: ['a'], 需科: ['b'] })).toBe(0.5);
  });

  test('换一个说法就常见的词，没有说到也不那样要紧', () => {
    const many = Array.from({ length: 30 }, (_, i) => `x${i}`);
    const lacking = (usual: string[]) =>
      told([word('补学'), word('补课', { same: ['~1'] })], { 补学: ['a'], 补课: ['b'], '~1': usual });
    expect(lacking(many)).toBeGreaterThan(lacking(['b']));
  });

  test('长词里面的词、带虚字的两个字、两个词相接的地方不算', () => {
    const inside = word('学', { whole: false });
    const pair = word('学的', { telling: false });
    const seam = word('学两', { telling: false, seam: true });
    expect(told([word('补学'), inside, pair, seam], { 补学: ['a'] })).toBe(1);
  });

  test('别的条目讲的一件事，不像没有讲的那样算；也不如自己讲的', () => {
    const both = (about: string[]) => [word('补学'), word('论坛', { about })];
    const elsewhere = told(both(['!1']), { 补学: ['a'], '!1': ['b'] });
    expect(elsewhere).toBeGreaterThan(told(both([]), { 补学: ['a'] }));
    expect(elsewhere).toBeLessThan(told(both(['!1']), { 补学: ['a'], '!1': ['a'] }));
    expect(told(both(['!1']), { 补学: ['a'] })).toBe(told(both([]), { 补学: ['a'] }));
  });
});

describe('说得太少，就不当作答案', () => {
  const asked = (kept: string, strange: string[] = []) => ({ kept, strange });

  test('短的问话要说到得多，长的可以少', () => {
    expect(isTooLittle(0.4, asked('健康证换证'))).toBe(true);
    expect(isTooLittle(0.4, asked('我在职读研究生所有时间都在上课可不可以折算'))).toBe(false);
  });

  test('有哪里都没有的词，要说到得更多', () => {
    expect(isTooLittle(0.6, asked('补学截止'))).toBe(false);
    expect(isTooLittle(0.6, asked('补学截止', ['彗星']))).toBe(true);
  });

  test('空格不算长', () => {
    expect(isTooLittle(0.4, asked('健康  证    换证                       '))).toBe(true);
  });
});
