import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { library } from '../../src/queries/library';
import { assess } from '../../src/rules/duty/assess';
import { type Hours, hours } from '../../src/rules/duty/hours';
import { expect, test } from './guarded';
import { troublesOn } from './troubles';

const today = '2026-11-23';
const kinds: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
};
/** The four files the page says to copy. */
const copied = ['example.html', 'example.js', 'rules.js', 'requirements.json'];

test.describe('别的单位把四个文件抄到自己的网站', () => {
  let office: Server;
  let origin: string;

  test.beforeAll(async () => {
    office = createServer((request, response) => {
      const name = (request.url ?? '').replace(/^\/zxjy\//, '');
      if (!copied.includes(name)) return response.writeHead(404).end();
      response.setHeader('Content-Type', `${kinds[name.split('.').pop() ?? '']}; charset=utf-8`);
      return response.end(readFileSync(`dist/data/${name}`));
    });
    await new Promise<void>((ready) => office.listen(0, '127.0.0.1', ready));
    origin = `http://127.0.0.1:${(office.address() as AddressInfo).port}`;
  });

  test.afterAll(() => office.close());

  test('样例在那里也能用：2018 年一般人员，18、40、12 差 2', async ({ browser }) => {
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    page.on('request', (r) => r.url().startsWith(origin) || elsewhere.push(r.url()));
    await page.goto(`${origin}/zxjy/example.html`);
    await page.getByLabel('年度').fill('2018');
    await page.getByLabel('公需科目').fill('１８学时');
    await page.getByLabel('专业科目').fill('40');
    await page.getByLabel('个人选修科目').fill('12');
    await expect(page.locator('[data-outcome="short"]')).toHaveText('一般 2018年度：未达标');
    await expect(page.getByRole('listitem').filter({ hasText: /^专业科目至少42学时：差2。/ })).toContainText(
      '“专业科目不少于42学时”（yrsb-2018-277#s3-p1）',
    );
    await page.getByLabel('专业科目').fill('42');
    await expect(page.locator('[data-outcome="met"]')).toBeVisible();
    await page.getByLabel('行业').selectOption('accounting');
    await expect(page.getByRole('listitem').filter({ hasText: '个人选修科目：不计入' })).toBeVisible();
    expect(elsewhere).toEqual([]);
    await page.close();
  });

  test('少抄了一个文件，它说得出少了哪个', async ({ browser }) => {
    const page = await browser.newPage();
    await page.route('**/requirements.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${origin}/zxjy/example.html`);
    await expect(page.getByText('没有读到规则：服务器说 404。请看 requirements.json')).toBeVisible();
    await page.close();
  });

  test('那里算的和本站的自查处处相同：各行业、各年度', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/zxjy/example.html`);
    const { sectors } = library();
    const tenths = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
    const done = fc.record({ common: tenths, professional: tenths, elective: tenths }, { requiredKeys: [] });
    const cases = sectors.flatMap(({ sector }) =>
      Array.from({ length: 12 }, (_, i) => 2016 + i).flatMap((year) =>
        fc.sample(done, 20).map((typed) => ({ sector, year, typed })),
      ),
    );
    const there = await page.evaluate(
      async ({ cases, today }) => {
        const { assess, fromData, hours } = await import('./rules.js' as string);
        const found = fromData(await (await fetch('./requirements.json')).json());
        return cases.map(({ sector, year, typed }) => {
          const inside = Object.fromEntries(Object.entries(typed).map(([s, n]) => [s, hours(n)]));
          const rules = found.find((s: { sector: string }) => s.sector === sector);
          return JSON.stringify(assess({ year, hours: inside }, rules, today));
        });
      },
      { cases, today },
    );
    const here = cases.map(({ sector, year, typed }) => {
      const inside = Object.fromEntries(
        Object.entries(typed).map(([s, n]): [string, Hours] => [s, hours(n)]),
      );
      const rules = sectors.find((s) => s.sector === sector);
      return JSON.stringify(rules && assess({ year, hours: inside }, rules, today));
    });
    expect(there.map((t) => JSON.parse(t))).toEqual(here.map((t) => JSON.parse(t)));
    expect(new Set(here.map((t) => JSON.parse(t).outcome)).size).toBe(4);
    await page.close();
  });
});

test('目录里的大小和摘要就是送出去的文件的', async ({ request }) => {
  const index = await (await request.get('data/index.json')).json();
  for (const { path, size, hash } of [...index.files, ...index.schemas, ...index.code]) {
    const body = await (await request.get(`data/${path}`)).body();
    expect({ path, size: body.length, hash: createHash('sha256').update(body).digest('hex') }).toEqual({
      path,
      size,
      hash,
    });
  }
});

test('数据页：列出每个文件，样例的全文就是样例', async ({ page, request }) => {
  await page.goto('about/');
  await page.getByText('更多', { exact: true }).click();
  await page.getByRole('banner').getByRole('link', { name: '数据' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('数据和规则');
  const index = await (await request.get('data/index.json')).json();
  for (const { path } of index.files)
    await expect(page.getByRole('rowheader', { name: path, exact: true })).toBeVisible();
  await page.getByText('example.js 的全文').click();
  await expect(page.locator('details[open] code')).toHaveText(
    await (await request.get('data/example.js')).text(),
  );
});

test('样例页面没有无障碍问题，360 像素宽不横向滚动', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('data/example.html');
  await expect(page.locator('[data-outcome="incomplete"]')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await troublesOn(page)).toEqual([]);
});
