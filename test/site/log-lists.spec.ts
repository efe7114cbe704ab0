import { expect, test } from './guarded';
import { entry, logOf, visitWith, year } from './log-page';

const csv = (...lines: string[]) => ({
  name: '记录.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`\ufeff${lines.join('\r\n')}`),
});

const system = csv(
  '序号,年度,科目类型,课程名称,学时,完成时间,审核状态',
  '1,2018,公需科目,人工智能,18,2018/5/1,审核通过',
  '2,2018,专业科目,结构设计,42,43252,审核通过',
);

test('省里系统导出的表：缺的一列问一次，天数读成日子并且说出来，答了才能导入', async ({ page }) => {
  await page.goto('check/#log');
  await page.getByLabel('导入文件').setInputFiles(system);
  await expect(page.getByRole('heading', { name: /新的0条.*等您回答的2条/ })).toBeFocused();
  await expect(page.getByText('“43252”读作2018年6月1日')).toBeVisible();
  const preview = page.getByRole('region', { name: /记录\.csv/ });
  await expect(preview.getByRole('button', { name: '导入', exact: true })).toHaveCount(0);
  // The next thing to answer is reached by keyboard.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: '远程' }).last()).toBeChecked();
  await preview.getByLabel('文件里没有写行业，按：').selectOption('会计');
  await preview.getByLabel('2018年度都在这里').check();
  await preview.getByRole('button', { name: '导入', exact: true }).click();
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'short');
  await expect(year(page, 2018)).toContainText('2018年度按会计专业技术人员判断');
});

test('读不懂的一行，在预览里改好就导入', async ({ page }) => {
  await page.goto('check/#log');
  await page
    .getByLabel('导入文件')
    .setInputFiles(
      csv(
        '日期,名称,科目,面授或远程,学时,状态',
        '2018-05-32,甲,公需,远程,18,已认定',
        '2018-06-01,乙,专业,远程,42,退回',
      ),
    );
  await page.getByLabel('第2行的日期').fill('2018-05-31');
  await page.getByRole('group', { name: '“状态”写的是“退回”的1条是：' }).getByLabel('不导入').check();
  await expect(page.getByRole('heading', { name: /新的1条，改动0条，一样的0条，无法识别0条/ })).toBeVisible();
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(year(page, 2018)).toContainText('甲');
  await expect(year(page, 2018)).not.toContainText('乙');
});

test('日期写的是“寒假”的几行：写一个日子就都答了', async ({ page }) => {
  await page.goto('check/#log');
  const rows = ['甲', '乙', '丙'].map((title) => `寒假,${title},公需,远程,6,已认定`);
  await page.getByLabel('导入文件').setInputFiles(csv('日期,名称,科目,面授或远程,学时,状态', ...rows));
  const ask = page.getByRole('group', { name: '日期写的是“寒假”的3条：' });
  await ask.getByLabel('都是这一天').fill('2018-02-10');
  await expect(
    page.getByRole('heading', { name: /新的3条，改动0条，一样的0条，无法识别0条$/ }),
  ).toBeVisible();
  await ask.getByLabel('都是这一天').fill('');
  await expect(page.getByText('还有1个问题要回答，再导入。')).toBeVisible();
  await ask.getByLabel('都是这一天').fill('2018-02-10');
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(year(page, 2018).locator('.entries > li')).toHaveCount(3);
});

test('表里有几个人的记录：问导入谁的，答了只进这一个人的；别人的、不知道是谁的，各有一句', async ({
  page,
}) => {
  await page.goto('check/#log');
  await page
    .getByLabel('导入文件')
    .setInputFiles(
      csv(
        '姓名,日期,名称,科目,面授或远程,学时,状态',
        '张三,2018-03-01,甲,公需,远程,18,已认定',
        ',2018-03-02,乙,专业,远程,10,已认定',
        '李四,2018-04-01,丙,专业,远程,42,已认定',
        ',2018-04-02,丁,选修,远程,12,已认定',
      ),
    );
  const whose = page.getByLabel('表里有几个人的记录，共4条，导入谁的：');
  const unnamed = page.getByLabel('接在写了姓名的行下面、自己没有写姓名的2条：');
  const accept = page.getByRole('button', { name: '导入', exact: true });
  await expect(whose).toHaveValue('');
  await expect(accept).toHaveCount(0);
  await whose.selectOption('张三（1条）');
  await expect(accept).toHaveCount(0);
  await unnamed.selectOption('不知道是谁的，不导入');
  await expect(page.getByText('别人的没有导入：李四1条。')).toBeVisible();
  await expect(page.getByText('没有写姓名、不知道是谁的，没有导入：第3行、第5行。')).toBeVisible();
  await expect(page.getByRole('heading', { name: /新的1条/ })).toBeVisible();
  await unnamed.selectOption('和上面写了姓名的是同一个人');
  await expect(whose.getByRole('option', { selected: true })).toHaveText('张三（2条）');
  await accept.click();
  await expect(year(page, 2018).locator('.entries > li')).toHaveCount(2);
  for (const title of ['甲', '乙']) await expect(year(page, 2018)).toContainText(title);
  for (const title of ['丙', '丁']) await expect(year(page, 2018)).not.toContainText(title);
});

test('备份里编号不同、内容一样的两条，恢复以后还是两条', async ({ page }) => {
  const two = logOf(entry('a', { title: '例会', hours: 21 }), entry('b', { title: '例会', hours: 21 }));
  await page.goto('check/#log');
  await page
    .getByLabel('导入文件')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(two) });
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(year(page, 2018).locator('.entries > li')).toHaveCount(2);
  await page
    .getByLabel('导入文件')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(two) });
  await expect(page.getByText('一样的，不再导入（2）')).toBeVisible();
});

test('两万条也导入得完', async ({ page }) => {
  test.setTimeout(90_000);
  const entries = Array.from({ length: 20_000 }, (_, i) =>
    entry(`j${i}`, { hours: 0.1, day: `20${18 + (i % 8)}-05-01`, year: 2018 + (i % 8) }),
  );
  await visitWith(page, logOf());
  const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(logOf(...entries)) };
  await page.getByLabel('导入文件').setInputFiles(file);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(year(page, 2025)).toBeVisible({ timeout: 60_000 });
});
