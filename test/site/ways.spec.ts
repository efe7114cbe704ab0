import { expect, test } from './guarded';
import { troublesOn } from './troubles';

test.describe('不用脚本', () => {
  test.use({ javaScriptEnabled: false });

  test('选学法和行业，地址记住选择，读到由谁申报、要什么材料、由谁认定', async ({ page }) => {
    await page.goto('ways/');
    await page
      .getByRole('list', { name: '参加专业科目远程（网络）培训' })
      .getByRole('link', { name: '一般' })
      .click();
    await expect(page).toHaveURL(/ways\/#professional-remote-general$/);
    const route = page.locator('section.routes, .routes > section').filter({ has: page.locator(':target') });
    await expect(route.locator('[data-step="declare"]')).toContainText(
      '远程学习网站（负责单位）出具的学时证明',
    );
    await expect(route.locator('[data-step="recognize"]')).toContainText('由用人单位认定');
    await expect(route.locator('[data-step="recognize"] q')).toHaveText(
      '除教育、卫生健康行业外，均由用人单位负责',
    );
  });
});

test('省和本级说法不同，两份都列出，较晚印发的在前', async ({ page }) => {
  await page.goto('ways/#professional-in-person-health');
  const step = page
    .locator('.routes > section')
    .filter({ has: page.locator('#professional-in-person-health') })
    .locator('[data-step="recognize"]');
  await expect(step).toContainText('较晚印发的在前');
  await expect(step.getByRole('link')).toHaveText([/277号/, /11号/]);
});

test('不用办的写“不用办”，没有查到的写“没有查到规定”，不设的写“不设”', async ({ page }) => {
  await page.goto('ways/');
  const common = page.getByRole('list', { name: '网上学公需科目' });
  await expect(common.getByRole('link', { name: '一般' })).toContainText('不用另外申报');
  await expect(common.getByRole('link', { name: '会计' })).toContainText('没有查到规定');
  const elective = page.getByRole('list', { name: '参加单位安排的个人选修科目' });
  await expect(elective.getByRole('link', { name: '会计' })).toContainText('不设这一类');
  await expect(elective.getByRole('link', { name: '教育' })).toContainText('认定写法不一');
});

test('选一条路的每个链接都到得了', async ({ page }) => {
  await page.goto('ways/');
  const links = page.getByRole('navigation', { name: '按学法和行业选一条路' }).getByRole('link');
  // Four ways for each of the five sectors that are judged.
  await expect(links).toHaveCount(4 * 5);
  for (const link of await links.all()) {
    const anchor = (await link.getAttribute('href')) as string;
    await expect(page.locator(anchor)).toHaveCount(1);
  }
});

test('证书怎么来：生成电子证书、自助打印、用人单位盖章', async ({ page }) => {
  await page.goto('ways/#certificate');
  await expect(page.locator('#certificate')).toContainText('完成后由用人单位审核确认，生成电子证书');
  await expect(page.locator('#certificate')).toContainText('要纸质的，自己在省系统打印，再由用人单位盖章');
});

test('折算和高级研修：照实说没有写，链到问答', async ({ page }) => {
  await page.goto('ways/#conversion');
  const conversion = page.locator('#conversion');
  await expect(conversion).toContainText('本站收录的文件没有规定');
  await conversion.getByText('相关的问答').click();
  await conversion.getByRole('link', { name: /论文、课题、专利/ }).click();
  await expect(page).toHaveURL(/answers\/papers-and-patents\/$/);
  await page.getByRole('link', { name: '学时怎么认定：论文、课题、专利等折算' }).click();
  await expect(page).toHaveURL(/ways\/#conversion$/);
});

test('11号文今天的有效期状态写在页面上', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
  await page.goto('ways/');
  await expect(page.locator('[data-term-today="elapsed"]')).toContainText('有效期已届满');
});

test('选了以后也没有无障碍问题', async ({ page }) => {
  await page.goto('ways/#elective-education');
  expect(await troublesOn(page)).toEqual([]);
});
