import { expect, type Page, test } from '@playwright/test';

const result = (page: Page) => page.locator('[data-outcome]').first();
const finding = (page: Page, key: string) => page.locator(`[data-subject="${key}"]`);

test('会计2025年：没有填专业通识还不能下结论，填上20就达标，链接带着它', async ({ page }) => {
  await page.goto('check/#v=1&year=2025&sector=accounting&common=30&professional=60');
  await expect(result(page)).toHaveAttribute('data-outcome', 'incomplete');
  await expect(finding(page, 'general-knowledge')).toHaveAttribute('data-finding', 'unanswered');
  await expect(page.getByRole('status').first()).toContainText('专业通识');
  await page.getByLabel('其中专业通识（学分）').fill('19');
  await expect(result(page)).toHaveAttribute('data-outcome', 'short');
  await expect(finding(page, 'general-knowledge')).toHaveAttribute('data-missing', '1');
  await page.getByLabel('其中专业通识（学分）').fill('20');
  await expect(result(page)).toHaveAttribute('data-outcome', 'met');
  await expect(result(page)).toHaveAttribute('data-basis', 'reported');
  await expect(page).toHaveURL(/general-knowledge=20/);
  await page.getByLabel('年度').selectOption('2024');
  await expect(page.getByLabel('其中专业通识（学分）')).toHaveCount(0);
});

test('会计在读、第一年不判断并说为什么，毕业当年算完成', async ({ page }) => {
  await page.goto('check/#v=1&year=2025&sector=accounting&situation=student');
  await expect(result(page)).toHaveAttribute('data-outcome', 'not-judged');
  await expect(result(page)).toHaveAttribute('data-why', 'exempt');
  await page.getByLabel('本人情况').selectOption('first-year');
  await expect(result(page)).toHaveAttribute('data-why', 'not-bound');
  await page.getByLabel('本人情况').selectOption('graduated');
  await expect(result(page)).toHaveAttribute('data-outcome', 'met');
  await expect(finding(page, 'general-knowledge')).toHaveAttribute('data-finding', 'not-asked');
  await page.reload();
  await expect(page.getByLabel('本人情况')).toHaveValue('graduated');
});

test('护士的25学分另看，不改变学时的结论', async ({ page }) => {
  await page.goto('check/#v=1&year=2025&sector=health&common=30&professional=42&elective=18&credits=24');
  await expect(result(page)).toHaveAttribute('data-outcome', 'met');
  const second = page.locator('[data-duty="health-credits"]');
  await expect(second).toHaveAttribute('data-duty-outcome', 'short');
  await expect(second.locator('[data-duty-finding="short"]')).toHaveAttribute('data-missing', '1');
  await expect(second).toContainText('国卫办科教发〔2024〕20号');
  await expect(second.locator('[data-subject]')).toHaveCount(0);
  await page.getByLabel(/继续教育学分/).fill('25');
  await expect(second).toHaveAttribute('data-duty-outcome', 'met');
});

test('记者：只列出，不判断', async ({ page }) => {
  await page.goto('check/#v=1&year=2025&sector=journalism&common=30&professional=42&elective=18');
  await expect(result(page)).toHaveAttribute('data-outcome', 'not-judged');
  await expect(result(page)).toContainText('三分之二');
});

test('社会工作：年度学时照一般的判断，三年的另列', async ({ page }) => {
  await page.goto('check/#v=1&year=2025&sector=social-work&common=30&professional=42&elective=18');
  await expect(result(page)).toHaveAttribute('data-outcome', 'met');
  const second = page.locator('[data-duty="social-work-registration"]');
  await expect(second).toHaveAttribute('data-duty-outcome', 'incomplete');
  await expect(second).toContainText('民发〔2009〕123号');
});

test('别的行业链接里的学分、情况，列出来说没有使用', async ({ page }) => {
  await page.goto('check/#v=1&year=2025&sector=general&common=30&credits=25&situation=student');
  await expect(page.getByText('“credits=25”这个年度和行业没有这一项，没有使用。')).toBeVisible();
  await expect(page.getByText('“situation=student”这个年度和行业没有这一项，没有使用。')).toBeVisible();
});
