import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { changesBetween } from '~/changeset/changeset';
import { packed } from '~/changeset/packed';
import { readPacked } from '~/changeset/read-packed';
import { contentIn, onDisk, withFolder } from './edit-folder';

// Whoever edits has a big screen.
test.use({ viewport: { width: 1366, height: 768 } });

test.setTimeout(90_000);

const texts = contentIn('content');
const desk = (page: Page) => page.locator('[data-edit-state]');

async function opened(page: Page, own: Record<string, string> = texts, name = 'content') {
  await withFolder(page, name, own);
  await page.goto('edit/');
  await page.getByRole('button', { name: /^打开/ }).click();
  await expect(desk(page)).toHaveAttribute('data-edit-state', 'ready', { timeout: 30_000 });
}

async function openFile(page: Page, group: RegExp, file: RegExp) {
  const files = page.getByRole('navigation', { name: '文件' });
  const button = files.getByRole('button', { name: file });
  if (!(await button.isVisible())) await files.getByText(group).click();
  await button.click();
}

/** Makes accounting ask one more hour, by the form alone. */
async function oneMore(page: Page) {
  await openFile(page, /^行业的要求/, /^会计专业技术人员/);
  await page.getByText('2018—2024 各科最低学时').click();
  await page.locator('#f_periods_0_minimums_total_atLeast').fill('91');
}

test('改一个数字：原话里没有它，当场在旁边说，也说影响到谁', async ({ page }) => {
  const troubles: string[] = [];
  page.on('pageerror', (e) => troubles.push(String(e)));
  page.on('console', (m) => m.type() === 'error' && troubles.push(m.text()));
  await opened(page);
  await expect(desk(page)).toHaveAttribute('data-complaints', '0');
  await oneMore(page);
  await expect(desk(page)).not.toHaveAttribute('data-complaints', '0');
  await expect(page.locator('#f_periods_0_minimums_total_atLeast-said')).toContainText('不在原话');
  // What is typed back is as it was.
  await page.locator('#f_periods_0_minimums_total_atLeast').fill('90');
  await expect(desk(page)).toHaveAttribute('data-complaints', '0');
  await expect(page.getByText('改了 0 个文件，没有写错的地方')).toBeVisible();
  expect(troubles).toEqual([]);
});

test('存进文件夹：先看影响到谁；中途不让写了说写了几个，再存就写完；只改了那几行', async ({ page }) => {
  await opened(page);
  for (const year of ['2025', '2026']) {
    await openFile(page, /^年度/, new RegExp(`^${year}`));
    await page.getByRole('textbox', { name: /^最后核对的日子/ }).fill('2026-12-01');
  }
  await expect(page.getByText('改了 2 个文件')).toBeVisible();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('button', { name: /^写进文件夹/ })).toBeDisabled();
  await page.getByRole('checkbox', { name: /看过了/ }).check();
  await page.evaluate(() => Object.assign(window, { mayWrite: 1 }));
  await page.getByRole('button', { name: /^写进文件夹/ }).click();
  await expect(page.getByText('写了 1 个文件，还有 1 个没有写：浏览器不再让本页写这个文件夹')).toBeVisible();
  await page.evaluate(() => Object.assign(window, { mayWrite: undefined }));
  await page.getByRole('button', { name: /^写进文件夹/ }).click();
  await expect(page.getByText('写好了 2 个文件')).toBeVisible();
  for (const name of ['guides/2025.yaml', 'guides/2026.yaml'])
    expect(await onDisk(page, name)).toBe(
      (texts[name] as string).replace(/reviewedOn: .*/, 'reviewedOn: 2026-12-01'),
    );
});

test('去掉一个文件：存的时候说是删去，文件夹里也没有了；改回来就还在', async ({ page }) => {
  await opened(page, {
    ...texts,
    'changes/2026-11-26-made-up.yaml': (texts['changes/2026-11-26-word.yaml'] ?? '').replace(
      /title: .*/,
      'title: 编出来的',
    ),
  });
  await openFile(page, /^更新/, /^2026-11-26 编出来的/);
  await page.getByRole('button', { name: '去掉这个文件' }).click();
  await expect(page.getByText('这个文件已经去掉了。')).toBeVisible();
  await page.getByRole('button', { name: '改回打开时的样子' }).click();
  await expect(page.getByText('改了 0 个文件')).toBeVisible();
  await page.getByRole('button', { name: '去掉这个文件' }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.locator('.edit-save li').first()).toContainText('删去');
  await page.getByRole('checkbox', { name: /看过了/ }).check();
  await page.getByRole('button', { name: /^写进文件夹/ }).click();
  await expect(page.getByText('写好了 1 个文件')).toBeVisible();
  expect(await onDisk(page, 'changes/2026-11-26-made-up.yaml')).toBeUndefined();
});

