import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { written } from '~/build/steps/written';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'written-'));
  mkdirSync(join(folder, 'index'));
  writeFileSync(join(folder, 'entry.json'), '{}');
  writeFileSync(join(folder, 'index', 'late'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('还有空的就等，等到写好', async () => {
  let done = false;
  const waiting = written(folder).then(() => {
    done = true;
  });
  await new Promise((wait) => setTimeout(wait, 60));
  expect(done).toBe(false);
  writeFileSync(join(folder, 'index', 'late'), '好了');
  await waiting;
});

test('一直是空的，说是哪一个', async () => {
  await expect(written(folder, 30)).rejects.toThrow('Pagefind 没有写完：late 是空的');
});
