import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import type { Files } from '~/changeset/changeset';
import { contentFiles } from '~/commands/content-files';
import { nextRules } from '~/edit/content/next-rules';
import { fromNotice } from '~/edit/make/from-notice';
import { noticeIn } from '~/paste/notice';
import { paste } from '~/paste/paste';
import { readLibrary } from '~/schemas/library';
import { expect, test } from './guarded';

// Another province is a folder: the whole site, built once from a made-up one, below a path of its host, with addresses that moved.
const site = 'http://province.test/jx/';
const moved = `aliases:
  - { from: /answers/long-ago/, to: /answers/make-up/, on: 2026-12-01, reason: 改名 }
  - { from: /answers/long-ago/#lawyers, to: /ways/#common-remote, on: 2026-12-01, reason: 挪走 }
  - { from: /answers/make-up/#roads, to: /answers/make-up/#transport, on: 2026-12-01, reason: 改名 }
`;
/** What an editor pastes for the year to come; its headings and words stand on one line. */
const notice = `青原省人力资源和社会保障厅关于2027年度继续教育的通知
青人社办〔2026〕44号
各市人力资源和社会保障局：
一、学时要求。专业技术人员2027年度继续教育累计不少于120学时，其中公需科目不少于40学时，专业科目不少于56学时，选修科目不少于24学时。
二、公需科目专题为“低空经济”“法治思维”，任选一个专题学习。
青原省人力资源和社会保障厅
2026年11月18日
`;
let folder: string;
let built: string;

test.use({ baseURL: site });
// One build for all.
test.describe.configure({ mode: 'default' });

test.beforeAll(() => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), 'province-'));
  built = join(folder, 'dist');
  const content = join(folder, 'content');
  cpSync('test/province/content', content, { recursive: true });
  writeFileSync(join(content, 'releases/aliases.yaml'), moved);
  for (const [path, words] of withNotice(contentFiles(content))) writeFileSync(join(folder, path), words);
  execFileSync('npx', ['--no-install', 'astro', 'build', '--outDir', built], {
    stdio: 'pipe',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT: content,
      SITE_URL: 'https://example.gov.cn',
      BASE_PATH: '/jx/',
      BOOKLET: 'no',
    },
  });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files with what an editor makes of the notice. */
function withNotice(files: Files): Files {
  const day = '2026-11-26';
  const read = (all: Files) => readLibrary([...all].map(([path, text]) => ({ path, text })));
  const known = read(files);
  const [document] = paste(notice, '编出来的', known.policies);
  const found = document && noticeIn(document.title ?? '', document.clauses);
  if (!document || !found) throw new Error('the notice was not read');
  const held = new Map([...files, [document.path, document.text]]);
  const chosen = {
    ...found,
    document: { policy: 'qrsb-2026-44' },
    sector: 'ordinary',
    windows: [],
    deadlines: [],
  };
  const done = fromNotice(held, known, chosen, day);
  const rules = nextRules(done, read(done), day);
  return new Map([...done, ...(rules ? [[rules.path, rules.text] as const] : [])]);
}

const text = (file: string) => readFileSync(join(built, file), 'utf8');
const pages = () =>
  readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'));