test('打开以后别人也改了同一个文件：两边对照，选了才写', async ({ page }) => {
  await opened(page);
  await openFile(page, /^年度/, /^2026/);
  await page.getByRole('textbox', { name: /^最后核对的日子/ }).fill('2026-12-01');
  const theirs = `${texts['guides/2026.yaml']}# 别人加的\n`;
  const another = `${texts['guides/2025.yaml']}# 别人在别处加的\n`;
  await page.evaluate(
    ([theirs, another]) => {
      const { disk } = window as unknown as { disk: Record<string, string> };
      Object.assign(disk, { 'guides/2026.yaml': theirs, 'guides/2025.yaml': another });
    },
    [theirs, another],
  );
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('checkbox', { name: /看过了/ }).check();
  await page.getByRole('button', { name: /^写进文件夹/ }).click();
  await expect(page.getByText('有 1 个别的文件改过，已经读进来')).toContainText('年度“2025”');
  await page.getByRole('checkbox', { name: /看过了/ }).check();
  await page.getByRole('button', { name: /^写进文件夹/ }).click();
  await expect(page.getByText('一个文件也没有写')).toBeVisible();
  expect(await onDisk(page, 'guides/2026.yaml')).toBe(theirs);
  const clash = page.locator('.edit-conflict');
  await expect(clash.locator('.edit-differing')).toHaveText([
    /^“最后核对的日子”这里的 2026年12月1日文件夹里现在的 2026年/,
  ]);
  await expect(clash.getByRole('radio', { name: /^这里的/ })).toBeChecked();
  // The file as it is written is there for whoever wants it.
  const merged = page.getByLabel('两边改的地方不同，已经合在一起，请看一遍');
  await expect(merged).toBeHidden();
  await clash.getByText('看文件本身').click();
  await expect(merged).toHaveValue(/2026-12-01[\s\S]*别人加的/);
  await clash.getByRole('button', { name: '用选好的' }).click();
  await page.getByRole('checkbox', { name: /看过了/ }).check();
  await page.getByRole('button', { name: /^写进文件夹/ }).click();
  await expect(page.getByText('写好了 1 个文件')).toBeVisible();
  expect(await onDisk(page, 'guides/2026.yaml')).toMatch(/2026-12-01[\s\S]*别人加的/);
  expect(await onDisk(page, 'guides/2025.yaml')).toBe(another);
});

test('关了页面，草稿还在；两个标签页各留各的；放不下就说', async ({ page, context }) => {
  await opened(page);
  await openFile(page, /^年度/, /^2026/);
  await page.getByRole('textbox', { name: /^最后核对的日子/ }).fill('2026-12-01');
  await expect(page.getByText('改了 1 个文件')).toBeVisible();
  await expect.poll(() => looksKept(page)).toEqual([0]);
  const other = await context.newPage();
  await opened(other);
  await openFile(other, /^年度/, /^2025/);
  await other.getByRole('textbox', { name: /^最后核对的日子/ }).fill('2026-12-02');
  await expect.poll(() => looksKept(page)).toEqual([0, 0]);
  // A full disk refuses when the whole is to be kept.
  await other.evaluate(() => {
    IDBObjectStore.prototype.put = function (this: IDBObjectStore) {
      const request = this.count();
      request.onsuccess = () => this.transaction.abort();
      return request as unknown as IDBRequest<IDBValidKey>;
    };
  });
  await other.getByRole('textbox', { name: /^最后核对的日子/ }).fill('2026-12-03');
  await expect(other.getByText('浏览器没有让草稿留下来，请尽早保存')).toBeVisible();
  await other.close();
  await page.reload();
  await page.getByRole('button', { name: '不要了' }).click();
  await page.getByRole('button', { name: '接着上次改' }).click();
  await expect(page.getByText('改了 1 个文件')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^最后核对的日子/ })).toHaveValue('2026-12-01');
});

