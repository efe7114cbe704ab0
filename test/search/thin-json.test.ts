import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromThinJson, thinJson } from '~/search/thin-json';

const read = (text: string) => {
  const { chars: _, ...value } = fromThinJson(text) as Record<string, unknown>;
  return value;
};

test('写出来的也是 JSON，汉字各用两个字节', () => {
  const text = thinJson({ a: '学时学时' });
  expect(JSON.parse(text)).toEqual({ chars: '学时', a: '\u0080\u0081\u0080\u0081' });
  expect(read(text)).toEqual({ a: '学时学时' });
  expect(JSON.parse(thinJson({ a: '时学' })).chars).toBe('学时');
});

test('一列词写成一串，读回来还是一列', () => {
  expect(JSON.parse(thinJson({ a: ['x', 'y'] }))).toEqual({ chars: '', a: '|x|y' });
  for (const a of [
    ['学时', '补学'],
    ['学'],
    [],
    [''],
    ['', '学'],
    ['a|b', 'c'],
    ['|'],
    [null, true, 0],
    [1, '学'],
    [['学'], ['时', '学']],
  ])
    expect(read(thinJson({ a }))).toEqual({ a });
});

test.each(['|', '||', '|学', '||学|', '学|时'])('一竖开头的话“%s”不是一列', (a) => {
  expect(read(thinJson({ a }))).toEqual({ a });
});

test('别的 JSON 照样读', () => {
  expect(fromThinJson('[["学", 1]]')).toEqual([['学', 1]]);
  expect(fromThinJson('["|a|b", "é"]')).toEqual(['|a|b', 'é']);
});

test('什么字、引号、换行都读得回来', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'学|时"\\·é×߿ࠀ〔\n'),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    ),
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(read(thinJson({ a, b: [b, a] }))).toEqual({ a, b: [b, a] });
    }),
    { seed: 20261127 },
  );
});

test('字比两个字节放得下的还多，多出来的照样写', () => {
  const all = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
  expect(read(thinJson({ all }))).toEqual({ all });
});
