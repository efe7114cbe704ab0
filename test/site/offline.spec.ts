import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveFolder } from './serve-folder';
import { unzipped } from './unzipped';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(90_000);

/** Waits until the worker has put the whole site in this browser and answers for the page. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 60_000,
  });
}

/**
 * The site as built, of which the worker keeps only what these tests open: keeping all of it takes a worker ten seconds,
 * and is tried where it is the question.
 */
let small = '';
let partly = '';
test.beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'small-'));
  small = join(folder, 'site');
  cpSync('dist', small, { recursive: true });
  const worker = readFileSync('dist/sw.js', 'utf8');
  const few = worker.replace(/("[^"]+"):([`"'])[\w-]{22}\2,?/g, (file, address) =>
    /^"(_astro|about|duties|unreachable)\//.test(address) || address === '"./"' ? file : '',
  );
  writeFileSync(join(small, 'sw.js'), few.replace(/,\}/, '}'));
  // Of a larger site a part is kept unasked: here all but the answers.
  const more = worker.replace(/("[^"]+"):([`"'])[\w-]{22}\2,?/g, (file, address) =>
    /^"(_astro|about|duties|download|unreachable|answers\/(make-up|offset))\//.test(address) ? file : '',
  );
  const count = [...more.matchAll(/[`"'][\w-]{22}[`"']/g)].length;
  partly = more.replace(/,\}/, '}').replace(/slice\(0,\d+\)/, `slice(0,${count - 2})`);
});
test.afterAll(() => rmSync(join(small, '..'), { recursive: true }));

/** The script of the page's tool is there, too: the form itself stands in the page. */
async function computes(page: Page): Promise<void> {
  await page.getByLabel(/工资总额/).fill('100万');
  await expect(page.locator('#budget').getByRole('status')).toContainText('不低于');
}

test('打开过一次，断网后自查、搜索、条款、嵌入的页面都能用，取不到的说现在打不开', async ({
  page,
  context,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('about/');
  await isKept(page);
  await context.setOffline(true);

  await page.goto('check/#v=1&year=2018&sector=general&common=18&professional=42&elective=12');
  await expect(page.locator('[data-outcome="met"]')).toBeVisible();

  await page.goto(`search/?q=${encodeURIComponent('医生的学时谁认定')}&from=singlemessage`);
  const results = page.getByRole('region', { name: '搜索结果' });
  await expect(results).toHaveAttribute('data-search-state', 'done');
  await results.getByRole('listitem').first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto('policies/yrsg-2018-11/#s3-1');
  await expect(page.locator('#s3-1')).toBeInViewport();
  await expect(page.locator('[data-term-today="elapsed"]')).toBeVisible();

  await page.goto('duties');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/谁做什么|职责/);

  await page.goto('embed/check/#v=1&year=2018&sector=general&common=15&professional=42&elective=12');
  await expect(page.locator('[data-outcome="short"]')).toBeVisible();
  await page.goto('embed/clause/yrsg-2018-11/s3-1/');
  await expect(page.locator('blockquote')).toBeVisible();

  await page.goto('policies/no-such/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('现在打不开这一页');
  await expect(page).toHaveURL(/policies\/no-such\/$/);
  await page.getByRole('link', { name: '首页', exact: true }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(errors).toEqual([]);
});

test('断网时打不开的页面，联网时照样问服务器', async ({ page }) => {
  await page.goto('about/');
  await isKept(page);
  const answer = await page.goto('policies/no-such/');
  expect(answer?.status()).toBe(404);
});

test('每一页要的脚本、样式、图片、资料都在保存之列', () => {
  const kept = new Set(keptIn('dist'));
  const wanted = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((f) =>
    /\.(html|js|css|json|svg|png|webp|ics)$/.test(f),
  );
  const missing = wanted
    .filter((f) => !/^(pagefind|download|share|edit)\/|^sw(-off)?\.js$|^404\.html$/.test(f))
    .map((f) => f.replace(/(^|\/)index\.html$/, '$1') || './')
    .filter((f) => !kept.has(f));
  expect(missing).toEqual([]);
});

test('有新版本：悄悄告诉，填的留着，旧页面的脚本还在，点了才换', async ({ page, context }) => {
  const folder = mkdtempSync(join(tmpdir(), 'versions-'));
  const script = onlyIn('duties');
  makeVersions(folder, script);
  let version = 'v1';
  const server = await serveFolder(() => join(folder, version));
  try {
    await page.goto(`${server.at}duties/`);
    await page.getByLabel(/工资总额/).fill('１００万');
    const other = await context.newPage();
    await other.goto(`${server.at}about/`);
    await isKept(other);
    await expect(other.getByText('有新版本')).toBeHidden();

    version = 'v2';
    await other.reload();
    await expect(other.getByText('有新版本')).toBeVisible({ timeout: 30_000 });
    await expect(other.getByText('第二版')).toBeHidden();
    await expect(page.getByText('有新版本')).toBeVisible();
    expect(await isThere(page, script)).toBe(true);

    await other.getByRole('button', { name: '现在刷新' }).click();
    await expect(other.getByText('第二版')).toBeVisible();
    await expect(page.getByLabel(/工资总额/)).toHaveValue('１００万');
    expect(await isThere(page, script)).toBe(true);

    await page.getByRole('button', { name: '现在刷新' }).click();
    await expect(page.getByText('第二版')).toBeVisible();
    await expect(page.getByLabel(/工资总额/)).toHaveValue('１００万');
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});

test('撤掉：换上 sw-off.js，存下的就没有了', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'off-'));
  cpSync(small, join(folder, 'on'), { recursive: true });
  cpSync(small, join(folder, 'off'), { recursive: true });
  cpSync('dist/sw-off.js', join(folder, 'off/sw.js'));
  let version = 'on';
  const server = await serveFolder(() => join(folder, version));
  try {
    await page.goto(`${server.at}about/`);
    await isKept(page);
    version = 'off';
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined))
      .toBe(true);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});