test('还没有写完的：上面列的、旁边说的都是表单里的栏名和选项，没有文件里的英文', async ({ page }) => {
  await opened(page);
  await openFile(page, /^年度/, /^2026/);
  await page.getByText('学习和补学的时间').first().click();
  await page.getByRole('button', { name: '写上“学习和补学的时间”' }).click();
  const list = page.locator('.edit-complaints li');
  await expect(list.first()).toHaveText('年度“2026”，第1个时间的“是学习还是补学”：请选是学习还是补学');
  await expect(page.locator('.edit-said', { hasText: '请选是学习还是补学' })).toBeVisible();
  const words = [
    await page.locator('.edit-complaints').innerText(),
    await page.locator('.edit-panel').innerText(),
  ];
  for (const one of words) expect(one).not.toMatch(/kind|subjects|closes|makeUp|windows|reviewedOn/);
  await openFile(page, /^政策原文/, /^粤人社办〔2018〕277号/);
  const form = await page.locator('.edit-panel').innerText();
  expect(form).toContain('发文字号');
  expect(form).not.toMatch(/documentNumber|SHA-256|sha256|[0-9a-f]{64}/);
  // Sectors are chosen by what people call them.
  await openFile(page, /^案例/, /^会计专业技术人员/);
  await page.locator('.edit-part > summary', { hasText: '案例' }).click();
  await page.locator('.edit-list > ol > li > details > summary').first().click();
  await expect(page.locator('#f_cases_0_sector')).toHaveValue('accounting');
  await expect(page.locator('#f_cases_0_sector option:checked')).toHaveText('会计专业技术人员');
});

/** How many places still to be looked at each draft on this device has. */
function looksKept(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await asked(indexedDB.open('edit'));
    const drafts = await asked(database.transaction('drafts').objectStore('drafts').getAll());
    database.close();
    return drafts.map(({ looks }) => looks.filter((l: { done?: boolean }) => !l.done).length);
  });
}

test('还要看的，关了页面再打开还在；看完了、没有改什么，就没有草稿', async ({ page }) => {
  await opened(page);
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('radio', { name: '年度' }).check();
  await page.getByLabel(/^哪一年/).fill('2027');
  await page.getByRole('button', { name: '建这个文件' }).click();
  const looks = page.locator('.edit-looks:not(.done) li');
  const many = await looks.count();
  expect(many).toBeGreaterThan(5);
  await page.getByRole('button', { name: '不用改，2027年也对' }).first().click();
  await expect(looks).toHaveCount(many - 1);
  await expect.poll(() => looksKept(page)).toEqual([many - 1]);
  await page.reload();
  await expect(page.getByText(`有没有保存的修改，和 ${many - 1} 处还要看的`)).toBeVisible();
  await page.getByRole('button', { name: '接着上次改' }).click();
  await expect(looks).toHaveCount(many - 1);
  await page.reload();
  await page.getByRole('button', { name: '不要了' }).click();
  await opened(page);
  await openFile(page, /^年度/, /^2026/);
  const day = page.getByRole('textbox', { name: /^最后核对的日子/ });
  const before = await day.inputValue();
  await day.fill('2026-12-01');
  await expect.poll(() => looksKept(page)).toEqual([0]);
  await day.fill(before);
  await expect(page.getByText('改了 0 个文件')).toBeVisible();
  await expect.poll(() => looksKept(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('button', { name: /^打开/ })).toBeVisible();
  await expect(page.getByRole('button', { name: '接着上次改' })).toHaveCount(0);
});

test('不是本站的文件夹、太大的文件、带空格的名字：一句话说清', async ({ page }) => {
  await withFolder(page, '下载', { 'a.txt': '一', 'b/c.txt': '二' });
  await page.goto('edit/');
  await page.getByRole('button', { name: /^打开/ }).click();
  await expect(desk(page)).toHaveAttribute('data-edit-state', 'failed');
  await expect(page.getByRole('alert')).toContainText('“下载”不是本站的内容');
});

test('文件夹里有 50 MB 的文件、名字带空格的文件：照样打开，逐个说', async ({ page }) => {
  const big = { 'answers/my answer.mdx': '', 'answers/big.mdx': '50 MB' };
  await opened(page, { ...texts, ...big }, '我的 副本');
  await expect(page.getByText('有 50 MB')).toBeVisible();
  await expect(page.getByText('这个文件谁也不读').first()).toBeVisible();
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('radio', { name: '问答' }).check();
  await page.getByLabel('网址里的名字').fill('my answer');
  await expect(page.getByText('“my answer”里有空格')).toBeVisible();
});

test('没有 showDirectoryPicker 的浏览器：zip 进，更改包出，包再检查一遍也打得开', async ({ page }) => {
  await page.addInitScript(() => {
    delete (window as unknown as Record<string, unknown>).showDirectoryPicker;
  });
  await page.goto('edit/');
  const zip = zipSync(
    Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [`jijiao-main/content/${path}`, strToU8(text)]),
    ),
  );
  await page
    .getByLabel(/^选一个 zip/)
    .setInputFiles({ name: 'jijiao-main.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
  await expect(desk(page)).toHaveAttribute('data-edit-state', 'ready');
  await openFile(page, /^年度/, /^2026/);
  await page.getByRole('textbox', { name: /^最后核对的日子/ }).fill('2026-12-01');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('button', { name: /^写进文件夹/ })).toHaveCount(0);
  await page.getByRole('checkbox', { name: /看过了/ }).check();
  await page.getByLabel(/^这次改了什么/).fill('核对了2026年度');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^存成更改包/ }).click(),
  ]);
  const reading = readPacked(new Uint8Array(readFileSync(await download.path())));
  expect(reading).toMatchObject({
    kind: 'changes',
    changes: { description: '核对了2026年度', files: [{ path: 'content/guides/2026.yaml' }] },
  });
});

