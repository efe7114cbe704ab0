import { expect, test } from './guarded';
import { course, fill, write } from './log-page';

test('没填好的，旁边说怎么改，写过的都在', async ({ page }) => {
  await page.goto('check/#log');
  await write(page, { title: '专业课', hours: '17.95' });
  await expect(page.getByText('最多填一位小数')).toBeVisible();
  await expect(page.getByText('请选学完的那一天。')).toBeVisible();
  await expect(page.getByText('请选科目。')).toBeVisible();
  await expect(page.getByLabel('日期')).toBeFocused();
  await expect(page.getByLabel('课程或活动的名称')).toHaveValue('专业课');
  await expect(page.getByLabel('日期')).toHaveAttribute('aria-invalid', 'true');
});

test('写到一半浏览器崩了，打开接着写', async ({ page }) => {
  await page.goto('check/#log');
  await fill(page, { title: '写了一半', hours: '7', subject: '公需科目' });
  await page.reload();
  await expect(page.getByText('这是上次没有写完的')).toBeVisible();
  await expect(page.getByLabel('课程或活动的名称')).toHaveValue('写了一半');
  await expect(page.getByLabel('学时', { exact: true })).toHaveValue('7');
  await expect(page.getByLabel('科目', { exact: true })).toHaveValue('common');
});

test('学时写成天、写成负数：读成什么、怎样写都说出来', async ({ page }) => {
  await page.goto('check/#log');
  await page.getByLabel('学时', { exact: true }).fill('12天');
  await expect(page.getByText('没有写一天折算几个学时')).toHaveCount(0);
  await write(page, { ...course, hours: '-3' });
  await expect(page.getByText('读到“-3”，学时不会是负数，要大于 0。')).toBeVisible();
  await page.getByLabel('学时', { exact: true }).fill('2天');
  await expect(page.getByText('2天，按12学时计')).toBeVisible();
});
