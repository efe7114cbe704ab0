import { expect, test } from './guarded';
import { course, entry, logOf, said, visitWith, write, year } from './log-page';
import { settled } from './settled';

test('一份记录的一生：记、改、删、撤销，按年度分好，马上有结果', async ({ page }) => {
  await page.goto('check/');
  await page.getByRole('radio', { name: '学习记录' }).check();
  await expect(page).toHaveURL(/check\/#log$/);
  await write(page, course);
  await expect(said(page)).toContainText('已记下“专业课”，42学时，计入2018年度');
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'incomplete');
  await write(page, { ...course, title: '选修课', subject: '个人选修科目', hours: '12' });
  await write(page, {
    ...course,
    title: '公需课',
    subject: '公需科目',
    mode: '远程',
    hours: '15',
    state: '已学',
  });
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'short');
  await expect(year(page, 2018)).toContainText('还差：公需3学时（按全部学时算，其中15学时还没有认定）');
  await page.getByRole('button', { name: '先不记' }).click();

  await page.getByRole('button', { name: '改“公需课”' }).click();
  await expect(page.getByLabel('学时', { exact: true })).toHaveValue('15');
  await page.getByLabel('学时', { exact: true }).fill('18');
  await page.getByRole('button', { name: '改好了' }).click();
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'met');
  await expect(year(page, 2018)).toHaveAttribute('data-used', 'all');
  await expect(year(page, 2018)).toContainText('按全部学时够了，其中18学时还没有认定。');

  await page.getByRole('button', { name: '改“公需课”' }).click();
  await page.getByLabel('状态').selectOption('已认定');
  await page.getByRole('button', { name: '改好了' }).click();
  await expect(year(page, 2018)).toHaveAttribute('data-used', 'recognized');
  await expect(year(page, 2018)).toContainText('已认定的学时够了。');

  await page.getByRole('button', { name: '删去“选修课”' }).click();
  await expect(year(page, 2018).getByText('选修课')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(year(page, 2018).getByText('选修课')).toBeVisible();
  await page.reload();
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'met');
});

test('填三个数照旧；换过去再换回来，填的都在', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general&common=18&professional=42&elective=12');
  await page.getByRole('radio', { name: '学习记录' }).check();
  await expect(page.getByLabel('日期')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('日期')).toBeVisible();
  await page.getByRole('radio', { name: '填三个数' }).check();
  await expect(page.getByLabel('公需科目')).toHaveValue('18');
  await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', 'met');
});

test('填过的三个数可以带过来，各成一条，还能撤销', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general&common=18&professional=42');
  await page.getByLabel('个人选修科目').fill('12');
  await page.getByRole('radio', { name: '学习记录' }).check();
  await page.getByRole('button', { name: '带过来' }).click();
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'met');
  await expect(year(page, 2018).locator('.entries > li')).toHaveCount(3);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(year(page, 2018)).toHaveCount(0);
});

test('删一年、全部删去，都能撤销', async ({ page }) => {
  await visitWith(page, logOf(entry('a'), entry('b', { day: '2019-09-01', year: 2019 })));
  await page.getByRole('button', { name: '删去2019年度' }).click();
  await expect(year(page, 2019)).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(year(page, 2019)).toBeVisible();
  await page.getByRole('button', { name: '全部删去' }).click();
  await expect(page.locator('.log-year')).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('.log-year')).toHaveCount(2);
});

test('程序到了以后，不管怎么记、删、存、取、做小结，一个请求也不发', async ({ page }) => {
  await visitWith(page, logOf(entry('a')));
  await settled(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.getByRole('button', { name: '记一条' }).click();
  await write(page, course);
  await page.getByRole('button', { name: '删去“课程a”' }).click();
  await page.getByRole('button', { name: '撤销' }).click();
  for (const button of ['存成文件', '导出 Excel 表格', '导出 CSV']) {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    await coming;
  }
  await page.getByText('没有文件，粘贴文字').click();
  await page.getByLabel('复制的学习记录').fill(logOf(entry('c')));
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByLabel('行业').selectOption('会计');
  await page.getByText('逐项结果、原话和办法').click();
  await page.getByRole('button', { name: '年度小结' }).first().click();
  await expect(page.getByRole('region', { name: /年度小结/ })).toBeVisible();
  expect(sent.filter((url) => !/^blob:/.test(url))).toEqual([]);
});
