import { expect, test } from './guarded';
import { entry, fill, visitWith, year } from './log-page';

const logOf = (sector: string, entries: object[], more: object = {}) =>
  JSON.stringify({ format: 'learning-log', version: 1, revision: 1, sector, complete: [], entries, ...more });

const of2025 = (id: string, change: object) => entry(id, { day: '2025-07-01', year: 2025, ...change });

test('会计2025年：记下专业通识，这一年达标；年度小结列出它', async ({ page }) => {
  const entries = [of2025('j1', { subject: 'common', hours: 30 }), of2025('j2', { hours: 40 })];
  await visitWith(page, logOf('accounting', entries));
  await expect(year(page, 2025)).toHaveAttribute('data-outcome', 'short');
  await page.getByRole('button', { name: '记一条' }).click();
  await fill(page, {
    day: '2025-08-01',
    title: '会计法',
    subject: '专业科目',
    mode: '远程',
    state: '已认定',
  });
  await page.getByLabel('属于专业通识').check();
  await page.getByLabel('学分', { exact: true }).fill('20');
  await page.getByRole('button', { name: '记下这一条' }).click();
  await expect(year(page, 2025)).toHaveAttribute('data-outcome', 'met');
  await expect(year(page, 2025).getByRole('row', { name: /其中专业通识 20 20 20/ })).toBeVisible();
  await page.reload();
  await expect(year(page, 2025)).toHaveAttribute('data-outcome', 'met');
  await year(page, 2025).getByRole('button', { name: '年度小结' }).click();
  await expect(page.getByRole('region', { name: '2025年度小结' })).toContainText('专业通识');
});

test('会计：选折算，学分和依据跟着来', async ({ page }) => {
  await visitWith(
    page,
    logOf('accounting', [entry('j1', { day: '2024-03-01', year: 2024, subject: 'common', hours: 30 })]),
  );
  await page.getByRole('button', { name: '记一条' }).click();
  await fill(page, { day: '2024-05-01', title: '一篇论文', state: '已认定' });
  await page.getByLabel('这一条是').selectOption('论文：在有CN刊号的期刊发表，本人是第一作者');
  await expect(page.getByLabel('科目', { exact: true })).toHaveCount(0);
  await page.getByLabel('一共几篇').fill('2');
  await expect(page.getByText('记60学分，计入专业科目。')).toBeVisible();
  await expect(page.locator('.converted')).toContainText('财会〔2018〕10号');
  await page.getByRole('button', { name: '记下这一条' }).click();
  await expect(year(page, 2024)).toHaveAttribute('data-outcome', 'met');
  await expect(year(page, 2024)).toHaveAttribute('data-basis', 'reported');
  await expect(year(page, 2024).getByText('本人是第一作者，2篇')).toBeVisible();
  await page.getByRole('button', { name: '改“一篇论文”' }).click();
  await expect(page.getByLabel('一共几篇')).toHaveValue('2');
});

test('没有学的一年：列出来，说是在读，不判断；重新打开还在', async ({ page }) => {
  await visitWith(page, logOf('accounting', [of2025('j1', { subject: 'common', hours: 30 })]));
  await page.getByText('哪一年没有学，也要算').click();
  await page.getByLabel('没有学的年度').selectOption('2024');
  await page.getByRole('button', { name: '列出这一年' }).click();
  await expect(year(page, 2024)).toContainText('这一年还没有记');
  await page.getByLabel('2024年度的本人情况').selectOption('student');
  await expect(year(page, 2024)).toHaveAttribute('data-why', 'exempt');
  await page.reload();
  await expect(year(page, 2024)).toHaveAttribute('data-why', 'exempt');
});

test('会计考过一科：当年算完成；在读的一年不判断', async ({ page }) => {
  await visitWith(page, logOf('accounting', []));
  await fill(page, { day: '2023-09-01', title: '中级会计实务', state: '已认定' });
  await page.getByLabel('这一条是').selectOption('考试：会计职称或注册会计师考试通过一科');
  await expect(page.locator('.converted')).toContainText('公需科目也算完成');
  await page.getByRole('button', { name: '记下这一条' }).click();
  await expect(year(page, 2023)).toHaveAttribute('data-outcome', 'met');
  await page.getByLabel('2023年度的本人情况').selectOption('student');
  await expect(year(page, 2023)).toHaveAttribute('data-why', 'exempt');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(year(page, 2023)).toHaveAttribute('data-outcome', 'met');
});

test('社会工作者：三年的记录一起核算，填了级别和登记的日子才有结论', async ({ page }) => {
  const entries = [2023, 2024, 2025].map((y) => entry(`j${y}`, { day: `${y}-07-01`, year: y, hours: 30 }));
  await visitWith(page, logOf('social-work', entries, { complete: [2026] }));
  await year(page, 2025).locator('summary').first().click();
  await year(page, 2025).locator('details.why summary').first().click();
  const second = year(page, 2025).locator('[data-duty="social-work-registration"]');
  await expect(second).toHaveAttribute('data-duty-outcome', 'incomplete');
  await page.getByLabel('级别').selectOption('worker');
  await page.getByLabel('这一期登记的日期').fill('2023-03-01');
  await expect(second).toHaveAttribute('data-duty-outcome', 'met');
  await expect(second).toContainText(/级别是.+，这一期是2023年3月1日至2026年2月28日/);
  await expect(year(page, 2025)).toHaveAttribute('data-outcome', 'short');
});

test('护士：一年的学分填在那一年里，随年度小结带走', async ({ page }) => {
  await visitWith(page, logOf('health', [of2025('j1', { subject: 'common', hours: 30 })]));
  await page.getByLabel(/2025年度的继续教育学分/).fill('24');
  await page.getByLabel(/2025年度的继续教育学分/).blur();
  await year(page, 2025).getByRole('button', { name: '年度小结' }).click();
  const sheet = page.getByRole('region', { name: '2025年度小结' });
  await expect(sheet.locator('[data-duty="health-credits"]')).toHaveAttribute('data-duty-outcome', 'short');
});
