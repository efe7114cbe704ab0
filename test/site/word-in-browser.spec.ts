import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './guarded';
import { entry, logOf, visitWith } from './log-page';
import { csvOf, headings } from './roster-files';
import { choose, expectCounts, start } from './roster-page';
import { wordsIn } from './word-files';

/** The name and the lines of the document that pressing a button gives. */
async function saved(page: Page, button: string | RegExp) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  const file = await download;
  return { name: file.suggestedFilename(), lines: wordsIn(readFileSync(await file.path())) };
}

const list = [
  headings,
  ['王一', '001', '一部', 2018, '一般', 18, 42, 12],
  ['李二', '002', '一部', 2018, '一般', 10, 42, 12],
  ['张三', '003', '二部', 2018, '一般', 18, '很多', 12],
];

test('名单核对：一按就是 Word 报告，有总数、各部门、谁差什么、没有判断的和原因', async ({ page }) => {
  await start(page);
  await choose(page, csvOf(list));
  await expectCounts(page, { total: 3, met: 1, short: 1, rejected: 1 });
  const { name, lines } = await saved(page, '导出 Word 报告');
  expect(name).toMatch(/^继续教育核对报告-\d{4}-\d\d-\d\d\.docx$/);
  const text = lines.join('\n');
  expect(text).toContain('共3人：达标1人，未达标1人，信息不足0人，无法识别1人。');
  expect(text).toMatch(/各部门\n部门\n人数/);
  expect(text).toMatch(/谁差什么（1人）[\s\S]*李二\n002\n一部\n2018\n合计差8，公需科目差8\n.*277号/);
  expect(text).toMatch(/没有判断的和原因（1人）[\s\S]*张三[\s\S]*无法识别\n.*确定的学时数/);
  expect(text).toContain('不是官方网站');
  await expect(page.getByText(/已交给浏览器保存：“继续教育核对报告/)).toBeVisible();
});

test('提醒：存成 Word，一人一页', async ({ page }) => {
  await start(page);
  await choose(page, csvOf([...list, ['赵四', '004', '二部', 2018, '一般', 0, 0, 0]]));
  await page.getByText(/人写提醒/).click();
  const { lines } = await saved(page, /存成 Word，一人一页/);
  const text = lines.join('\n');
  expect(text.indexOf('李二')).toBeGreaterThan(-1);
  expect(text.indexOf('赵四')).toBeGreaterThan(text.indexOf('李二'));
});

test('年度小结：Word 里的字和纸上的一样，填的姓名在里面，二维码是图', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general&common=18&professional=42&elective=12');
  await page.getByRole('button', { name: '年度小结' }).click();
  const sheet = page.getByRole('region', { name: '2018年度小结' });
  await sheet.getByLabel('姓名').fill('王小明');
  const { name, lines } = await saved(page, '存成 Word');
  expect(name).toMatch(/^继续教育2018年度小结-.*\.docx$/);
  const text = lines.join('\n');
  for (const words of ['王小明', '达标', '应当累计不少于12天或72学时', '用人单位（盖章）'])
    expect(text).toContain(words);
  expect(text).toContain((await sheet.getAttribute('data-code')) as string);
  expect(text).not.toContain('打印年度小结');
});

test('申报职称的表：几个年度一张，存成 Word，填的姓名和职称在里面', async ({ page }) => {
  await visitWith(page, logOf(entry('a'), entry('b', { day: '2019-09-01', year: 2019 })));
  await page.getByRole('button', { name: '打印几个年度（申报职称用）' }).click();
  const sheet = page.getByRole('region', { name: '几个年度的学习情况' });
  await sheet.getByLabel('姓名').fill('王小明');
  await sheet.getByLabel('申报职称').fill('高级工程师');
  const { name, lines } = await saved(page, '存成 Word');
  expect(name).toMatch(/^2018至2019年度继续教育情况\.docx$/);
  const text = lines.join('\n');
  for (const words of ['王小明', '申报职称', '高级工程师', '2018', '2019', '本人签名', '依据'])
    expect(text).toContain(words);
});

test('一条原文：两按就是 Word；一边读一边挑，合成一份附件', async ({ page }) => {
  await page.goto('policies/yrsg-2018-11/');
  await page.getByRole('link', { name: '四的链接', exact: true }).click();
  const one = await saved(page, '存成 Word');
  expect(one.lines.slice(0, 3)).toEqual([
    '附件：有关条款原文',
    expect.stringContaining('四'),
    expect.stringMatching(/^四、/),
  ]);
  expect(one.lines.join('')).toContain('额度不低于本单位专业技术人员工资总额的1.5%');
  await page.getByRole('button', { name: '放进附件' }).click();
  await page.getByRole('link', { name: '三（一）的链接', exact: true }).click();
  await page.locator('[id="s3-1"]').getByRole('button', { name: '引用、二维码' }).click();
  const both = await saved(page, '2条一起存成 Word');
  const text = both.lines.join('\n');
  expect(text).toContain('policies/yrsg-2018-11/#s4');
  expect(text).toContain('policies/yrsg-2018-11/#s3-1');
});

test.describe('微信里', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.47',
  });

  test('说在浏览器打开，不说已存成', async ({ page }) => {
    await page.goto('check/#v=1&year=2018&sector=general&common=18&professional=42&elective=12');
    await page.getByRole('button', { name: '年度小结' }).click();
    await page.getByRole('button', { name: '存成 Word' }).click();
    await expect(page.getByText('微信里常常存不下文件。没有存到的话，请点右上角“…”')).toBeVisible();
  });
});
