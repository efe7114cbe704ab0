import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { applied, conflictSays, taken } from '~/changeset/apply';
import { changesBetween, type Files } from '~/changeset/changeset';
import { inWords, packed } from '~/changeset/packed';
import { readPacked } from '~/changeset/read-packed';

const year = 'content/guides/2027.yaml';
const words = 'content/vocabulary.yaml';
const before: Files = new Map([
  [words, 'terms: []\n'],
  ['content/site.yaml', 'name: 指南\n'],
]);
const after: Files = new Map([
  [words, 'terms: []\r\nright: [人社厅]\r\n'],
  ['content/site.yaml', 'name: 指南\n'],
  [year, 'year: 2027\n'],
]);

function madeOf(from: Files, to: Files) {
  return { madeOn: '2027-03-01', description: '2027年的通知', files: changesBetween(from, to) };
}

/** A package as it is read back. */
function readBack(bytes: Uint8Array) {
  const reading = readPacked(bytes);
  if (reading.kind === 'unreadable') throw new Error(reading.why);
  return reading.changes;
}

describe('更改包', () => {
  test('只装改过的文件，一个字节不差地读回来，写进去就是改过的样子', () => {
    const changes = readBack(packed(madeOf(before, after)));
    expect(changes.files.map((f) => f.path)).toEqual([year, words]);
    expect(changes.description).toBe('2027年的通知');
    const done = applied(changes, before);
    expect(done).toMatchObject({ kind: 'applied', written: [year, words], removed: [], already: [] });
    expect(done.kind === 'applied' && done.files).toEqual(after);
  });

  test('同样的更改是同样的字节', () => {
    expect(packed(madeOf(before, after))).toEqual(packed(madeOf(before, after)));
  });

  test('写过一次再写，什么也不动', () => {
    const changes = readBack(packed(madeOf(before, after)));
    expect(applied(changes, after)).toMatchObject({ kind: 'applied', written: [], already: [year, words] });
  });

  test.each<[string, Files, string]>([
    ['改的文件后来又有人改过', new Map([...before, [words, 'terms: [1]\n']]), 'changed'],
    ['改的文件已经删了', new Map([...before].filter(([path]) => path !== words)), 'gone'],
    ['新的文件已经有人加了', new Map([...before, [year, 'year: 2028\n']]), 'there-already'],
  ])('%s：说出来，一个文件也不写', (_, now, why) => {
    const done = applied(readBack(packed(madeOf(before, after))), now);
    if (done.kind !== 'conflicts') throw new Error('写进去了');
    expect(done.conflicts.map((c) => c.why)).toEqual([why]);
    expect(done.conflicts.map(conflictSays).join()).toMatch(/content\//);
  });

  test('公布过的规则版本不许改', () => {
    const old = new Map([['content/releases/rules/2026-11-26.json', '{}']]);
    const done = applied(madeOf(old, new Map([['content/releases/rules/2026-11-26.json', '{ }']])), old);
    expect(done).toMatchObject({ kind: 'conflicts', conflicts: [{ why: 'released' }] });
  });

  test('后来有人改过的留给人选，带着做包时原来的样子；别的收下，哪一边都不丢', () => {
    const theirs = 'terms: [1]\n';
    const now = new Map([...before, [words, theirs]]);
    const { files, conflicts } = taken(readBack(packed(madeOf(before, after))), now);
    expect(files).toEqual(new Map([...now, [year, 'year: 2027\n']]));
    expect(conflicts).toEqual([
      { path: words, why: 'changed', now: theirs, was: before.get(words), wanted: after.get(words) },
    ]);
    const released = new Map([['content/releases/rules/2026-11-26.json', '{}']]);
    const other = new Map([['content/releases/rules/2026-11-26.json', '{ }']]);
    expect(taken(madeOf(new Map(), other), released)).toMatchObject({
      files: released,
      conflicts: [{ why: 'released' }],
    });
  });

  test('没有写原来样子的包，原来的样子被改过的包，照样读得', () => {
    const bare = madeOf(before, after).files.map(({ was: _, ...one }) => one);
    expect(readBack(packed({ ...madeOf(before, after), files: bare })).files).toEqual(bare);
    const wrong = madeOf(before, after).files.map((one) => ({ ...one, was: '别的' }));
    expect(readBack(packed({ ...madeOf(before, after), files: wrong })).files).toEqual(bare);
  });

  test('删除的文件也说得出', () => {
    const done = applied(readBack(packed(madeOf(after, before))), after);
    expect(done).toMatchObject({ kind: 'applied', removed: [year], written: [words] });
  });
});

const file = (path: string) => ({ path, before: null, after: null });
const manifest = (more: object) =>
  zipSync({ 'manifest.json': strToU8(JSON.stringify({ format: 'content-changes', version: 1, ...more })) });
const hash = 'a'.repeat(64);

test.each<[string, Uint8Array, RegExp]>([
  ['不是 zip', strToU8('这不是压缩包'), /不是完整的 zip/],
  ['传坏了一半', packed(madeOf(before, after)).slice(0, 200), /不是完整的 zip/],
  ['别的压缩包', zipSync({ 'a.txt': strToU8('1') }), /没有 manifest\.json/],
  ['清单不是 JSON', zipSync({ 'manifest.json': strToU8('{') }), /不是更改包/],
  ['以后的写法', manifest({ version: 2, files: [file(year)] }), /第2版/],
  ['清单没有文件', manifest({ files: [] }), /files 不全/],
  ['跑到外面', manifest({ files: [{ ...file('content/../src/a.md'), after: hash }] }), /只能改 content\//],
  ['绝对路径', manifest({ files: [{ ...file('/etc/a.md'), after: hash }] }), /只能改 content\//],
  ['写程序', manifest({ files: [{ ...file('content/a.mjs'), after: hash }] }), /只能改 content\//],
  ['清单有、包里没有', manifest({ files: [{ ...file(year), after: hash }] }), /和清单写的不同/],
])('打不开的包：%s', (_, bytes, says) => {
  const reading = readPacked(bytes);
  expect(reading.kind === 'unreadable' && reading.why).toMatch(says);
});

test('任意两个样子之间，更改包都把一个变成另一个', () => {
  const name = fc.constantFrom('guides/2027.yaml', 'answers/a.mdx', 'answers/b.mdx', 'site.yaml', 'a/b.txt');
  const files = fc
    .dictionary(name, fc.string({ unit: 'grapheme' }))
    .map((o): Files => new Map(Object.entries(o).map(([path, text]) => [`content/${path}`, text])));
  fc.assert(
    fc.property(files, files, (a, b) => {
      const changes = madeOf(a, b);
      if (changes.files.length === 0) return;
      const done = applied(readBack(packed(changes)), a);
      expect(done.kind === 'applied' && new Map([...done.files].sort())).toEqual(new Map([...b].sort()));
    }),
    { seed: 21, numRuns: 200 },
  );
});

test('更改包的说明写人们叫它什么，管网站的人要的路径在括号里', () => {
  const changes = madeOf(before, after);
  expect(inWords(changes, () => '年度“2027”')).toContain(`新增 年度“2027”（${year}）\n`);
  expect(inWords(changes)).toContain(`新增 ${year}\n`);
});
