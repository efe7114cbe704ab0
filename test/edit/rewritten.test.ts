import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataIn, rewritten } from '~/edit/yaml/rewritten';
import { isFields, isList, type Path, type Value, valueAt, withValue } from '~/edit/yaml/value';

/** What became of a text: lines gone and lines new. */
function difference(before: string, after: string): { gone: string[]; come: string[] } {
  const a = before.split('\n');
  const b = after.split('\n');
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return { gone: a.slice(start, a.length - end), come: b.slice(start, b.length - end) };
}

const text = `# 开头的注
sector: accounting # 行内的注
order: 2
empty:
periods:
  # 第一段
  - from: 2018
    to: 2024
    minimums:
      total: { atLeast: 90, clause: "a-2018-1#s1", quote: 不少于90学分 } # 合计
      common: { atLeast: 30, quote: 三十 }

  - from: 2025
    names:
      - 甲
      - 乙 # 第二个
list: [一, 二, 三]
long:
  - {
      a: 1,
      b: 二,
    }
tail: 'x'
`;

test.each<[string, Path, Value | undefined, string[], string[]]>([
  [
    '一个数',
    ['periods', 0, 'minimums', 'total', 'atLeast'],
    91,
    ['      total: { atLeast: 90, clause: "a-2018-1#s1", quote: 不少于90学分 } # 合计'],
    ['      total: { atLeast: 91, clause: "a-2018-1#s1", quote: 不少于90学分 } # 合计'],
  ],
  ['行尾有注的', ['sector'], 'health', ['sector: accounting # 行内的注'], ['sector: health # 行内的注']],
  [
    '引号里的',
    ['periods', 0, 'minimums', 'total', 'clause'],
    'b#s2',
    ['      total: { atLeast: 90, clause: "a-2018-1#s1", quote: 不少于90学分 } # 合计'],
    ['      total: { atLeast: 90, clause: "b#s2", quote: 不少于90学分 } # 合计'],
  ],
  ['单引号里的', ['tail'], "it's", ["tail: 'x'"], ["tail: 'it''s'"]],
  ['空着的填上', ['empty'], '有了', ['empty:'], ['empty: 有了']],
  ['像数字的字', ['tail'], '2026', ["tail: 'x'"], ["tail: '2026'"]],
  ['删一段', ['periods', 0, 'to'], undefined, ['    to: 2024'], []],
  [
    '删列表项里的第一段',
    ['periods', 0, 'from'],
    undefined,
    ['  - from: 2018', '    to: 2024'],
    ['  - to: 2024'],
  ],
  [
    '删括号里的中间一项',
    ['periods', 0, 'minimums', 'total', 'clause'],
    undefined,
    ['      total: { atLeast: 90, clause: "a-2018-1#s1", quote: 不少于90学分 } # 合计'],
    ['      total: { atLeast: 90, quote: 不少于90学分 } # 合计'],
  ],
  [
    '删括号里的最后一项',
    ['periods', 0, 'minimums', 'common', 'quote'],
    undefined,
    ['      common: { atLeast: 30, quote: 三十 }'],
    ['      common: { atLeast: 30 }'],
  ],
  [
    '括号里加一项',
    ['periods', 0, 'minimums', 'common', 'grade'],
    'official',
    ['      common: { atLeast: 30, quote: 三十 }'],
    ['      common: { atLeast: 30, quote: 三十, grade: official }'],
  ],
  ['一行一项的括号里加一项', ['long', 0, 'c'], '三', [], ['      c: 三,']],
  ['一段里加一项', ['periods', 0, 'unusual'], '因为', [], ['    unusual: 因为']],
  ['加一组', ['day'], { hours: 6, source: '某通知' }, [], ['day: { hours: 6, source: 某通知 }']],
  ['列表加一项', ['periods', 1, 'names', 2], '丙', [], ['      - 丙']],
  ['列表删一项', ['periods', 1, 'names', 0], undefined, ['      - 甲'], []],
  ['列表改一项', ['periods', 1, 'names', 1], '己', ['      - 乙 # 第二个'], ['      - 己 # 第二个']],
  ['方括号里加', ['list', 3], '四', ['list: [一, 二, 三]'], ['list: [一, 二, 三, 四]']],
  ['方括号里删', ['list', 1], undefined, ['list: [一, 二, 三]'], ['list: [一, 三]']],
  [
    '带冒号的字',
    ['sector'],
    '时间: 三点',
    ['sector: accounting # 行内的注'],
    ['sector: "时间: 三点" # 行内的注'],
  ],
])('改%s，别的一字不动', (_, path, value, gone, come) => {
  const after = rewritten(text, withValue(dataIn(text), path, value));
  expect(difference(text, after)).toEqual({ gone, come });
});

