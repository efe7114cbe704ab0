import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './guarded';
import { troublesOn } from './troubles';

const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'));
const files = new Set(
  readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
    (f) => /\.\w+$/.test(f) && !f.endsWith('.html'),
  ),
);
/** Pages that stay when opened: an old address leads on to the new one. */
const addresses = built
  .filter((f) => !readFileSync(`dist/${f}`, 'utf8').includes('data-moved'))
  .map((f) => f.replace(/index\.html$/, ''));
const kinds = [
  '',
  'policies/',
  'policies/yrsg-2018-11/',
  'policies/hrsh-2018-293/',
  'check/',
  'verify/',
  'guides/',
  'guides/2018/',
  'guides/2025/',
  'guides/2025/duties/',
  'policies/yrsg-2018-11/answers/',
  'ways/',
  'duties/',
  'search/',
  'about/',
  'link/',
  'download/',
  'changes/',
  'embed/',
  'data/',
  'booklet/',
  '404.html',
];

for (const address of kinds) {
  test(`/${address} 在 360 像素宽、大字时不横向滚动；宽屏上没有无障碍问题`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    const large = page.getByRole('button', { name: '大字' });
    await large.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await large.click();
    await page.setViewportSize({ width: 1280, height: 720 });
    expect(await troublesOn(page)).toEqual([]);
  });
}

test('每个页面里的站内链接和锚点都在', () => {
  const ids = new Map(built.map((f) => [`/${f.replace(/index\.html$/, '')}`, idsIn(f)]));
  const broken = built.flatMap((file) => {
    const here = `/${file.replace(/index\.html$/, '')}`;
    return [...readFileSync(`dist/${file}`, 'utf8').matchAll(/<a [^>]*href="([^"]+)"/g)].flatMap(
      ([, href = '']) => {
        const [path, anchor] = href.split('#');
        if (files.has((path as string).slice(1))) return [];
        const target = ids.get(path === '' ? here : (path as string));
        return target && (!anchor || isAnswers(anchor) || target.has(decodeURIComponent(anchor)))
          ? []
          : [`${here} → ${href}`];
      },
    );
  });
  expect(broken).toEqual([]);
});

/** What comes after # may be a tool's answers instead of a place. */
function isAnswers(fragment: string): boolean {
  return fragment.includes('=');
}

function idsIn(file: string): Set<string> {
  return new Set(
    [...readFileSync(`dist/${file}`, 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string),
  );
}

test('没有页面露出 ** 或 undefined，字符集等都在最前面 1 KB', () => {
  const bad = built.filter((f) => {
    const html = readFileSync(`dist/${f}`, 'utf8');
    const text = html.replace(/<script[\s\S]*?<\/script>|<[^>]+>/g, '');
    return (
      /\*\*|undefined|\[object/.test(text) ||
      !/charset[\s\S]*renderer[\s\S]*X-UA-Compatible[\s\S]*viewport/.test(html.slice(0, 1024))
    );
  });
  expect(bad).toEqual([]);
});

test('每个页面都有同样严的内容安全策略，只有搜索页多一项', () => {
  for (const file of built) {
    const [, policy = ''] =
      /http-equiv="content-security-policy" content="([^"]+)"/.exec(readFileSync(`dist/${file}`, 'utf8')) ??
      [];
    const wasm = file.startsWith('search/') ? " 'wasm-unsafe-eval'" : '';
    const rules = policy.replace(/ 'sha256-[^']+'/g, '').split(/;\s*/);
    expect(rules.map((r) => r.trim()).filter(Boolean), file).toEqual([
      "default-src 'none'",
      "child-src 'self'",
      "connect-src 'self'",
      "img-src 'self'",
      "manifest-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types own-scripts',
      `script-src 'self'${wasm}`,
      "style-src 'self'",
    ]);
  }
});

test('没有内嵌的事件，没有别处的地址', () => {
  const bad = built.filter((f) =>
    / on[a-z]+="|<(?:script|link|img|iframe)[^>]+(?:src|href)="https?:/.test(
      readFileSync(`dist/${f}`, 'utf8'),
    ),
  );
  expect(bad).toEqual([]);
});

test('每个地址都打得开，标题各不相同', async ({ request }) => {
  const titles: string[] = [];
  for (const address of addresses) {
    const response = await request.get(address);
    expect(response.ok(), address).toBe(true);
    const html = await response.text();
    titles.push(/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '');
    expect(html.match(/<h1[ >]/g), address).toHaveLength(1);
  }
  expect(titles).not.toContain('');
  expect(new Set(titles).size).toBe(titles.length);
});

test('键盘：先到“跳到正文”，大字记得住', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.getByRole('button', { name: '大字' }).click();
  await page.goto('policies/');
  await expect(page.getByRole('button', { name: '大字' })).toHaveAttribute('aria-pressed', 'true');
  expect(
    await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize)),
  ).toBeGreaterThanOrEqual(18);
  const box = await page.getByRole('button', { name: '大字' }).boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(60);
});

test('数据页的表，文件名只在后缀前面折行，360和1366像素都是', async ({ page }) => {
  for (const width of [360, 1366]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('data/');
    const broken = await page.locator('table a').evaluateAll((links) =>
      links.flatMap((link) => {
        const range = document.createRange();
        return [...link.childNodes].flatMap((node) => {
          range.selectNodeContents(node);
          const lines = new Set([...range.getClientRects()].map((r) => r.top)).size;
          return lines > 1 ? [node.textContent] : [];
        });
      }),
    );
    expect(broken.filter((name) => name !== 'annual-duties')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
