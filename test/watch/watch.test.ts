import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hours } from '~/rules/duty/hours';
import type { SectorRules } from '~/rules/duty/sector';
import { findingsIn } from '~/watch/findings';
import { askedIn, type Ours } from '~/watch/ours';
import { robotsIn } from '~/watch/robots';
import { watch } from '~/watch/run';
import { keptAfter, sourceSays, sourcesIn, wordsHash } from '~/watch/sources';
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
  asked: (year, scope) =>
    year === 2021
      ? { amounts: scope === 'common' ? ['20'] : ['80'], says: '按原文，2021年度合计至少80学时。' }
      : undefined,
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

  test.each([
    ['年度和科目都对', '2021年公需科目不少于20学时，全年合计80学时', []],
    ['数字在那一页上，说的却是另一个科目', '2021年公需科目80学时', ['2021年度的公需科目不是这个数']],
    ['数字在那一页上，说的却是合计', '2021年度每年不少于20学时', ['2021年度的合计不是这个数']],
    ['两个年度各说各的', '2020年72学时见别处，2021年公需科目30学时', ['2021年度的公需科目不是这个数']],
    ['没有查到的年度，只看那一页上有没有这个数', '2030年公需科目80学时', []],
    ['不是要求的数，只看那一页上有没有', '一天最多折算8学时', ['这个数字不在它链接的页面上']],
  ])('数字按它说的年度和科目对：%s', (_, said, wrongs) => {
    const html = `<p>${said}，见${link('policies/qrsb-2021-31/')}</p>`;
    expect(findingsIn(html, at, ours).map(({ wrong }) => wrong)).toEqual(wrongs);
  });

  test('各行业的数都算对，说了行业的只对那个行业', () => {
    const period = (n: number) => ({
      from: 2021,
      notCounted: [],
      requirements: [{ scope: 'common', atLeast: hours(n), basis: { grade: 'reported', source: '某处' } }],
    });
    const sector = (short: string, n: number) =>
      ({
        sector: short,
        short,
        name: `${short}人员`,
        unit: '学时',
        notes: [],
        periods: [period(n)],
      }) as unknown as SectorRules;
    const asked = askedIn([sector('普通', 20), sector('律师', 10)]);
    expect(asked(2021, 'common', '')?.amounts).toEqual(['20', '10']);
    expect(asked(2021, 'common', '律师要学')?.amounts).toEqual(['10']);
    expect(asked(2021, 'common', '')?.says).toMatch(/^据转载，2021年度普通人员/);
    expect(asked(2020, 'common', '')).toBeUndefined();
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

describe('robots.txt', () => {
  const robots = `User-agent: somebody
Disallow: /
User-agent: *
Disallow: /private/
Allow: /private/notice
Disallow: /*.doc$
Crawl-delay: 2`;
  test.each([
    ['/a.html', true],
    ['/private/x', false],
    ['/private/notice/1', true],
    ['/x/y.doc', false],
    ['/x/y.docx', true],
  ])('%s：%s', (path, allowed) => {
    expect(robotsIn(robots).allows(`https://o.cn${path}`)).toBe(allowed);
  });

  test('单独写给本程序的，只看那一段；等多久照它说的；没有写就都可以读', () => {
    const own = robotsIn(`${robots}\nUser-agent: jijiao-guide-watch # 每周\nDisallow: /`);
    expect(own.allows('https://o.cn/a.html')).toBe(false);
    expect([robotsIn(robots).pause, own.pause]).toEqual([2000, 0]);
    expect(robotsIn('').allows('https://o.cn/private/')).toBe(true);
  });
});

describe('一个小网站，从站点地图一页一页读', () => {
  let server: Server;
  let folder: string;
  let home: string;
  const asked: { path: string; at: number }[] = [];
  const pages: Record<string, Buffer> = {};

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'watch-'));
    const page = (path: string, body: string) => {
      mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(join(folder, path, 'index.html'), `<main>${body}</main>`);
    };
    page('', '<h1>继教指南</h1>');
    page('check', '自查');
    Object.assign(pages, {
      '/good': Buffer.from(`<p>${link('check/')}</p>`),
      // 编码：<meta charset=gbk>，“错”字是 B4 ED。
      '/bad': Buffer.concat([
        Buffer.from('<meta charset="gbk"><p>'),
        Buffer.from([0xb4, 0xed]),
        Buffer.from(`${link('gone/', 'x')}</p>`),
      ]),
      '/none': Buffer.from('<p>没有链接</p>'),
      '/shut': Buffer.from(`<p>${link('gone/')}</p>`),
      '/robots.txt': Buffer.from('User-agent: *\nDisallow: /shut'),
      '/source.htm': Buffer.from('<p>每年90学时</p>'),
      '/changed.htm': Buffer.from('<p>每年90学时</p>'),
    });
    server = createServer((request, response) => {
      const path = request.url ?? '';
      asked.push({ path, at: Date.now() });
      const all = ['/good', '/bad', '/none', '/404'].map((p) => `<url><loc>${home}${p}</loc></url>`).join('');
      const body = path === '/sitemap.xml' ? `<urlset>${all}</urlset>` : pages[path];
      if (path === '/changed.htm') response.setHeader('last-modified', 'Fri, 20 Nov 2026 00:00:00 GMT');
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
    expect(asked.map((a) => a.path)).toEqual(['/robots.txt', '/sitemap.xml', '/good']);
    expect(said).toContain('还有3个地址超过了上限');
  });

  test('不让程序读的页不读，说请用浏览器看', async () => {
    asked.length = 0;
    const list = join(folder, '不让读.txt');
    writeFileSync(list, `${home}/shut\n`);
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    await watch({ ...{ list, sources: false, site, folder, kept: '' }, ...{ pause: 1, most: 9, say } });
    expect(said.join('\n')).toContain(`${home}/shut\n  没有读到：那个网站的 robots.txt 不让程序读`);
    expect(asked.map((a) => a.path)).toEqual(['/robots.txt']);
  });

  /** The command as an operator types it, without the npm before it. */
  const command = (args: readonly string[], env: Record<string, string> = {}) =>
    new Promise<{ code: number | null; said: string }>((done) => {
      const run = spawn(process.execPath, ['src/setup/watch.mjs', '--pause', '1', ...args], {
        env: { ...process.env, ...env },
      });
      let said = '';
      for (const stream of [run.stdout, run.stderr]) stream.on('data', (data) => (said += data));
      run.on('close', (code) => done({ code, said }));
    });

  test('命令：读名单，报出来，退出码是1；都对的是0', async () => {
    const [bad, good] = [join(folder, '坏.txt'), join(folder, '好.txt')];
    writeFileSync(bad, `${home}/sitemap.xml\n`);
    writeFileSync(good, `${home}/good # 人社局\n`);
    const of = (list: string) => command([list, '--site', site, '--built', folder]);
    expect(await of(bad)).toMatchObject({ code: 1, said: expect.stringContaining('读了3页，有2处要改') });
    expect(await of(good)).toMatchObject({ code: 0, said: expect.stringContaining('读了1页，都对') });
  }, 60_000);

  test('命令 --sources：不在了的、从打开那天以后改过的说出来，写在哪个文件；第二次读，变了的才说', async () => {
    const content = join(folder, 'content');
    mkdirSync(content);
    const kept = join(folder, 'kept.json');
    writeFileSync(
      join(content, 'a.yaml'),
      `reviewedOn: 2026-11-01\na: { source: 甲（${home}/source.htm） }\nb: { source: 乙（${home}/gone.htm） }\nc: { source: 丙（${home}/changed.htm） }\n`,
    );
    writeFileSync(
      join(content, 'sources.yaml'),
      `sources:\n  - { link: ${home}/changed.htm, openedOn: 2026-11-10 }\n`,
    );
    const { code, said } = await command(['--sources', '--kept', kept], { CONTENT: content });
    expect(code).toBe(1);
    expect(said).toContain(`${home}/gone.htm\n  打不开：服务器答 404\n  写在：${content}/a.yaml`);
    expect(said).toContain(`${home}/changed.htm\n  服务器说它在2026-11-20改过，本站2026-11-10打开看过`);
    expect(said).not.toContain('source.htm');
    pages['/source.htm'] = Buffer.from('<p>每年80学时</p>');
    const again = await command(['--sources', '--kept', kept], { CONTENT: content });
    expect(again.said).toMatch(/source\.htm\n {2}和\d{4}-\d\d-\d\d读到的不一样了/);
  }, 60_000);
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

describe('打开过的来源，和打开那天的样子比', () => {
  const source = { address: 'https://a.cn/x', files: [], openedOn: '2026-11-10' };
  const page = (text: string) => ({ kind: 'read', text, changedOn: undefined }) as const;
  const old = { [source.address]: { on: '2026-11-12', words: wordsHash('甲') } };

  test('变了以后每次都说，直到有人再打开', () => {
    expect(sourceSays(source, page('乙'), old)).toBe('和2026-11-12读到的不一样了');
    expect(keptAfter(source, '乙', old, '2026-11-26')).toEqual(old[source.address]);
    const opened = { ...source, openedOn: '2026-11-25' };
    expect(sourceSays(opened, page('乙'), old)).toBeUndefined();
    expect(keptAfter(opened, '乙', old, '2026-11-26')).toEqual({ on: '2026-11-26', words: wordsHash('乙') });
  });
});

test('每周跑一次的例子，用的是真有的命令和写法', () => {
  const example = readFileSync('src/serving/watch.cron', 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(example).toMatch(/npm run --silent watch -- .*名单\.txt/);
  expect(scripts.watch).toContain('src/setup/watch.mjs');
});