/** The page of a gateway that answers 200 to everything. */
const login = '<!doctype html><title>上网认证</title><h1>请先登录</h1>';

/** Every copy in this browser whose bytes are not those of the built site, by its address. */
function notOurs(page: Page, at: string): Promise<string[]> {
  return page.evaluate(async (root) => {
    const wrong: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        const copy = await (await cache.match(url))?.text();
        const right = await (await fetch(url.replace(/\?.*/, '?direct'))).text();
        if (copy !== right) wrong.push(url.slice(root.length));
      }
    }
    return wrong;
  }, at);
}

const tries = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return [registration?.installing, registration?.waiting, registration?.active].filter(Boolean).length;
  });

for (const [what, isCaught] of [
  ['样样都是', () => true],
  ['只有脚本和样式是', (path: string) => path.startsWith('/_astro/')],
  ['只有一页是', (path: string) => path === '/duties/'],
] as const) {
  test(`保存时网关用200答了自己的登录页（${what}）：不保存它的，网关走了就好，断网也能用`, async ({
    page,
    context,
  }) => {
    let gateway: 'away' | 'there' | 'gone' = 'away';
    let answered = 0;
    const server = await serveFolder(
      () => small,
      '/',
      (path) => {
        if (path === '/sw.js' && gateway === 'away') gateway = 'there';
        if (path === '/sw.js' || gateway !== 'there' || !isCaught(path)) return undefined;
        answered++;
        return login;
      },
    );
    try {
      await page.goto(`${server.at}about/`);
      await expect.poll(() => answered, { timeout: 30_000 }).toBeGreaterThan(0);
      await expect.poll(() => tries(page), { timeout: 30_000 }).toBe(0);
      gateway = 'gone';
      expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
      expect(await notOurs(page, server.at)).toEqual([]);

      await page.reload();
      await isKept(page);
      await context.setOffline(true);
      await page.goto(`${server.at}duties/`);
      await computes(page);
      await context.setOffline(false);
      expect(await notOurs(page, server.at)).toEqual([]);
    } finally {
      server.close();
    }
  });
}