test('别人用旧的内容做的更改包：没有改过的收下，两边都改过的对照着选，一处也不盖掉', async ({ page }) => {
  const mine = `${texts['guides/2026.yaml']}# 这里后来加的\n`;
  await opened(page, { ...texts, 'guides/2026.yaml': mine });
  const before = new Map(Object.entries(texts).map(([path, text]) => [`content/${path}`, text]));
  const reviewed = (path: string) =>
    (before.get(path) ?? '').replace(/reviewedOn: .*/, 'reviewedOn: 2026-12-01');
  const paths = ['content/guides/2025.yaml', 'content/guides/2026.yaml'];
  const after = new Map([...before, ...paths.map((path) => [path, reviewed(path)] as const)]);
  const zip = packed({
    madeOn: '2026-12-01',
    description: '核对了两年',
    files: changesBetween(before, after),
  });
  await page.getByRole('button', { name: '新建' }).click();
  await page
    .getByLabel(/^别人在这个网页里存的 zip/)
    .setInputFiles({ name: '包.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
  await expect(page.getByText('“核对了两年”：收下了 1 个文件。有 1 个')).toBeVisible();
  await expect(page.getByText('改了 1 个文件')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^更改包里的 2026年12月1日/ })).toBeChecked();
  await page.getByRole('button', { name: '用选好的' }).click();
  await expect(page.getByText('改了 2 个文件')).toBeVisible();
});

