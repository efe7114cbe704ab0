import type { Page } from '@playwright/test';
import { expect, test } from './guarded';
import { course, fill, said, year } from './log-page';

/** Puts every text of the page into a <font>, as a browser's own translation does: the text itself is taken out, or moved inside. */
async function translate(page: Page, way: 'replaced' | 'moved') {
  await page.evaluate((how) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const parent = text.parentElement as Element;
      if (/SCRIPT|STYLE|TEXTAREA/.test(parent.nodeName) || text.textContent?.trim() === '') continue;
      const font = document.createElement('font');
      if (how === 'moved') {
        parent.insertBefore(font, text);
        font.appendChild(text);
      } else {
        const inner = document.createElement('font');
        inner.textContent = text.textContent;
        font.appendChild(inner);
        parent.replaceChild(font, text);
      }
    }
  }, way);
}

for (const way of ['replaced', 'moved'] as const) {
  test.describe(`浏览器自己翻译了页面（${way}）`, () => {
    test('自查：结论跟着填的变，旧的一句不留', async ({ page }) => {
      await page.goto('check/#v=1&year=2018&sector=general&common=10&professional=42&elective=12');
      await expect(page.locator('.verdict')).toContainText('2018年度还差：公需8学时。');
      for (const common of ['18', '17', '1x', '']) {
        await translate(page, way);
        await page.getByLabel('公需科目').fill(common);
        const line = page.locator('.verdict');
        await expect(line).toHaveText(
          common === '18'
            ? '达标 2018年度的学时够了。'
            : common === '17'
              ? '未达标 2018年度还差：公需1学时。'
              : /^信息不足 2018年度还不能下结论：公需科目(无法识别|没有填)。$/,
        );
      }
      await translate(page, way);
      await page.getByLabel('行业').selectOption('publishing');
      await expect(page.locator('.checker')).not.toContainText('逐项结果');
      await expect(page.locator('.verdict')).toContainText('出版行业本站不判定');
    });

    test('学习记录：记一条，那一年的结论和合计都是新的', async ({ page }) => {
      await page.goto('check/#log');
      await fill(page, course);
      await translate(page, way);
      await page.getByRole('button', { name: '记下这一条' }).click();
      await expect(said(page)).toHaveText('已记下“专业课”，42学时，计入2018年度。');
      await translate(page, way);
      await page.getByRole('button', { name: '改“专业课”' }).click();
      await page.getByLabel('学时', { exact: true }).fill('41');
      await translate(page, way);
      await page.getByRole('button', { name: '改好了' }).click();
      await expect(year(page, 2018)).toContainText('专业科目差1学时');
    });

    test('年度学习要求：换一年，说的是那一年', async ({ page }) => {
      await page.goto('guides/#v=1&year=2021&sector=general&who=person');
      await expect(page.getByText('2021年度　一般专业技术人员')).toBeVisible();
      await translate(page, way);
      await page.getByLabel('年度').selectOption('2018');
      const sum = page.locator('.guides .sum');
      await expect(sum).toContainText('2018年度　一般专业技术人员');
      await expect(sum).not.toContainText('2021');
    });

    test('核验：校验码的话跟着填的变', async ({ page }) => {
      await page.goto('verify/');
      await translate(page, way);
      await page.getByLabel('或者粘贴记录文字').fill('x');
      const line = page.locator('.verify .verdict');
      await expect(line).toContainText('没有读到记录');
      await expect(line).not.toContainText('还没有记录');
      await translate(page, way);
      await page.getByRole('button', { name: '全部清空' }).click();
      await expect(line).toHaveText('还没有记录 打开或者粘贴一份记录，这里显示结果。');
    });

    test('搜索：换一个问法，结果和条数都是新的', async ({ page }) => {
      await page.goto('search/?q=补学');
      await expect(page.locator('[data-search-state="done"]')).toBeVisible();
      await translate(page, way);
      await page.getByRole('searchbox', { name: '搜索问答、政策条款和术语' }).fill('鞥鞥鞥');
      await expect(page.locator('.results')).toContainText('没有找到“鞥鞥鞥”');
      await expect(page.getByText(/找到\d+条/)).toHaveCount(0);
      await expect(page.locator('.hits')).toHaveCount(0);
    });

    test('名单核对：换一份名单，说的是那一份', async ({ page }) => {
      const list = (hours: string) =>
        page.getByLabel(/名单文件/).setInputFiles({
          name: '名单.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(
            `姓名,工号,年度,行业,公需科目,专业科目,个人选修科目\n甲,1,2018,一般,${hours},42,12\n`,
          ),
        });
      await page.goto('roster/');
      await list('18');
      const results = page.getByRole('table', { name: '逐行结果' });
      await expect(results).toContainText('✓ 达标');
      await translate(page, way);
      await list('17');
      await expect(results).toContainText('✗ 未达标');
      await expect(results).not.toContainText('✓ 达标');
      await translate(page, way);
      await list('18');
      await expect(results).toContainText('✓ 达标');
      await expect(results).not.toContainText('✗ 未达标');
    });

    test('经费和办班计划：算的是新填的', async ({ page }) => {
      await page.goto('duties/');
      const result = page.locator('.budget .result');
      await page.getByLabel('专业技术人员工资总额').fill('100万');
      await expect(result).toContainText('1,000,000');
      await translate(page, way);
      await page.getByLabel('专业技术人员工资总额').fill('200万');
      await expect(result).toContainText('2,000,000');
      await expect(result).not.toContainText('1,000,000');
    });
  });
}
