import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editor } from '../../src/build/steps/editor';
import { markdown } from '../../src/build/steps/markdown';
import { notices } from '../../src/build/steps/notices';
import { offlineWorker } from '../../src/build/steps/offline-worker';
import { propsLast } from '../../src/build/steps/props-last';
import { pruneHashes } from '../../src/build/steps/prune-hashes';
import { sitemap } from '../../src/build/steps/sitemap';
import { heldOf, type Tree, text, utf8, withFiles, without, write } from '../../src/build/steps/tree';
import { workerFor } from '../../src/build/steps/worker-for';
import { zipped } from '../../src/build/steps/zipped';

const tree = (files: Record<string, string>): Tree => withFiles(new Map(), Object.entries(files));
const read = (made: Tree, path: string) => text(made.get(path) ?? utf8('没有'));
const page = (head: string, body = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

test('一步只换它要换的文件，别的还是原来的那些字节', () => {
  const before = tree({ 'b.txt': '乙', 'a.txt': '甲' });
  const after = withFiles(before, [['c.txt', '丙']]);
  expect([...after.keys()]).toEqual(['a.txt', 'b.txt', 'c.txt']);
  expect(after.get('a.txt')).toBe(before.get('a.txt'));
  expect([...without(after, (path) => path === 'b.txt').keys()]).toEqual(['a.txt', 'c.txt']);
  expect([...before.keys()]).toEqual(['a.txt', 'b.txt']);
});

test('写进文件夹：改了的、新的写下，没有了的拿走，不留空的文件夹', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tree-'));
  const before = tree({ 'a.txt': '甲', 'edit/deep/index.html': '乙', 'b/c.txt': '丙', 'b/d.txt': '丁' });
  await write(folder, heldOf(new Map()), before);
  await write(folder, heldOf(before), tree({ 'a.txt': '改过', 'b/c.txt': '丙', 'e/f.txt': '新' }));
  const now = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  expect(now).toEqual(['a.txt', 'b', 'b/c.txt', 'e', 'e/f.txt']);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('改过');
  rmSync(folder, { recursive: true });
});

test('EDIT=off：没有编辑的表单，也没有它的脚本；别的都在', async () => {
  process.env.EDIT = 'off';
  const made = await Promise.resolve(
    editor({ collector: { name: 'none' }, base: '/' })(
      tree({ 'edit/index.html': '表单', 'edition.html': '版本', 'a.txt': '甲' }),
    ),
  ).finally(() => {
    delete process.env.EDIT;
  });
  expect([...made.keys()]).toEqual(['a.txt', 'edition.html']);
});

test('页面的安全策略只留下这一页里有的脚本，紧跟着视口', () => {
  const hash = "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='";
  const policy = `<meta http-equiv="content-security-policy" content="script-src 'self' ${hash} 'sha256-other'">`;
  const html = page(`<meta name="viewport" content="x"><title>题</title>${policy}`, '<script>a</script>');
  const made = read(pruneHashes(tree({ 'index.html': html, 'a.txt': html })), 'index.html');
  expect(made).toContain(hash);
  expect(made).not.toContain('sha256-other');
  expect(made).toMatch(/<meta name="viewport" content="x"><meta http-equiv="content-security-policy"/);
});

test('站点地图有每个没有请求不列的页面，写着核对的日子', async () => {
  const step = sitemap({ base: '/zxjy/', site: 'https://example.gov.cn' });
  const made = await step(
    tree({
      'index.html': page(''),
      'a/index.html': page('<meta property="article:modified_time" content="2026-11-23">'),
      'search/index.html': page('<meta name="robots" content="noindex">'),
      'a.json': '{}',
    }),
  );
  expect(read(made, 'sitemap-0.xml').match(/<url>.*<\/url>/g)).toEqual([
    '<url><loc>https://example.gov.cn/zxjy/</loc></url>',
    '<url><loc>https://example.gov.cn/zxjy/a/</loc><lastmod>2026-11-23</lastmod></url>',
  ]);
  expect(read(made, 'sitemap-index.xml')).toContain('<loc>https://example.gov.cn/zxjy/sitemap-0.xml</loc>');
});