test('更改包当作内容打开：说它是更改包，怎样收', async ({ page }) => {
  await page.goto('edit/');
  await page.getByText('别的打开办法').click();
  const path = 'guides/2026.yaml';
  const files = changesBetween(new Map(), new Map([[`content/${path}`, texts[path] ?? '']]));
  const zip = packed({ madeOn: '2026-12-01', description: '', files });
  await page
    .getByLabel(/^选一个 zip/)
    .setInputFiles({ name: '包.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
  await expect(page.getByRole('alert')).toContainText('是一个更改包');
});

test('别的页面不链到它，网站地图、不联网的副本里没有它', async ({ page, request }) => {
  for (const path of ['', 'about/', 'download/', 'data/', 'sitemap-0.xml', 'sw.js'])
    expect(await (await request.get(path)).text()).not.toMatch(/["/]edit\//);
  await page.goto('edit/');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

const drawn = [
  { what: '问答', group: /^问答/, file: /^每年要学多少学时/, at: 'answers/hours-per-year/' },
  { what: '政策', group: /^政策/, file: /^粤人社办〔2018〕277号/, at: 'policies/yrsb-2018-277/' },
  { what: '年度', group: /^年度/, file: /^2025/, at: 'guides/2025/' },
  { what: '更新', group: /^更新/, file: /^2026-11-26 名单核对/, at: 'changes/' },
  { what: '案例', group: /^案例/, file: /^会计专业技术人员/, at: 'cases/' },
  { what: '词汇', group: /^/, file: /^词汇/, at: 'terms/' },
  { what: '学时怎么认定', group: /^/, file: /^学时怎么认定/, at: 'ways/' },
  { what: '年年要做的事', group: /^/, file: /^年年要做的事/, at: 'guides/2026/' },
  { what: '本站', group: /^/, file: /^本站/, at: 'about/' },
];

/** What is drawn of a page: its elements with what they wear, and its words, without what only its scripts use. */
const drawing = (main: string) => {
  const page = parse(
    main.replace(/<(script|style)\b[\s\S]*?<\/\1>|<wbr>|<p class="as-file[\s\S]*?<\/p>/g, ''),
  );
  return [
    ...page.querySelectorAll('*').map((e) => `${e.rawTagName} ${e.classNames}`),
    page.text.replace(/\s|&nbsp;/g, ''),
  ];
};

test('预览是网站自己画的那一页：一样的字，一样的元素和样子', async ({ page, request }) => {
  await opened(page);
  for (const { what, group, file, at } of drawn) {
    await openFile(page, group, file);
    const sheet = page.frameLocator('.edit-preview iframe').locator('main');
    const built = parse(await (await request.get(at)).text()).querySelector('main');
    await expect
      .poll(async () => drawing(await sheet.innerHTML()), { message: what })
      .toEqual(drawing(built?.innerHTML ?? '没有'));
  }
});

const notice = `某省人力资源和社会保障厅文件

粤人社规〔2027〕3号

某省人力资源和社会保障厅关于2027年度继续教育学习的通知

各市人力资源和社会保障局：

现就2027年度继续教育学习有关事项通知如下：

一、学时要求。专业技术人员2027年度继续教育学习时间累计不少于120学时，其中公需科目不少于40学时，专业科目不少于56学时，个人选修科目不少于24学时。

二、其他。按原来的规定。

某省人力资源和社会保障厅
2027年2月1日
`;

/** Goes on from the pasted notice by what was read of it. */
async function asRead(page: Page) {
  await page.getByRole('button', { name: '按这份通知写2027年度' }).click();
  await expect(page.getByRole('checkbox', { name: '公需科目至少 40' })).toBeChecked();
  await page.getByRole('button', { name: '照这样写' }).click();
  const group = page.locator('.edit-look-group', { hasText: '2027年度一般专业技术人员120学时' });
  await group.getByRole('checkbox', { name: '2023年以后按72还是按90？' }).uncheck();
  await group.getByRole('button', { name: '加进这 1 个结论' }).click();
  await expect(group.getByRole('checkbox')).toHaveCount(1);
  await group.getByRole('button', { name: '不用改，2027年也对' }).click();
  await expect(group).toHaveCount(0);
}

test('通知加进结论以后：说现在怎样说，算看过；收起不急的，一个核对的日子也不写；保存在眼前，写了什么都说', async ({
  page,
}) => {
  await opened(page);
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('radio', { name: '政策' }).check();
  await page.getByLabel('粘贴整份公文').fill(notice);
  await page.getByRole('button', { name: '建这个文件' }).click();
  await page.getByRole('button', { name: '按这份通知写2027年度' }).click();
  await page.getByRole('button', { name: '照这样写' }).click();
  const group = page.locator('.edit-look-group');
  // What it will say stands there before it is said.
  await expect(group.locator('ins').first()).toContainText('2027年度一般专业技术人员120学时');
  await group.getByRole('button', { name: '加进这 2 个结论' }).click();
  const done = page.locator('.edit-looks.done');
  await expect(done.locator('summary').first()).toHaveText('看过的（2），还没有保存');
  await expect(done).toContainText('现在的结论：2026年一般人员暂按90学时');
  await expect(done.locator('ins').first()).toContainText('120学时');
  // What the site says that it has not is no answer; it is looked at like one.
  await page.getByRole('button', { name: '看过了' }).first().click();
  await expect(page.locator('.edit-looks:not(.later, .done)')).toHaveCount(0);

  const later = page.locator('.edit-looks.later');
  const waiting = await later.locator('li').count();
  await later.locator('summary').first().click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const heading = page.getByRole('heading', { name: '保存' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  expect((await heading.boundingBox())?.y).toBeLessThan(300);
  // Once more from further down: it comes back into sight.
  await later.scrollIntoViewIfNeeded();
  await page.keyboard.press('Control+s');
  await expect(heading).toBeFocused();
  expect((await heading.boundingBox())?.y).toBeLessThan(300);

  const written = page.locator('.edit-written');
  await expect(written).toContainText('2026年度没有查到（行业的要求“一般专业技术人员”）');
  await expect(written.getByText(/^最后核对的日子/)).toContainText('“2023年以后按72还是按90？”');
  await later.locator('summary').first().click();
  const files = await page.getByText(/^改了 \d+ 个文件/).textContent();
  await page.getByRole('button', { name: `收起上面这 ${waiting} 条，这次不看` }).click();
  await expect(later).toHaveCount(0);
  await expect(page.getByText(files ?? '')).toBeVisible();

  await page.getByRole('button', { name: '写一条更新' }).click();
  const pages = page.locator('.edit-told-pages');
  await expect(pages.getByRole('checkbox', { checked: false })).toHaveCount(0);
  await expect(pages).toContainText('自查');
  await pages.getByRole('checkbox', { name: /^自查/ }).uncheck();
  await expect(pages).toContainText('没有打勾的 1 页也改了');
  await pages.getByRole('checkbox', { name: /^自查/ }).check();
  await page.getByRole('checkbox', { name: /看过了/ }).check();
  await page.getByRole('button', { name: /^写进文件夹/ }).click();
  await expect(page.getByText('写好了 7 个文件')).toBeVisible({ timeout: 20_000 });
  const entry = await page.evaluate(
    (known) =>
      Object.entries((window as unknown as { disk: Record<string, string> }).disk).find(
        ([path]) => path.startsWith('changes/') && !known.includes(path),
      )?.[1],
    Object.keys(texts),
  );
  expect(entry).toContain(
    'pages: [/guides/2027/, /policies/yrsg-2027-3/, /check/, /answers/72-or-90/, /answers/hours-per-year/]',
  );
  await expect(done).toHaveCount(0);
});

test('没有发文字号的：问是不是转载，写上从哪里来，只写年度和数字，不登原文', async ({ page }) => {
  await opened(page);
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('radio', { name: '政策' }).check();
  await page.getByLabel('粘贴整份公文').fill(notice.replace('粤人社规〔2027〕3号\n\n', ''));
  await page.getByRole('button', { name: '建这个文件' }).click();
  await page.getByLabel(/^是转载的，写上从哪里来/).fill('某学院人事处的通知（example.edu.cn/a.htm）');
  await page.getByRole('button', { name: '按转载写2027年度' }).click();
  await page.getByRole('button', { name: '照这样写' }).click();
  await page.getByRole('button', { name: '加进这 2 个结论' }).click();
  await expect(page.getByText('改了 4 个文件，没有写错的地方')).toBeVisible();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('checkbox', { name: /看过了/ }).check();
  await page.getByRole('button', { name: /^写进文件夹/ }).click();
  await expect(page.getByText('写好了 5 个文件')).toBeVisible({ timeout: 20_000 });
  expect(await onDisk(page, 'requirements/general.yaml')).toContain('source: 某学院人事处的通知');
  expect(await onDisk(page, 'answers/hours-per-year.mdx')).toContain(
    '个人选修科目{general.2027.elective}（据转载）。',
  );
  const policies = await page.evaluate(() =>
    Object.keys((window as unknown as { disk: object }).disk).filter((path) => path.startsWith('policies/')),
  );
  expect(policies.sort()).toEqual(
    Object.keys(texts)
      .filter((path) => path.startsWith('policies/'))
      .sort(),
  );
});

/** Goes on from the pasted notice by hand: each figure typed, its words picked. */
async function byHand(page: Page) {
  await openFile(page, /^行业的要求/, /^普通专业技术人员/);
  const items = page.locator('.edit-list > ol > li > details > summary', { hasText: '各科最低学时' });
  const last = await items.count();
  if (await items.count()) await items.last().click();
  const to = page.locator(`#f_periods_${last - 1}_to`);
  if ((await to.inputValue()) === '') await to.fill('2026');
  await page.getByRole('button', { name: '加一项“各段年度”' }).click();
  await page.locator(`#f_periods_${last}_from`).fill('2027');
  await page.locator(`#f_periods_${last}_unusual`).fill('比以前多，中间的年度没有查到');
  for (const [key, title, hours] of [
    ['total', '合计', '120'],
    ['common', '公需科目', '40'],
    ['professional', '专业科目', '56'],
    ['elective', '个人选修科目', '24'],
  ]) {
    const field = page.locator(`#f_periods_${last}_minimums_${key}_atLeast`);
    const add = page.getByRole('button', { name: `写上“${title}”` }).last();
    if (!(await field.isVisible())) await add.click();
    await field.fill(hours as string);
    const group = page.locator('fieldset.edit-group').filter({ has: field }).last();
    await group.locator('.edit-grounds select').first().selectOption('official');
    await group.getByLabel('哪份文件').selectOption('yrsg-2027-3');
    await group.getByLabel('哪一条').selectOption('yrsg-2027-3#s1');
    await group.locator('.edit-pieces .has-figure').first().click();
  }
}

for (const { place, folder, write, many } of [
  { place: '本站', folder: 'content', write: asRead, many: 6 },
  { place: '小省', folder: 'test/province/content', write: byHand, many: 3 },
]) {
  test(`${place}：一份2027年的通知，从粘贴到存回去，数字和原话都不打`, async ({ page }) => {
    test.slow();
    await opened(page, contentIn(folder));
    await page.getByRole('button', { name: '新建' }).click();
    await page.getByRole('radio', { name: '政策' }).check();
    await page.getByLabel('粘贴整份公文').fill(notice);
    await page.getByRole('button', { name: '建这个文件' }).click();
    await expect(page.getByRole('button', { name: /^粤人社规〔2027〕3号/ })).toBeVisible();
    await write(page);
    await expect(desk(page)).toHaveAttribute('data-complaints', '0');
    await expect(desk(page)).toHaveAttribute('data-flipped', /^\d+$/);
    await expect(page.locator('.edit-affects')).toContainText('2027年度');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByRole('checkbox', { name: /看过了/ }).check();
    await page.getByRole('button', { name: /^写进文件夹/ }).click();
    await expect(page.getByText(`写好了 ${many} 个文件`)).toBeVisible({ timeout: 20_000 });
    const kept = await page.evaluate(() => Object.keys((window as unknown as { disk: object }).disk));
    expect(
      kept.filter((path) => !(path in contentIn(folder)) && path.startsWith('releases/rules/')),
    ).toHaveLength(1);
    expect(await onDisk(page, 'policies/yrsg-2027-3.mdx')).toContain('documentNumber: 粤人社规〔2027〕3号');
  });
}

test('通知里读到的日子：写进年年要做的事，或者列出来；跟着一起变的行业说出来，可以去掉', async ({ page }) => {
  await opened(page);
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('radio', { name: '政策' }).check();
  const more =
    '二、登记。专业技术人员应当在2027年12月20日前登记。\n\n三、其他。2027年9月10日召开会议。公需科目专题另行通知。';
  await page.getByLabel('粘贴整份公文').fill(notice.replace('二、其他。按原来的规定。', more));
  await page.getByRole('button', { name: '建这个文件' }).click();
  await page.getByRole('button', { name: '按这份通知写2027年度' }).click();
  await expect(page.getByRole('checkbox', { name: /^登记的时间/ })).toBeChecked();
  await expect(page.getByLabel('谁来做')).toHaveValue('person');
  await expect(page.getByRole('region', { name: /没有用上的日子/ })).toContainText('2027年9月10日');
  await expect(page.getByRole('checkbox', { name: '卫生健康' })).toBeChecked();
  await page.getByRole('checkbox', { name: '教育' }).uncheck();
  await page.getByRole('button', { name: '照这样写' }).click();
  await expect(desk(page)).toHaveAttribute('data-complaints', '0');
  await expect(page.locator('.edit-looks')).toContainText(['没有读出是哪些', '召开会议']);
  await expect(page.getByText('改了 5 个文件')).toBeVisible();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('checkbox', { name: /看过了/ }).check();
  await page.getByRole('button', { name: /^写进文件夹/ }).click();
  await expect(page.getByText(/写好了 \d 个文件/)).toBeVisible({ timeout: 20_000 });
  expect(await onDisk(page, 'annual-duties.yaml')).toMatch(/id: by-notice-2027-1[\s\S]*due: "?12-20/);
  expect(await onDisk(page, 'requirements/education.yaml')).not.toContain('follows');
});

test('从通知到更改包：下一步在眼前，写不了的说在按钮旁边，没有给编辑看的代码，存了包就不再说没有保存', async ({
  page,
}) => {
  await opened(page);
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('radio', { name: '政策' }).check();
  const more =
    '二、补学。没有学完公需科目的，可以在2028年1月1日至2028年3月31日补学。\n\n三、申报。专业技术人员应当在2028年2月20日前完成学时申报。';
  await page
    .getByLabel('粘贴整份公文')
    .fill(
      notice
        .replace('二、其他。按原来的规定。', more)
        .replace('厅\n2027年2月1日', '厅（盖章）\n2027年2月1日'),
    );
  await page.getByRole('button', { name: '建这个文件' }).click();
  const onwards = page.getByRole('button', { name: '按这份通知写2027年度' });
  await expect(onwards).toBeInViewport();
  await expect(page.locator('.edit-looks:not(.later)')).toContainText('没有收：“（盖章）”');
  await onwards.click();

  const write = page.getByRole('button', { name: '照这样写' });
  await expect(write).toBeInViewport();
  const sentence = page.getByLabel('给读者看的一句话').first();
  await sentence.fill('没有学完的，2028年3月30日前补学');
  await expect(write).toBeDisabled();
  const submit = page.locator('.edit-submit');
  await expect(submit).toContainText('这句话写的是2028年3月30日，上面的最后一天是2028年3月31日');
  await submit.getByRole('button', { name: '到那里去' }).click();
  await expect(sentence).toBeFocused();
  await sentence.fill('没有学完的，2028年3月31日前补学');
  await expect(
    page.getByRole('checkbox', { name: /30、42、18加起来正好是90.*只说到2026年度/ }),
  ).toBeChecked();
  await write.click();

  // What speaks of no year is offered the deadlines, too, and is left out again with the rest.
  const group = page.locator('.edit-look-group', { hasText: '申报的时间' });
  await expect(group.locator('ins').first()).toContainText('2028年2月20日前完成学时申报');
  await group.getByRole('checkbox', { name: '学时一定要在省系统登记吗？' }).uncheck();
  await group.getByRole('button', { name: '加进这 1 个结论' }).click();
  await expect(group).toHaveCount(0);
  const done = page.locator('.edit-looks.done');
  await expect(done.locator('summary').first()).toHaveText('看过的（1），还没有保存');

  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('button', { name: '写一条更新' }).click();
  await expect(page.getByLabel('改了什么，要做什么')).toHaveValue(
    /2025年度合计90.*3月31日前补学.*2月20日前完成学时申报/,
  );
  const shown = ['.edit-files', '.edit-affects', '.edit-written', '.edit-told-pages', '.edit-looks.done'];
  for (const one of shown)
    expect(await page.locator(one).innerText(), one).not.toMatch(
      /[a-z]+-[a-z\d]|\.yaml|\.mdx|npm|\/\w+\/|[{}]/,
    );
  await page.getByRole('checkbox', { name: /看过了/ }).check();
  await page.getByText('不写进文件夹，存成更改包交给别人').click();
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^存成更改包/ }).click(),
  ]);
  await expect(page.locator('.edit-bar')).toContainText('已经存成更改包');
  await expect(done).toHaveCount(0);
});

test('发文字号旁边有字的、像的：认得的直接用，像的先问是不是，焦点在问的话上', async ({ page }) => {
  await opened(page);
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('radio', { name: '政策' }).check();
  const field = page.getByLabel('粘贴整份公文');
  await field.fill(notice.replace('〔2027〕3号', '2027-3号代拟'));
  await page.getByRole('button', { name: '建这个文件' }).click();
  await expect(page.getByText('没有找到单独一行的发文字号').first()).toBeFocused();
  const near = page.getByLabel('第3行“粤人社规2027-3号代拟”像是发文字号');
  await expect(near).toHaveValue('粤人社规〔2027〕3号');
  await near.fill('粤人社规2027');
  await expect(page.getByText('发文字号应写作如')).toBeVisible();
  await expect(page.getByRole('button', { name: '用这个发文字号建文件' })).toBeDisabled();
  await near.fill('粤人社规〔2027〕3号');
  await page.getByRole('button', { name: '用这个发文字号建文件' }).click();
  await expect(page.getByRole('button', { name: /^粤人社规〔2027〕3号/ })).toBeVisible();
  await expect(desk(page)).toHaveAttribute('data-complaints', '0');
});
