import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsIn } from '~/watch/findings';
import type { Ours } from '~/watch/ours';
import { watch } from '~/watch/run';
import { sourceSays, sourcesIn, wordsHash } from '~/watch/sources';
import { addressesOf } from '~/watch/walk';

const site = 'https://guide.example.cn/jx/';
const loader = `<script src="${site}embed/loader.js" integrity="sha384-right" crossorigin="anonymous" defer></script>`;
const words = '专业技术人员每年不少于80学时，其中公需科目不少于20学时。';

const ours: Ours = {
  site,
  all: new Set([
    '/',
    '/check/',
    '/answers/make-up/',
    '/policies/qrsb-2021-31/',
    '/policies/qrsb-2021-31/#s1',
    '/embed/check/',
  ]),
  movedTo: (address) => (address === '/answers/long-ago/' ? '/answers/make-up/' : undefined),
  clause: (address) =>
    address === '/policies/qrsb-2021-31/#s1'
      ? { now: words, ever: [words, '专业技术人员每年不少于60学时。'] }
      : undefined,
  words: () => words,
  loader,
  integrity: 'sha384-right',
};

const at = 'https://office.example.cn/a.html';
const found = (html: string) => findingsIn(html, at, ours).map(({ kind, right }) => ({ kind, right }));
const link = (path: string, text = '看这里') => `<a href="${site}${path}">${text}</a>`;

describe('对的不报', () => {
  test.each([
    ['链接到一页', `<p>${link('check/')}</p>`],
    ['链接到一条', `<p>${link('policies/qrsb-2021-31/#s1')}</p>`],
    ['带填写内容的自查', `<p>${link('check/#v=1&amp;year=2021&amp;common=99')}</p>`],
    ['http 开头的同一个网站', `<p><a href="${site.replace('https', 'http')}check/">自查</a></p>`],
    ['原话一字不差', `<p>“专业技术人员每年不少于80学时”（${link('policies/qrsb-2021-31/#s1')}）</p>`],
    ['短的词不当引文', `<p>“公需课”见${link('policies/qrsb-2021-31/#s1')}</p>`],
    ['数字是那一页上的', `<p>每年80学时，公需20学时，见${link('policies/qrsb-2021-31/')}</p>`],
    ['嵌入脚本是现在的', `<a href="${site}embed/check/" data-jijiao>自查</a>${loader}`],
    [
      '别的网站的链接和脚本',
      '<p>72学时<a href="https://other.example.cn/x/">别处</a></p><script src="/a.js"></script>',
    ],
    ['地址的开头相同的别的文件夹', '<p><a href="https://guide.example.cn/jxjy/x/">别处</a></p>'],
  ])('%s', (_, html) => {
    expect(found(html)).toEqual([]);
  });
});