test('存下的被换成别人的：不拿来用，丢掉，从网上取来补好；断网时说现在打不开', async ({ page, context }) => {
  const server = await serveFolder(() => small);
  await page.goto(`${server.at}about/`);
  await isKept(page);
  const poison = () =>
    page.evaluate(async (words) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const key of await cache.keys()) {
          const headers = { 'content-type': 'text/html' };
          if (/duties|_astro/.test(key.url)) await cache.put(key, new Response(words, { headers }));
        }
      }
    }, login);
  await poison();
  await page.goto(`${server.at}duties/`);
  await computes(page);
  await context.setOffline(true);
  await page.reload();
  await computes(page);
  await poison();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('现在打不开这一页');
  await context.setOffline(false);
  await page.getByRole('link', { name: '再打开一次' }).click();
  await computes(page);
  server.close();
});

test('没有存下的旧脚本，网关答了什么也不留', async ({ page }) => {
  const server = await serveFolder(
    () => small,
    '/',
    (path) => (path === '/_astro/gone.js' ? login : undefined),
  );
  try {
    await page.goto(`${server.at}about/`);
    await isKept(page);
    await page.evaluate(() => fetch('/_astro/gone.js'));
    expect(await notOurs(page, server.at)).toEqual([]);
    expect(await page.evaluate(async () => (await caches.match('/_astro/gone.js')) === undefined)).toBe(true);
  } finally {
    server.close();
  }
});