/** Serves the built folder as a plain web server would: files, and index.html in folders. */
async function open(page: Page, address: string): Promise<void> {
  await page.route(`${site}**`, (route) => {
    const path = join(built, new URL(route.request().url()).pathname.replace('/jx/', ''));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  await page.goto(site + address);
}

test('每一页都是这个省的：别的省的名字、文号、行业一处也没有', () => {
  expect(pages().length).toBeGreaterThan(40);
  const strange = pages().filter((f) => /广东|粤|277号|yrs[bg]-|会计|卫生健康/.test(text(f)));
  expect(strange).toEqual([]);
  expect(text('index.html')).toContain('<h1>青原专业技术人员继续教育</h1>');
  expect(text('policies/qrsg-2018-5/index.html')).toContain('"jurisdiction":"青原省"');
});

test('编辑粘贴的通知：目录说每一条讲什么，年度页是它的数字，没有一页印出没有的话', async ({ page }) => {
  expect(pages().filter((f) => />[^<]*(?:undefined|NaN)[^<]*</.test(text(f)))).toEqual([]);
  const contents = parse(text('policies/qrsb-2026-44/index.html')).querySelectorAll('#contents li');
  expect(contents.map((one) => one.text)).toEqual(['一、学时要求', '二、公需科目专题为“低空经济”……']);
  const year = text('guides/2027/index.html').replace(/<wbr>/g, '');
  expect(year).toContain('按原文，2027年度普通专业技术人员合计至少120学时');
  expect(year).not.toContain('还有0项');
  // The year is asked about before it begins.
  await page.clock.setFixedTime(new Date('2026-11-26T02:00:00Z'));
  await open(page, 'guides/');
  await page.getByLabel('年度', { exact: true }).selectOption('2027');
  await expect(page.locator('.guides')).toContainText('合计至少120学时');
  await expect(page.locator('.guides')).not.toContainText('还没有到，文件也还没有');
});

test('存成的 Word 和单机版，写的是这个站的名字', () => {
  const bytes = (file: string) => new Uint8Array(readFileSync(join(built, file)));
  const usb = unzipSync(bytes('download/jijiao-usb.zip'), { filter: (f) => !f.name.startsWith('files/') });
  expect(Object.keys(usb).sort()).toEqual(['打开-青原继教.html', '说明.txt']);
  const names = readdirSync(built, { recursive: true, encoding: 'utf8' });
  const documents = names.filter((f) => f.endsWith('.docx'));
  expect(documents.length).toBeGreaterThan(5);
  const words = documents.slice(0, 3).map((f) => Object.values(unzipSync(bytes(f))));
  for (const text of [Object.values(usb), ...words].map((files) => files.map((b) => strFromU8(b)).join())) {
    expect(text).toContain('青原继教');
    expect(text).not.toContain('继教指南');
  }
});

test('放在子路径下生成，所有链接都在子路径下', () => {
  for (const page of pages()) {
    const outside = [...text(page).matchAll(/(?:href|src|action|component-url|renderer-url)="(\/[^"]*)"/g)]
      .map(([, a]) => a)
      .filter((a) => !a?.startsWith('/jx/'));
    expect(outside, page).toEqual([]);
  }
  expect(text('check/index.html')).toContain(
    '<link rel="canonical" href="https://example.gov.cn/jx/check/">',
  );
});

test('编的一项要求，它的条件、情况、折算、结转都在标准对照表里，和上一年度不同的标出来', () => {
  const table = parse(text('standards/2024/index.html')).querySelector('[data-duty="bar-training"]');
  const rows = table?.querySelectorAll('tbody tr').map((row) => {
    const [name, asks, , , before] = row.querySelectorAll('th, td').slice(1);
    return [name, asks, before].map((cell) => cell?.text.trim());
  });
  expect(rows).toEqual([
    ['病休半年以上', '不要求，不判断', '一样'],
    ['给律师讲课', '每次4小时，计入执业培训，最多12小时', '一样'],
    ['上一年度的结转', '执业培训最多10小时', '一样'],
    ['执业培训', '一年最多60小时', '一样'],
    ['这一期里才开始有这项要求，在7月1日以后', '各项减为1/2', '一样'],
    ['执业培训', '2024年起，一年至少48小时', '上一年度是2020至2023年，一年至少40小时'],
    ['执业培训', '不判断', '一样'],
  ]);
  const links = table?.querySelectorAll('a').map((a) => a.getAttribute('href'));
  expect(links).toEqual(['48', '47'].map((n) => `/jx/check/#v=1&year=2024&sector=law&training=${n}`));
});

for (const [answers, outcome, basis] of [
  ['year=2018&sector=ordinary&common=12&professional=36&elective=12', 'met', 'official'],
  ['year=2021&sector=ordinary&common=12&professional=36&elective=12', 'short', 'official'],
  ['year=2024&sector=ordinary&common=24&professional=44&elective=16', 'met', 'reported'],
  ['year=2026&sector=ordinary&common=24&professional=44&elective=16', 'met', 'carried-forward'],
  ['year=2022&sector=law&common=10&professional=40', 'met', 'official'],
  ['year=2022&sector=transport&common=20&professional=44', 'incomplete', 'official'],
  // 青人社函〔2019〕4号自2025年7月1日起废止：以前的年度照旧，以后的沿用。
  ['year=2024&sector=surveying&common=10&professional=30', 'met', 'official'],
  ['year=2025&sector=surveying&common=10&professional=30', 'met', 'carried-forward'],
  ['year=2022&sector=museums&common=20&professional=44&elective=16', 'not-judged', 'reported'],
] as const) {
  test(`自查 ${answers}：${outcome}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-26T02:00:00Z'));
    await open(page, `check/#v=1&${answers}`);
    await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', outcome);
    await expect(page.locator('[data-outcome]')).toHaveAttribute('data-basis', basis);
  });
}

test('搜索：这个省的问题和文号', async ({ page }) => {
  for (const [question, path] of [
    ['律师多少学分', 'answers/which-standard/'],
    ['31号', 'policies/qrsb-2021-31/'],
  ] as const) {
    await open(page, `search/?q=${encodeURIComponent(question)}`);
    const results = page.getByRole('region', { name: '搜索结果' });
    await expect(results).toHaveAttribute('data-search-state', 'done');
    await expect(results.locator('[data-hit]').first()).toHaveAttribute('href', new RegExp(`/jx/${path}`));
  }
});

test('数据：五个行业，每个数字带着这个省的依据', () => {
  const { sectors } = JSON.parse(text('data/requirements.json'));
  expect(sectors.map((s: { sector: string }) => s.sector)).toEqual([
    'ordinary',
    'law',
    'transport',
    'museums',
    'surveying',
  ]);
  expect(sectors[0].periods[1].requirements[0]).toMatchObject({
    atLeast: 80,
    basis: { clause: 'qrsb-2021-31#s1', quote: '每年不少于80学时' },
  });
});

test('废止的文件：地址还在，最上面说哪天起、凭什么，搜索和数据也说', async ({ page }) => {
  await open(page, 'policies/qrsh-2019-4/');
  const line = page.locator('header [data-ended]');
  await expect(line).toContainText('青人社函〔2019〕4号自2025年7月1日起废止（见青人社办〔2025〕6号）');
  await expect(line.getByRole('link')).toHaveAttribute('href', '/jx/policies/qrsb-2025-6/#s2');
  await open(page, `search/?q=${encodeURIComponent('4号')}`);
  await expect(page.getByRole('region', { name: '搜索结果' })).toContainText('自2025年7月1日起废止');
  const { policies } = JSON.parse(text('data/policies.json'));
  const held = policies.find((p: { id: string }) => p.id === 'qrsh-2019-4');
  expect(held.ended).toMatchObject({ kind: 'withdrawn', from: '2025-07-01' });
});

test('依据废止的文件的问答和自查，说出废止', async ({ page }) => {
  await open(page, 'answers/surveyors/');
  await expect(page.locator('[data-ended]')).toContainText('只对这一天以前的年度有用');
  await page.clock.setFixedTime(new Date('2026-11-26T02:00:00Z'));
  await open(page, 'check/#v=1&year=2024&sector=surveying&common=10&professional=30');
  await expect(page.locator('[data-outcome]')).toContainText(
    '青人社函〔2019〕4号（自2025年7月1日起废止，见青人社办〔2025〕6号）',
  );
});

test('每个时期的文本有自己的地址和锚点，指回这份文件；改了什么，逐条列出', async ({ page }) => {
  const old = 'policies/qrsb-2021-31/versions/2021-01-15/';
  await open(page, `${old}#s2`);
  await expect(page.locator('#s2')).toContainText('可以在次年3月31日以前补学');
  expect(text(`${old}index.html`)).toContain(
    '<link rel="canonical" href="https://example.gov.cn/jx/policies/qrsb-2021-31/">',
  );
  await page.getByRole('link', { name: '改了什么' }).click();
  await expect(page.locator('[data-difference="changed"]')).toContainText('二第1段');
  await expect(page.locator('[data-difference="changed"] ins')).toHaveText('6月30');
  await expect(page.locator('[data-difference="added"]')).toHaveCount(2);
  expect(text('answers/make-up/index.html')).toContain(`/jx/${old}#s2`);
});

test('废止和修改在更新、订阅、日历里', () => {
  const told = '青人社函〔2019〕4号自2025年7月1日起废止';
  for (const file of ['changes/index.html', 'feed.xml', 'feed.json'])
    expect(text(file).replace(/<wbr>/g, ''), file).toContain(told);
  const calendar = text('guides/2025/person.ics').replace(/\r\n /g, '');
  expect(calendar).toContain(`SUMMARY:${told}`);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20250701');
  expect(text('guides/2025/employer.ics').replace(/\r\n /g, '')).not.toContain('测绘人员学时上报');
});

test('旧地址通到新地址，井号后面的还在', async ({ page }) => {
  await open(page, 'answers/long-ago/#transport');
  await expect(page).toHaveURL(`${site}answers/make-up/#transport`);
});

test('旧页上另去别处的锚点，通到它去的地方', async ({ page }) => {
  await open(page, 'answers/long-ago/#lawyers');
  await expect(page).toHaveURL(`${site}ways/#common-remote`);
});

test('锚点改了名，旧的还到得了', async ({ page }) => {
  await open(page, 'answers/make-up/#roads');
  await expect(page.getByRole('heading', { name: '交通运输' })).toBeInViewport();
});

test.describe('关掉脚本', () => {
  test.use({ javaScriptEnabled: false });

  test('旧地址也自己转过去', async ({ page }) => {
    await open(page, 'answers/long-ago/');
    await expect(page).toHaveURL(`${site}answers/make-up/`);
  });
});

test('搜索引擎被告知新地址', () => {
  expect(text('answers/long-ago/index.html')).toContain(
    '<link rel="canonical" href="https://example.gov.cn/jx/answers/make-up/">',
  );
});
