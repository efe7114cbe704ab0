import { readFileSync } from 'node:fs';
import { choosing, chosen } from './page-lists';

/** A browser that Playwright does not drive. */
export interface Engine {
  /** As the browser says it. */
  readonly version: string;
  /** Opens an address and waits until it is there. */
  go(url: string): Promise<void>;
  /** What an expression of JavaScript comes to on the page. */
  run(expression: string): Promise<unknown>;
  /** What went wrong on the pages, where the browser tells. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Walks the checker, the log, the staff list in three forms, the search and the check of a record once. Throws where it gets stuck. */
export async function walk(engine: Engine, home: string): Promise<void> {
  const there = (selector: string) => waitFor(engine, selector);
  const click = async (selector: string) => {
    await there(selector);
    await engine.run(`document.querySelector(${JSON.stringify(selector)}).click()`);
  };
  const write = async (selector: string, value: string, event = 'input') => {
    await there(selector);
    await engine.run(
      `((field) => { field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event('${event}', { bubbles: true })); })(document.querySelector(${JSON.stringify(selector)}))`,
    );
  };

  await engine.go(`${home}check/#v=1&year=2018&sector=general&common=15&professional=42&elective=12`);
  await there('.checker[data-outcome="short"]');
  await write('#hours-common', '18');
  await there('.checker[data-outcome="met"]');
  await click('.tools button[aria-expanded]');
  await there('.summary .code');

  await click('.views label:last-child input');
  await write('#entry-day', '2018-09-01');
  await write('#entry-title', '课程');
  await write('#entry-subject', 'common', 'change');
  await click('#entry-mode-remote');
  await write('#entry-hours', '18');
  await click('.entry-form .main-button');
  await there('.log-year[data-year="2018"] .entries');

  await engine.go(`${home}roster/`);
  await there('[data-roster-state="idle"]');
  await click('.open-buttons button');
  await there('[data-roster-state="done"][data-total="21"]');
  await there('.all-rows [data-outcome="short"]');
  for (const choose of choosing) {
    await engine.go(`${home}roster/`);
    await there('[data-roster-state="idle"]');
    await engine.run(choose);
    await there(chosen);
    await there('.all-rows [data-outcome="short"]');
  }

  await engine.go(`${home}search/?q=${encodeURIComponent('277号')}`);
  await there('[data-search-state="done"] ol a[href*="policies/yrsb-2018-277/"]');

  await engine.go(`${home}verify/`);
  await write('.verify textarea', readFileSync('test/rules/records/2018-general-entries.json', 'utf8'));
  await there('[data-verified="equal"]');
}

async function waitFor(engine: Engine, selector: string): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; ) {
    if (await engine.run(`document.querySelector(${JSON.stringify(selector)}) !== null`)) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(
    `没有等到 ${selector}；页面上是：${await engine.run('document.body.innerText.slice(0, 500)')}`,
  );
}
