import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

test.setTimeout(300_000);

const sources = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'];
const folder = mkdtempSync(join(tmpdir(), '继教 指南 '));

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The packages as files of their own: through a symbolic link they would be somewhere else, and chunks be named otherwise. */
function linkPackages(): void {
  const to = join(folder, 'node_modules');
  try {
    execFileSync('cp', ['-al', resolve('node_modules'), to], { stdio: 'ignore' });
  } catch {
    rmSync(to, { recursive: true, force: true });
    cpSync('node_modules', to, { recursive: true });
  }
  for (const own of ['.astro', '.vite', '.cache']) rmSync(join(to, own), { recursive: true, force: true });
}

/** What the printed book changes: it is made only where there is a browser for it. */
const ofBook = /^booklet\/|^download\/|^sw\.js$/;

/** Every file below a folder with its bytes as text, but for those of the book. */
function filesOf(root: string): Map<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((n) => n.replace(/\\/g, '/'));
  const files = names.filter((n) => !ofBook.test(n) && statSync(join(root, n)).isFile()).sort();
  return new Map(files.map((n) => [n, readFileSync(join(root, n), 'latin1')]));
}

test('在名字里有空格和汉字的文件夹里也生成得出，逐个文件和上一次相同', () => {
  for (const name of sources) cpSync(name, join(folder, name), { recursive: true });
  linkPackages();
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
  execFileSync(process.execPath, [astro, 'build'], {
    cwd: folder,
    stdio: 'pipe',
    // Playwright says 'test'.
    env: { ...process.env, NODE_ENV: 'production', BOOKLET: 'no' },
  });
  const [before, after] = [filesOf('dist'), filesOf(join(folder, 'dist'))];
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect([...after].filter(([name, bytes]) => before.get(name) !== bytes).map(([name]) => name)).toEqual([]);
});

test('许可里有每个送到浏览器的包，压缩包里也有', () => {
  const text = readFileSync('dist/licenses.txt', 'utf8');
  for (const name of ['preact', 'fflate', 'jsqr', 'lean-qr', '@noble/hashes', 'papaparse']) {
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+（`, 'm'));
  }
  expect(text).not.toMatch(/^(typescript|vitest|playwright) /m);
  expect(readFileSync('dist/download/jijiao-usb.zip', 'latin1')).toContain('files/licenses.txt');
  expect(readFileSync('dist/download/jijiao-site.zip', 'latin1')).toContain('jijiao/licenses.txt');
  expect(readFileSync('dist/about/index.html', 'utf8')).toContain('/licenses.txt"');
});