test('一段里加一项，按表里的次序', () => {
  const after = rewritten(text, withValue(dataIn(text), ['name'], '会计'), () => ['sector', 'name', 'order']);
  expect(difference(text, after)).toEqual({ gone: [], come: ['name: 会计'] });
  expect(after.split('\n')[2]).toBe('name: 会计');
});

test('两项换了位置，各带着自己的注', () => {
  const after = rewritten(text, withValue(dataIn(text), ['periods', 1, 'names'], ['乙', '甲']));
  expect(difference(text, after).come).toEqual(['      - 乙', '      - 甲 # 第二个']);
});

test('改了又改回去，一字不差', () => {
  expect(rewritten(text, dataIn(text))).toBe(text);
});

test('用 Windows 换行的文件，加的一行也是', () => {
  const windows = text.replace(/\n/g, '\r\n');
  const after = rewritten(windows, withValue(dataIn(windows), ['periods', 0, 'unusual'], '因为'));
  expect(after.replace('    unusual: 因为\r\n', '')).toBe(windows);
});

/** Every place that holds something plain, and every item of a list. */
function places(value: unknown, path: Path = []): Path[] {
  if (isList(value)) return value.flatMap((item, i) => [[...path, i], ...places(item, [...path, i])]);
  if (isFields(value))
    return Object.entries(value).flatMap(([key, inner]) => [
      [...path, key],
      ...places(inner, [...path, key]),
    ]);
  return [];
}

/** Six of them, spread over all. */
function some<T>(all: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(all.length / 6));
  return all.filter((_, i) => i % step === step >> 1);
}

test('同一处的依据写了名字、别处引用它：改了一处，别处照旧', () => {
  const shared = 'a: &one { x: 1, y: 2 }\nb: *one\nc:\n  - *one # 注\n';
  expect(rewritten(shared, withValue(dataIn(shared), ['a', 'x'], 3))).toBe(
    'a: &one { x: 3, y: 2 }\nb: { x: 1, y: 2 }\nc:\n  - { x: 1, y: 2 } # 注\n',
  );
  expect(rewritten(shared, withValue(dataIn(shared), ['b', 'x'], 3))).toBe(
    'a: &one { x: 1, y: 2 }\nb: { x: 3, y: 2 }\nc:\n  - *one # 注\n',
  );
  expect(rewritten(shared, withValue(dataIn(shared), ['a'], undefined))).toBe(
    'b: { x: 1, y: 2 }\nc:\n  - { x: 1, y: 2 } # 注\n',
  );
});

describe('本站和小省的每一个文件、每一处', () => {
  const files = ['content', 'test/province/content'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(yaml|mdx?)$/.test(name) && !/README/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  test.each(files)('%s：改一个字，只有那一处的一行不同；删一处，别的一字不动', (path) => {
    const whole = readFileSync(path, 'utf8');
    const yaml = /^---\n([\s\S]*?\n)---\n/.exec(whole)?.[1] ?? whole;
    const data = dataIn(yaml);
    for (const place of some(places(data))) {
      const value = valueAt(data, place);
      if (typeof value === 'string' || typeof value === 'number') {
        const other = typeof value === 'number' ? value + 1 : `${value}改`;
        const { gone, come } = difference(yaml, rewritten(yaml, withValue(data, place, other)));
        const whole = /[&*]/.test(gone.join('')) || come.length === 1;
        expect([whole, place, gone, come]).toEqual([true, place, gone, come]);
      }
      const after = rewritten(yaml, withValue(data, place, undefined));
      expect(dataIn(after)).toEqual(withValue(data, place, undefined));
      const { gone, come } = difference(yaml, after);
      expect(come.length < 2 || /[&*]/.test(gone.join(''))).toBe(true);
    }
  });
});
