import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { oldEngine } from './old-engines';
import { choosing, chosen } from './page-lists';

const savedRecord = readFileSync('test/rules/records/2018-general-entries.json', 'utf8');

// The engines of frozen offices and old phones: real Chromium 109 and 80, in packages that bring the binary along.
for (const version of [109, 80] as const) {
  base(
    `Chromium ${version} 上自查、学习记录、小结、核验、经费、办班计划和名单核对能用`,
    async ({ baseURL }) => {
      base.setTimeout(180_000);
      const engine = await oldEngine(version);
      base.skip(engine === undefined, `这台机器上拿不到 Chromium ${version}，跳过`);
      if (!engine) return;
      const browser = await engine.launch();
      try {
        expect(await browser.version()).toContain(`/${version}.`);
        const page = await browser.newPage();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.goto(
          `${baseURL}check/#v=1&year=2018&sector=general&common=15&professional=42&elective=12`,
        );
        await page.waitForSelector('[data-outcome="short"]');
        await page.$eval('#hours-common', (field) => {
          (field as HTMLInputElement).value = '18';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        });
        await page.waitForSelector('[data-outcome="met"]');
        await page.$eval('.tools button[aria-expanded]', (button) => (button as HTMLElement).click());
        await page.waitForSelector('.summary .code');
        await page.$eval('.views label:last-child input', (radio) => (radio as HTMLInputElement).click());
        await page.waitForSelector('#entry-title');
        await page.$eval('.entry-form', (form) => {
          const write = (selector: string, value: string, event: string) => {
            const field = form.querySelector(selector) as HTMLInputElement;
            field.value = value;
            field.dispatchEvent(new Event(event, { bubbles: true }));
          };
          write('#entry-day', '2018-09-01', 'input');
          setTimeout(() => write('#entry-title', '课程', 'input'), 100);
          setTimeout(() => write('#entry-subject', 'common', 'change'), 200);
          setTimeout(() => (form.querySelector('#entry-mode-remote') as HTMLInputElement).click(), 300);
          setTimeout(() => write('#entry-hours', '18', 'input'), 400);
          setTimeout(() => (form.querySelector('.main-button') as HTMLButtonElement).click(), 500);
        });
        await page.waitForSelector('.log-year[data-year="2018"] .entries');
        await page.goto(`${baseURL}verify/`);
        await page.waitForSelector('.verify textarea');
        await page.$eval(
          '.verify textarea',
          (field, text) => {
            (field as HTMLTextAreaElement).value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
          },
          savedRecord,
        );
        await page.waitForSelector('[data-verified="equal"]');
        await page.goto(`${baseURL}policies/yrsg-2018-11/`);
        await page.waitForSelector('[data-term-today="elapsed"]');
        await page.goto(`${baseURL}duties/`);
        await page.waitForSelector('#budget input');
        await page.$eval('#budget input', (field) => {
          field.scrollIntoView();
          (field as HTMLInputElement).value = '１００万';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        });
        await page.waitForSelector('#budget [role="status"] b');
        await page.waitForSelector('#course-plan input');
        await page.$eval('#course-plan input', (field) => {
          field.scrollIntoView();
          (field as HTMLInputElement).value = '2027-03-01';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        });
        await page.waitForSelector('#course-plan [data-day="2027-01-30"]');
        await page.goto(`${baseURL}roster/`);
        await page.waitForSelector('[data-roster-state="idle"]');
        await page.$eval('.open-buttons button', (sample) => (sample as HTMLButtonElement).click());
        await page.waitForSelector('[data-roster-state="done"][data-total="21"]');
        await page.waitForSelector('.all-rows [data-outcome="short"]');
        for (const choose of choosing) {
          await page.goto(`${baseURL}roster/`);
          await page.waitForSelector('[data-roster-state="idle"]');
          await page.evaluate(choose);
          await page.waitForSelector(chosen);
          await page.waitForSelector('.all-rows [data-outcome="short"]');
        }
        expect(errors).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
}