test('换成这一版以前存坏的，换上就没有了', async ({ page }) => {
  const server = await serveFolder(() => small);
  await page.goto(`${server.at}about/`);
  await page.evaluate(async (words) => {
    for (const name of ['workbox-precache-v2-', 'earlier-'])
      await (await caches.open(`${name}${location.origin}/`)).put('/check/', new Response(words));
  }, login);
  await isKept(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
  server.close();
});

test('一个接一个地取，一秒不超过三十来个，有两个标签页时也不加倍', async ({ page, context }) => {
  const asked: number[] = [];
  const server = await serveFolder(
    () => 'dist',
    '/',
    () => {
      asked.push(Date.now());
      return undefined;
    },
  );
  try {
    await page.goto(`${server.at}about/`);
    const other = await context.newPage();
    await other.goto(`${server.at}verify/`);
    await isKept(page);
    await isKept(other);
    const inOneSecond = asked.map((from) => asked.filter((t) => t >= from && t < from + 1000).length);
    expect(asked.length).toBeGreaterThan(200);
    // The first second has the two pages' own in it.
    expect(Math.max(...inOneSecond.slice(60))).toBeLessThan(36);
  } finally {
    server.close();
  }
});

test('这台设备存不下：照常联网用，不报错', async ({ page, context, baseURL }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const session = await context.newCDPSession(page);
  const { origin } = new URL(baseURL as string);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
  // It may have given up before anybody could ask how it stands.
  const begun = context.waitForEvent('serviceworker');
  await page.goto('about/');
  await begun;
  await expect.poll(() => tries(page), { timeout: 30_000 }).toBe(0);
  await page.goto('check/#v=1&year=2018&sector=general&common=15&professional=42&elective=12');
  await page.getByLabel('公需科目').fill('18');
  await expect(page.locator('[data-outcome="met"]')).toBeVisible();
  expect(errors).toEqual([]);
});

test('站大了先存常用的：打开过的也存下，点一下存下其余的，换了版本还在', async ({ page, context }) => {
  const folder = mkdtempSync(join(tmpdir(), 'partly-'));
  cpSync('dist', join(folder, 'site'), { recursive: true });
  writeFileSync(join(folder, 'site/sw.js'), partly);
  const server = await serveFolder(() => join(folder, 'site'));
  const opens = async (path: string) => {
    await page.goto(`${server.at}${path}`);
    return (await page.getByRole('heading', { level: 1 }).textContent()) !== '现在打不开这一页';
  };
  try {
    await page.goto(`${server.at}about/`);
    await isKept(page);
    await page.goto(`${server.at}answers/offset/`);
    await context.setOffline(true);
    expect(await opens('duties/')).toBe(true);
    expect(await opens('answers/offset/')).toBe(true);
    expect(await opens('answers/make-up/')).toBe(false);

    await context.setOffline(false);
    await page.goto(`${server.at}download/`);
    await expect(page.getByText('还有1个文件没有存')).toBeVisible();
    await page.getByRole('button', { name: '全部存下' }).click();
    await expect(page.getByText('全站都存下了')).toBeVisible();
    await expect(page.getByRole('button', { name: '接着存' })).toBeHidden();
    await page.reload();
    await expect(page.getByText('断网也能用')).toBeVisible();
    await expect(page.getByRole('button', { name: '全部存下' })).toBeHidden();

    // The next version has another page at an address that was kept because it was opened.
    const changed = readFileSync(join(folder, 'site/answers/make-up/index.html'), 'utf8').replace(
      '<h1>',
      '<h1>改过：',
    );
    writeFileSync(join(folder, 'site/answers/make-up/index.html'), changed);
    const hash = createHash('sha256').update(changed).digest('base64url').slice(0, 22);
    writeFileSync(
      join(folder, 'site/sw.js'),
      partly.replace(/("answers\/make-up\/":[`"'])[\w-]{22}/, (_, before) => before + hash),
    );
    await page.reload();
    const opened = page.waitForEvent('load', { timeout: 30_000 });
    await page.getByRole('button', { name: '现在刷新' }).click({ timeout: 30_000 });
    await opened;
    await context.setOffline(true);
    await page.goto(`${server.at}answers/make-up/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('改过：');
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});

test('网站包放在 HTTPS 或本机上，也存得下来', async ({ page, context }) => {
  const folder = unzipped('jijiao-site.zip');
  const server = await serveFolder(() => join(folder, 'jijiao'), '/some/path/');
  try {
    await page.goto(`${server.at}about/`);
    await isKept(page);
    await context.setOffline(true);
    await page.goto(`${server.at}duties/`);
    await computes(page);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});

/** A script of this page's tool that no other version will have. */
function onlyIn(page: string): string {
  return /component-url="\/([^"]+)"/.exec(readFileSync(`dist/${page}/index.html`, 'utf8'))?.[1] as string;
}

function isThere(page: Page, path: string): Promise<boolean> {
  return page.evaluate(async (url) => (await fetch(url)).ok, `/${path}`);
}

/** The site as built; and a later one, with 第二版 in every page and a script under another name. */
function makeVersions(folder: string, script: string): void {
  for (const version of ['v1', 'v2']) cpSync(small, join(folder, version), { recursive: true });
  const later = join(folder, 'v2');
  const renamed = script.replace(/\.js$/, '-2.js');
  cpSync(join(later, script), join(later, renamed));
  rmSync(join(later, script));
  for (const page of readdirSync(later, { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.html'),
  )) {
    const html = readFileSync(join(later, page), 'utf8').split(script).join(renamed);
    writeFileSync(join(later, page), html.replace('</h1>', '</h1><p>第二版</p>'));
  }
  const worker = readFileSync(join(later, 'sw.js'), 'utf8').split(script).join(renamed);
  writeFileSync(
    join(later, 'sw.js'),
    worker.replace(entry, (_, address) => `"${address}":"${hashOf(later, address)}"`),
  );
}

/** A file and its hash, as the worker lists them. */
const entry = /"([^"]+)":[`"']([\w-]{22})[`"']/g;

function hashOf(folder: string, address: string): string {
  const file = join(folder, address.replace(/(^|\/)(\.\/)?$/, '$1index.html'));
  return createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 22);
}

function keptIn(folder: string): string[] {
  return [...readFileSync(join(folder, 'sw.js'), 'utf8').matchAll(entry)].map(([, u]) => u as string);
}
