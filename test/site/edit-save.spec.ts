import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { changesBetween } from '~/changeset/changeset';
import { packed } from '~/changeset/packed';
import { readPacked } from '~/changeset/read-packed';
import { onDisk } from './edit-folder';
import { desk, opened, openFile, texts } from './edit-page';

// Whoever edits has a big screen.
test.use({ viewport: { width: 1366, height: 768 } });

test.setTimeout(90_000);

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
