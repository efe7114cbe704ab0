import type { Page } from '@playwright/test';

export const year = (page: Page, y: number) => page.locator(`.log-year[data-year="${y}"]`);
export const said = (page: Page) => page.locator('.foot [role="status"]');

/** What a person fills in; what is missing stays as it is. */
export interface Given {
  readonly day?: string;
  readonly title?: string;
  readonly subject?: string;
  readonly mode?: string;
  readonly hours?: string;
  readonly state?: string;
}

export async function fill(page: Page, given: Given) {
  if (given.day !== undefined) await page.getByLabel('日期').fill(given.day);
  if (given.title !== undefined) await page.getByLabel('课程或活动的名称').fill(given.title);
  if (given.subject !== undefined) await page.getByLabel('科目', { exact: true }).selectOption(given.subject);
  if (given.mode !== undefined) await page.getByRole('radio', { name: given.mode }).check();
  if (given.hours !== undefined) await page.getByLabel('学时', { exact: true }).fill(given.hours);
  if (given.state !== undefined) await page.getByLabel('状态').selectOption(given.state);
}

export async function write(page: Page, given: Given) {
  await fill(page, given);
  await page.getByRole('button', { name: '记下这一条' }).click();
}

export const course: Given = {
  day: '2018-09-01',
  title: '专业课',
  subject: '专业科目',
  mode: '面授',
  hours: '42',
  state: '已认定',
};

export const entry = (id: string, change: object = {}) => ({
  id,
  day: '2018-09-01',
  title: `课程${id}`,
  subject: 'professional',
  mode: 'remote',
  hours: 42,
  proof: true,
  state: 'recognized',
  year: 2018,
  ...change,
});

/** A log as the browser keeps it. */
export const logOf = (...entries: object[]) =>
  JSON.stringify({
    format: 'learning-log',
    version: 1,
    revision: 1,
    sector: 'general',
    complete: [],
    entries,
  });

/** A visit to a browser that already holds a log. */
export async function visitWith(page: Page, kept: string) {
  await page.goto('about/');
  await page.evaluate((t) => localStorage.setItem('log/1', t), kept);
  await page.goto('check/#log');
}