test('说自己有 Markdown 的页面才写 Markdown，写在它说的地方', async () => {
  const named = '<link rel="alternate" type="text/markdown" href="/zxjy/ways.md">';
  const made = await markdown({ base: '/zxjy/', site: undefined })(
    tree({
      'ways/index.html': page(named, '<main><h1>认定路径</h1><p>一步一步。</p></main>'),
      'check/index.html': page('', '<main><h1>自查</h1></main>'),
    }),
  );
  expect([...made.keys()]).toEqual(['check/index.html', 'ways.md', 'ways/index.html']);
  expect(read(made, 'ways.md')).toContain('# 认定路径\n\n一步一步。');
});

test('许可写着每个包自己的话', async () => {
  const made = await notices({ packages: () => ['node_modules/preact'] })(tree({}));
  expect(read(made, 'licenses.txt')).toMatch(/preact \d+\.\d+\.\d+（MIT）\n\nThe MIT License/);
});

test('撤掉离线时，sw.js 就是撤掉它的那一份', async () => {
  process.env.PUBLIC_OFFLINE = 'off';
  const made = await offlineWorker(tree({ 'sw-off.js': '撤' })).finally(() => {
    delete process.env.PUBLIC_OFFLINE;
  });
  expect(read(made, 'sw.js')).toBe('撤');
});

test('离线先存常用的：问答排在别的后面，照问答列表的次序，数据最后；存到够了为止', async () => {
  const body = 'x'.repeat(100);
  const site = tree({
    'answers/aaa/index.html': body,
    'answers/bbb/index.html': body,
    'answers/index.html': '<a href="/under/answers/bbb/">乙</a><a href="/under/answers/aaa/">甲</a>'.padEnd(
      100,
    ),
    'data/answers.json': body,
    'zzz/index.html': body,
  });
  const worker = await workerFor(site, { atFirst: 399 });
  const addresses = [...worker.matchAll(/"([^"]+)":.[\w-]{22}/g)].map(([, address]) => address);
  expect(addresses).toEqual(['answers/', 'zzz/', 'answers/bbb/', 'answers/aaa/', 'data/answers.json']);
  expect(worker).toContain('slice(0,3)');
});

test('压缩包：文件和名字都在，先后不影响一个字节，已经压过的不再压', async () => {
  const files = { '说明.txt': '您好'.repeat(100), 'a.png': 'x'.repeat(100), 'b/index.html': page('') };
  const zip = await zipped(tree(files));
  const again = await zipped(new Map([...tree(files)].reverse()));
  expect(Buffer.from(again).equals(Buffer.from(zip))).toBe(true);
  const { unzipSync } = await import('fflate');
  const held = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, text(bytes)]);
  expect(Object.fromEntries(held)).toEqual(files);
  expect(Buffer.from(zip).includes('x'.repeat(100))).toBe(true);
});

test('工具要用的数据排在它的表单后面，少的不动', () => {
  const tool = (props: string, form: string) =>
    `<astro-island uid="a>b" props="${props}" client="load">${form}</astro-island>`;
  const much = `{&quot;a&quot;:&quot;$&>${'数'.repeat(4000)}&quot;}`;
  const html = page('', `${tool(much, '<form></form>')}<p></p>${tool('{}', '<i></i>')}`);
  const made = read(
    propsLast(tree({ 'index.html': html, 'other.html': page('', tool('{}', '')) })),
    'index.html',
  );
  expect(made).toContain(
    '<astro-island uid="a>b" await-children client="load"><form></form><template props="',
  );
  expect(made).toContain(`</form><template props="${much}"></template><script>`);
  expect(made).toMatch(/<\/script><!--astro:end--><\/astro-island><p><\/p>/);
  expect(made).toContain(tool('{}', '<i></i>'));
});
