import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './guarded';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('index.html') && !/^embed\/(check|clause)\//.test(f))
  .map((f) => [`/${f.replace(/index\.html$/, '')}`, readFileSync(`dist/${f}`, 'utf8')] as const);
const graphOf = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">([^<]+)<\/script>/.exec(html)?.[1] ?? '{"@graph":[]}')[
    '@graph'
  ];
const meta = (html: string, property: string) =>
  new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(html)?.[1];

test('每个页面都有标题、说明和转发时的图', () => {
  for (const [address, html] of pages) {
    expect(meta(html, 'og:title'), address).toBeTruthy();
    expect(meta(html, 'og:description'), address).toBe(meta(html, 'description'));
    expect(
      readFileSync(`dist${meta(html, 'og:image')}`)
        .subarray(1, 4)
        .toString(),
      address,
    ).toBe('PNG');
  }
});

test('离开页面的说明写得出是哪个省的', () => {
  for (const [address, html] of pages) expect(meta(html, 'description'), address).toContain('广东');
});

test('政策页说明自己是哪份文件，不说现在有没有效', () => {
  const html = pages.find(([a]) => a === '/policies/yrsg-2018-11/')?.[1] ?? '';
  const [law] = graphOf(html);
  expect(law).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: '粤人社规〔2018〕11号',
    legislationDate: '2018-10-10',
    temporalCoverage: '2018-11-01/2023-10-31',
  });
  expect(law.legislationLegalForce).toBeUndefined();
});

test('问答页的机器答案就是页面上的答案，带着有多可靠', async ({ page }) => {
  await page.goto('answers/carry-over/');
  const [faq] = graphOf(await page.content());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(faq.mainEntity[0].name);
  expect(faq.spatialCoverage).toBe('广东省');
  const stamp = await page.locator('.short .grade').textContent();
  const shown = page.locator('.short p').evaluate((p) => {
    for (const more of p.querySelectorAll('.grade, [role="tooltip"], dfn > :not(:first-child)'))
      more.remove();
    return p.textContent?.trim();
  });
  expect(`【${stamp}】${await shown}`).toBe(faq.mainEntity[0].acceptedAnswer.text);
});

test('里层页面说得出自己在哪里', () => {
  const html = pages.find(([a]) => a === '/answers/carry-over/')?.[1] ?? '';
  const trail = graphOf(html).find((d: { '@type': string }) => d['@type'] === 'BreadcrumbList');
  expect(trail.itemListElement.map((i: { item: string }) => i.item)).toEqual([
    '/',
    '/answers/',
    '/answers/carry-over/',
  ]);
});

test('站点地图列出每一个页面，不列搜索和找不到', () => {
  const listed = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, a]) => a,
  );
  const wanted = pages.filter(([, html]) => meta(html, 'robots') !== 'noindex').map(([a]) => a);
  expect(listed.sort()).toEqual(wanted.sort());
  expect(listed).not.toContain('/search/');
  expect(listed).not.toContain('/404/');
});

test('没有这个页面、现在打不开，都不是谁的地址', () => {
  for (const file of ['404.html', 'unreachable/index.html']) {
    const html = readFileSync(`dist/${file}`, 'utf8');
    expect(html).not.toMatch(/rel="canonical"|og:url|\/404\/|\/unreachable\//);
    expect(meta(html, 'robots')).toBe('noindex');
  }
});

test('更新可以订阅：两种格式说的是同样的事，说出和谁有关', async ({ page }) => {
  await page.goto('changes/');
  const shown = await page.locator('main li > b').allTextContents();
  await page.goto('about:blank');
  const atom = await page.evaluate(
    (text) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      const all = (selector: string) => [...xml.querySelectorAll(selector)].map((e) => e.textContent);
      return { broken: all('parsererror'), titles: all('entry > title'), ids: all('id') };
    },
    readFileSync('dist/feed.xml', 'utf8'),
  );
  const json = JSON.parse(readFileSync('dist/feed.json', 'utf8'));
  expect(atom.broken).toEqual([]);
  expect(atom.titles).toEqual(shown);
  expect(new Set(atom.ids).size).toBe(shown.length + 1);
  expect(json.items.map((i: { title: string }) => i.title)).toEqual(shown);
  for (const item of json.items) expect(item.content_html).toContain('和谁有关');
});

test('第一个千字节里有字符集、视口和内容安全策略', () => {
  for (const [address, html] of pages) {
    const first = Buffer.from(html).subarray(0, 1024).toString();
    for (const wanted of [
      'charset="utf-8"',
      'name="renderer"',
      'X-UA-Compatible',
      'name="viewport"',
      'content-security-policy',
    ])
      expect(first, address).toContain(wanted);
  }
});
