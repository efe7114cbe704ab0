import { expect, test } from './guarded';
import { course, entry, logOf, said, visitWith, write, year } from './log-page';
import { troublesOn } from './troubles';

test('只用键盘走完：换到学习记录，记一条，删掉，撤销', async ({ page }) => {
  await page.goto('check/');
  await page.getByRole('radio', { name: '填三个数' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '学习记录' })).toBeChecked();
  await page.getByLabel('日期').fill('2018-09-01');
  await page.getByLabel('课程或活动的名称').focus();
  await page.keyboard.type('keyboard');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('已记下“keyboard”');
  await page.getByRole('button', { name: '删去“keyboard”' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(year(page, 2018)).toBeVisible();
});

test('焦点一直有去处：打开不抢，记完回到日期，改完、不记、撤销、收起都不丢', async ({ page }) => {
  await page.goto('check/');
  await page.getByRole('radio', { name: '填三个数' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('日期')).toBeVisible();
  await expect(page.getByRole('radio', { name: '学习记录' })).toBeFocused();
  await write(page, course);
  await expect(page.getByLabel('日期')).toBeFocused();
  await page.getByRole('button', { name: '先不记' }).press('Enter');
  await expect(page.getByRole('button', { name: '记一条' })).toBeFocused();
  await page.getByRole('button', { name: '改“专业课”' }).press('Enter');
  await expect(page.getByLabel('日期')).toBeFocused();
  await page.getByRole('button', { name: '改好了' }).press('Enter');
  await expect(page.getByRole('button', { name: '记一条' })).toBeFocused();
  await page.getByRole('button', { name: '删去“专业课”' }).press('Enter');
  await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('已经恢复“专业课”。');
  await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
  await page.getByRole('button', { name: '年度小结' }).press('Enter');
  await page.getByRole('button', { name: '收起年度小结' }).press('Enter');
  await expect(page.getByRole('button', { name: '年度小结' })).toBeFocused();
  await page.getByText('没有文件，粘贴文字').click();
  await page.getByLabel('复制的学习记录').fill(logOf(entry('c')));
  await expect(page.getByRole('heading', { name: /新的1条/ })).toBeVisible();
  await expect(page.getByLabel('复制的学习记录')).toBeFocused();
  await page.getByRole('button', { name: '不导入' }).press('Enter');
  await expect(page.getByLabel('导入文件')).toBeFocused();
});

test('名称很长，大字手机上底部的话也不盖住一屏', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('check/#log');
  await page.getByRole('button', { name: '大字' }).click();
  await write(page, { ...course, title: '很长的课程名称'.repeat(20) });
  const foot = await page.locator('.foot').boundingBox();
  expect(foot?.height).toBeLessThan(740 / 3);
});

test('1366×768 的屏上，有几处没填好，按钮也看得到，底部的话不盖住它', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await visitWith(page, logOf(entry('a'), entry('b')));
  await page.getByRole('button', { name: '删去“课程b”' }).click();
  await page.getByRole('button', { name: '改“课程a”' }).click();
  await page.getByLabel('课程或活动的名称').fill('');
  await page.getByLabel('学时', { exact: true }).fill('很多');
  const done = page.getByRole('button', { name: '改好了' });
  await done.click();
  await expect(page.getByText('还有2处要填好')).toBeInViewport({ ratio: 1 });
  await expect(done).toBeInViewport({ ratio: 1 });
  const [box, foot] = await Promise.all([done.boundingBox(), page.locator('.foot').boundingBox()]);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(foot?.x ?? 0);
});

test('没有无障碍问题：空的、填错的、有记录的、导入前的', async ({ page }) => {
  const clean = async () => expect(await troublesOn(page, '.checker-place')).toEqual([]);
  await page.goto('check/#log');
  await page.getByRole('button', { name: '记下这一条' }).click();
  await expect(page.getByText('请选科目。')).toBeVisible();
  await clean();
  await page.evaluate(
    (t) => localStorage.setItem('log/1', t),
    logOf(entry('a'), entry('b', { state: 'learned' })),
  );
  await page.reload();
  await page.getByText('逐项结果、原话和办法').click();
  await page.getByText('没有文件，粘贴文字').click();
  await page.getByLabel('复制的学习记录').fill(logOf(entry('a', { hours: 40 }), entry('c'), { id: 'x' }));
  await expect(page.getByRole('heading', { name: /新的1条，改动1条/ })).toBeVisible();
  await page.getByRole('button', { name: '删去“课程a”' }).click();
  await clean();
});
