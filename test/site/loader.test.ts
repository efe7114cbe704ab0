import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** The loaders offices have pinned by hash. A line is added with each new file; none is ever changed. */
const promised: Readonly<Record<string, string>> = {
  'loader.js': 'sha384-2MRnYzLGJ4FMHHQdS258JQS00U04gYeMzoPea3TS91f5o5TypEUFNQm/FNsSoQls',
};

const files = readdirSync('public/embed').filter((name) => name.endsWith('.js'));

test('发布过的嵌入脚本一个字节也没有变，一个也没有少', () => {
  expect(
    Object.fromEntries(
      files.map((name) => [
        name,
        `sha384-${createHash('sha384')
          .update(readFileSync(`public/embed/${name}`))
          .digest('base64')}`,
      ]),
    ),
  ).toEqual(promised);
});

test.each(files)('%s 不到 1 KB，只有 ASCII，不用新语法', (name) => {
  const text = readFileSync(`public/embed/${name}`, 'utf8');
  expect(gzipSync(text).length).toBeLessThan(1024);
  expect(text).toMatch(/^[\x20-\x7e\n]*$/);
  expect(text).not.toMatch(/=>|`|\b(const|let|class|async)\b/);
});
