import type { Page } from '@playwright/test';
import { expect, test } from './guarded';
import { entry, logOf, visitWith } from './log-page';

test.use({
  userAgent:
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160065 MMWEBSDK/20231202 MicroMessenger/8.0.47 WeChat/arm64',
});

const noPrint = '微信里打印不了：请点右上角“…”，选“在浏览器打开”，再打印。';
const noFile = '微信里常常存不下文件。没有存到的话，请点右上角“…”，选“在浏览器打开”，再存一次';

const met = 'check/#v=1&year=2018&sector=general&common=18&professional=42&elective=12';

const click = (page: Page, button: string | RegExp) => page.getByRole('button', { name: button }).click();

/** Each page with what leads to the button, the button, and what is said; another way is named where there is one. */
const cases: ReadonlyArray<{
  what: string;
  open: (page: Page) => Promise<unknown>;
  press: (page: Page) => Promise<unknown>;
  says: string;
}> = [
  {
    what: '自查的打印',
    open: (page) => page.goto(met),
    press: (page) => page.getByRole('button', { name: '打印', exact: true }).click(),
    says: noPrint,
  },
  {
    what: '年度小结的打印',
    open: (page) => page.goto(met).then(() => click(page, '年度小结')),
    press: (page) => click(page, '打印年度小结'),
    says: noPrint,
  },
  {
    what: '年度小结的记录文件',
    open: (page) => page.goto(met).then(() => click(page, '年度小结')),
    press: (page) => click(page, '保存记录文件'),
    says: `${noFile}；或者用“复制记录文字”。`,
  },
  {
    what: '学习记录的备份',
    open: (page) => visitWith(page, logOf(entry('a'))),
    press: (page) => click(page, '存成文件'),
    says: `${noFile}；或者用“复制文字”。`,
  },
  {
    what: '学习记录的表格',
    open: (page) => visitWith(page, logOf(entry('a'))),
    press: (page) => click(page, '导出 Excel 表格'),
    says: `${noFile}；或者用“复制文字”。`,
  },
  {
    what: '几个年度的打印',
    open: (page) => visitWith(page, logOf(entry('a'))).then(() => click(page, '打印几个年度')),
    press: (page) => click(page, '打印这张表'),
    says: noPrint,
  },
  {
    what: '一页的 Word 文档',
    open: (page) => page.goto('ways/'),
    press: (page) => page.getByRole('link', { name: 'Word 文档' }).click(),
    says: `${noFile}。`,
  },
  {
    what: '名单的模板',
    open: (page) => page.goto('roster/'),
    press: (page) => click(page, '下载模板'),
    says: `${noFile}。`,
  },
  {
    what: '名单的导出',
    open: (page) => page.goto('roster/').then(() => click(page, '试一份示例')),
    press: (page) => click(page, '导出 XLSX'),
    says: `${noFile}；或者用“复制结果”。`,
  },
  {
    what: '名单汇总的打印',
    open: (page) => page.goto('roster/').then(() => click(page, '试一份示例')),
    press: (page) => click(page, '打印汇总'),
    says: noPrint,
  },
  {
    what: '二维码的图片',
    open: (page) =>
      page
        .goto('guides/2025/')
        .then(() => click(page, '引用这一年、二维码'))
        .then(() => page.getByRole('button', { name: '二维码', exact: true }).click()),
    press: (page) => click(page, '下载 SVG'),
    says: `${noFile}；或者用截屏。`,
  },
  {
    what: '二维码的打印',
    open: (page) =>
      page
        .goto('guides/2025/')
        .then(() => click(page, '引用这一年、二维码'))
        .then(() => page.getByRole('button', { name: '二维码', exact: true }).click()),
    press: (page) => click(page, '打印二维码'),
    says: noPrint,
  },
  {
    what: '年度的日历',
    open: (page) => page.goto('guides/2018/'),
    press: (page) => page.getByRole('link', { name: '专业技术人员', exact: true }).click(),
    says: noFile,
  },
];

for (const { what, open, press, says } of cases) {
  test(`在微信里，${what}：说怎么办，不打印，也不说已经存下、印好`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await open(page);
    await press(page);
    await expect(page.getByText(says, { exact: false }).first()).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-printed');
    await expect(page.getByText(/已存成|已存到|已下载|已导出|已打印|已交给浏览器/)).toHaveCount(0);
  });
}