describe('不对的，说出对的', () => {
  test.each([
    ['旧地址', `<p>${link('answers/long-ago/')}</p>`, { kind: 'alias', right: `${site}answers/make-up/` }],
    ['末尾少了斜线', `<p>${link('check')}</p>`, { kind: 'alias', right: `${site}check/` }],
    ['没有的页', `<p>${link('answers/nothing/')}</p>`, { kind: 'dead', right: site }],
    [
      '没有的锚点',
      `<p>${link('policies/qrsb-2021-31/#s9')}</p>`,
      { kind: 'dead', right: `${site}policies/qrsb-2021-31/` },
    ],
    ['没有校验值的脚本', loader.replace(/ integrity="[^"]+"/, ''), { kind: 'embed', right: loader }],
    ['旧的校验值', loader.replace('right', 'old'), { kind: 'embed', right: loader }],
    ['旧的脚本', loader.replace('loader.js', 'loader-0.js'), { kind: 'embed', right: loader }],
    [
      '引文多了字',
      `<p>“专业技术人员每年应不少于80学时”${link('policies/qrsb-2021-31/#s1')}</p>`,
      { kind: 'words', right: `${words}（${site}policies/qrsb-2021-31/#s1）` },
    ],
    [
      '引文在前一段',
      `<blockquote>专业技术人员每年学习不少于80学时</blockquote><p>${link('policies/qrsb-2021-31/#s1')}</p>`,
      { kind: 'words', right: `${words}（${site}policies/qrsb-2021-31/#s1）` },
    ],
    [
      '数字不是那一页上的',
      `<p>每年学满72学时，见${link('policies/qrsb-2021-31/')}</p>`,
      { kind: 'figure', right: `${words}（${site}policies/qrsb-2021-31/）` },
    ],
  ])('%s', (_, html, finding) => {
    expect(found(html)).toContainEqual(finding);
  });

  test('引了修改以前的话，说已经修改', () => {
    const [finding] = findingsIn(
      `<p>“专业技术人员每年不少于60学时”${link('policies/qrsb-2021-31/#s1')}</p>`,
      at,
      ours,
    );
    expect(finding?.wrong).toContain('已经修改');
  });
});

test('名单一行一个网址，# 后面是说明，不是网址的说出来', () => {
  expect(addressesOf('\uFEFFhttps://a.cn/x\r\n# 说明\nhttps://b.cn/ # 人社局\n教育局官网\n')).toEqual({
    addresses: ['https://a.cn/x', 'https://b.cn/'],
    strange: ['教育局官网'],
  });
});

describe('一个小网站，从站点地图一页一页读', () => {
  let server: Server;
  let folder: string;
  let home: string;
  const asked: { path: string; at: number }[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'watch-'));
    const page = (path: string, body: string) => {
      mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(join(folder, path, 'index.html'), `<main>${body}</main>`);
    };
    page('', '<h1>继教指南</h1>');
    page('check', '自查');
    const pages: Record<string, Buffer> = {
      '/good': Buffer.from(`<p>${link('check/')}</p>`),
      // 编码：<meta charset=gbk>，“错”字是 B4 ED。
      '/bad': Buffer.concat([
        Buffer.from('<meta charset="gbk"><p>'),
        Buffer.from([0xb4, 0xed]),
        Buffer.from(`${link('gone/', 'x')}</p>`),
      ]),
      '/none': Buffer.from('<p>没有链接</p>'),
    };
    server = createServer((request, response) => {
      const path = request.url ?? '';
      asked.push({ path, at: Date.now() });
      const all = ['/good', '/bad', '/none', '/404'].map((p) => `<url><loc>${home}${p}</loc></url>`).join('');
      const body = path === '/sitemap.xml' ? `<urlset>${all}</urlset>` : pages[path];
      response.statusCode = body ? 200 : 404;
      response.end(body);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = async (most: number) => {
    const list = join(folder, '名单.txt');
    writeFileSync(list, `${home}/sitemap.xml\n`);
    const said: string[] = [];
    const count = await watch({
      list,
      sources: false,
      site,
      folder,
      kept: '',
      pause: 1,
      most,
      say: (line) => said.push(line),
    });
    return { count, said: said.join('\n') };
  };

  test('坏的页、打不开的页报出来，好的不报，没有链接的说没有', async () => {
    const { count, said } = await run(100);
    expect(count).toBe(2);
    expect(said).toContain(
      `${home}/bad\n  【打不开】没有这个地址\n    现在写的：${site}gone/\n    请改成：${site}`,
    );
    expect(said).toContain(`${home}/404\n  没有读到：服务器答 404`);
    expect(said).toContain(`${home}/none\n  没有链接本站`);
    expect(said).not.toContain(`${home}/good`);
    expect(said).toContain('读了3页，有2处要改');
  });

  test('超过上限的不读，说还有几个', async () => {
    asked.length = 0;
    const { said } = await run(2);
    expect(asked.map((a) => a.path)).toEqual(['/sitemap.xml', '/good']);
    expect(said).toContain('还有3个地址超过了上限');
  });
});

describe('自己的来源', () => {
  const [source] = sourcesIn([
    {
      path: 'content/requirements/a.yaml',
      text: 'reviewedOn: 2026-01-02\nsource: 某校的通知（gpnu.edu.cn/info/1040/22992.htm）',
    },
    { path: 'content/guides/2022.yaml', text: 'source: https://gpnu.edu.cn/info/1040/22992.htm。' },
  ]);

  test('写在哪些文件里，最后核对是哪天', () => {
    expect(source).toEqual({
      address: 'https://gpnu.edu.cn/info/1040/22992.htm',
      files: ['content/requirements/a.yaml', 'content/guides/2022.yaml'],
      day: '2026-01-02',
    });
  });

  const read = (text: string, changedOn?: string) => ({ kind: 'read', text, changedOn }) as const;
  const at0 = source?.address ?? '';
  test.each([
    [
      '还在，没有变',
      read('<p>甲</p>'),
      { [at0]: { on: '2026-01-01', words: wordsHash('<p>甲</p>') } },
      undefined,
    ],
    [
      '只是浏览次数变了',
      read('<p>甲 浏览次数：9</p>'),
      { [at0]: { on: '2026-01-01', words: wordsHash('<p>甲 浏览次数：8</p>') } },
      undefined,
    ],
    [
      '字变了',
      read('<p>乙</p>'),
      { [at0]: { on: '2026-01-01', words: wordsHash('<p>甲</p>') } },
      '和2026-01-01读到的不一样了',
    ],
    [
      '没有读过，服务器说后来改过',
      read('<p>甲</p>', '2026-05-01'),
      {},
      '服务器说它在2026-05-01改过，本站最后核对是2026-01-02',
    ],
    ['没有读过，是以前的', read('<p>甲</p>', '2025-05-01'), {}, undefined],
    ['不在了', { kind: 'unread', why: '服务器答 404' } as const, {}, '打不开：服务器答 404'],
  ])('%s', (_, reading, kept, says) => {
    expect(source && sourceSays(source, reading, kept)).toBe(says);
  });
});

test('每周跑一次的例子，用的是真有的命令和写法', () => {
  const example = readFileSync('src/serving/watch.cron', 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(example).toMatch(/npm run --silent watch -- .*名单\.txt/);
  expect(scripts.watch).toContain('src/setup/watch.mjs');
});
