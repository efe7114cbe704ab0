import { expect, type Page, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { onDisk } from './edit-folder';
import { desk, opened, openFile, savedInFolder } from './edit-page';

// Whoever edits has a big screen.
test.use({ viewport: { width: 1366, height: 768 } });

test.setTimeout(90_000);

/** Makes accounting ask one more hour, by the form alone. */
async function oneMore(page: Page) {
  await openFile(page, /^行业的要求/, /^会计专业技术人员/);
  await page.getByText('2018—2024 各科最低学时').click();
  await page.locator('#f_periods_0_minimums_total_atLeast').fill('91');
}

test('改一个数字：原话里没有它，当场在旁边说，也说影响到谁', async ({ page }) => {
  const troubles: string[] = [];
  page.on('pageerror', (e) => troubles.push(String(e)));
  page.on('console', (m) => m.type() === 'error' && troubles.push(m.text()));
  await opened(page);
  await expect(desk(page)).toHaveAttribute('data-complaints', '0');
  await oneMore(page);
  await expect(desk(page)).not.toHaveAttribute('data-complaints', '0');
  await expect(page.locator('#f_periods_0_minimums_total_atLeast-said')).toContainText('不在原话');
  // What is typed back is as it was.
  await page.locator('#f_periods_0_minimums_total_atLeast').fill('90');
  await expect(desk(page)).toHaveAttribute('data-complaints', '0');
  await expect(page.getByText('改了 0 个文件，没有写错的地方')).toBeVisible();
  expect(troubles).toEqual([]);
});

test('结论里的数字：读者怎样看到就怎样说，从要求表里选，不打；删错了的说出来', async ({ page }) => {
  await opened(page);
  await openFile(page, /^问答/, /^个人选修科目学什么/);
  await page
    .locator('.edit-list > ol > li > details > summary', { hasText: '2018、2019年每年12学时' })
    .click();
  const say = page.getByLabel(/^一句话/).first();
  const before = await say.inputValue();
  expect(before).toContain('{一般.2018.选修}');
  await expect(page.locator('.edit-figures').first()).toContainText('读者看到：2018、2019年每年12学时；');

  await page.locator('#f__answer').focus();
  await page.keyboard.press('Control+End');
  const field = page
    .locator('.edit-field')
    .filter({ has: page.locator('#f__answer') })
    .last();
  await field.getByText('插入数字').click();
  await field.getByLabel('行业').selectOption({ label: '会计' });
  await field.getByLabel('年度').selectOption('2018');
  await field.getByLabel('哪个数').selectOption({ label: '公需 30学分' });
  await field.getByRole('button', { name: '插入30学分' }).press('Enter');
  const answer = page.locator('#f__answer');
  await expect(answer).toBeFocused();
  await expect(answer).toHaveValue(/\{会计\.2018\.公需\}$/);
  await expect(field.locator('.edit-figures')).toContainText('30学分数字的依据');
  const right = await answer.inputValue();
  await answer.fill(right.replace('会计.2018', '会计.2017'));
  await expect(page.locator('#f__answer-said')).toContainText('要求表里没有');
  await expect(field.locator('mark')).toHaveText('{会计.2017.公需}');
  await answer.fill(right);
  await expect(desk(page)).toHaveAttribute('data-complaints', '0');
  await savedInFolder(page, 1);
  expect(await onDisk(page, 'answers/elective-how.mdx')).toMatch(/^answer: .*\{accounting\.2018\.common\}$/m);
});

test('不想名字也建得了：问题写了就有，名字起好了，说为什么要它', async ({ page }) => {
  await opened(page);
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('radio', { name: '问答' }).check();
  await expect(page.getByLabel('网址里的名字')).toHaveValue(/^answer-\d{4}-\d\d-\d\d$/);
  await expect(page.getByLabel('网址里的名字')).toHaveAccessibleDescription(/网页的地址要用它/);
  await page.getByLabel('问题，以问号结尾').fill('论文能抵学时吗？');
  await page.getByRole('button', { name: '建这个文件' }).click();
  await expect(page.locator('.edit-panel h3')).toHaveText('问答“论文能抵学时吗？”');
  await expect(page.getByLabel(/^问题/)).toHaveValue('论文能抵学时吗？');
});

test('还没有写完的：上面列的、旁边说的都是表单里的栏名和选项，没有文件里的英文', async ({ page }) => {
  await opened(page);
  await openFile(page, /^年度/, /^2026/);
  await page.getByText('学习和补学的时间').first().click();
  await page.getByRole('button', { name: '写上“学习和补学的时间”' }).click();
  const list = page.locator('.edit-complaints li');
  await expect(list.first()).toHaveText('年度“2026”，第1个时间的“是学习还是补学”：请选是学习还是补学');
  await expect(page.locator('.edit-said', { hasText: '请选是学习还是补学' })).toBeVisible();
  const words = [
    await page.locator('.edit-complaints').innerText(),
    await page.locator('.edit-panel').innerText(),
  ];
  for (const one of words) expect(one).not.toMatch(/kind|subjects|closes|makeUp|windows|reviewedOn/);
  await openFile(page, /^政策原文/, /^粤人社办〔2018〕277号/);
  const form = await page.locator('.edit-panel').innerText();
  expect(form).toContain('发文字号');
  expect(form).not.toMatch(/documentNumber|SHA-256|sha256|[0-9a-f]{64}/);
  // Sectors are chosen by what people call them.
  await openFile(page, /^案例/, /^会计专业技术人员/);
  await page.locator('.edit-part > summary', { hasText: '案例' }).click();
  await page.locator('.edit-list > ol > li > details > summary').first().click();
  await expect(page.locator('#f_cases_0_sector')).toHaveValue('accounting');
  await expect(page.locator('#f_cases_0_sector option:checked')).toHaveText('会计专业技术人员');
});

test('一段年度里再加一部分：起个名称就有，接着填它的学时；几种写法用中文选，没有英文', async ({ page }) => {
  await opened(page);
  await openFile(page, /^行业的要求/, /^会计专业技术人员/);
  await page.getByText('2025起 各科最低学时').click();
  const part = page.locator('fieldset', {
    has: page.locator('legend', { hasText: /^其中一部分的最低学时/ }),
  });
  await part.getByLabel('加一项，叫什么').last().fill('法规知识');
  await part.getByRole('button', { name: '加上“法规知识”' }).press('Enter');
  await expect(page.locator('#f_periods_1_parts_accounting-part_atLeast')).toBeFocused();
  await expect(page.locator('.edit-complaints')).toContainText('“法规知识”的“至少”：还没有写');
  await expect(part.getByRole('button', { name: '去掉“法规知识”' })).toBeVisible();

  await openFile(page, /^行业的要求/, /^卫生健康/);
  const ways = page.getByLabel('怎样写').locator('option');
  await expect(ways.filter({ hasText: '几年一期' })).not.toHaveCount(0);
  const words = await page.locator('.edit-panel').innerText();
  expect(words.replace('nhc', '')).not.toMatch(/\boption\b|newKey|credits|health-/i);
});

const drawn = [
  { what: '问答', group: /^问答/, file: /^每年要学多少学时/, at: 'answers/hours-per-year/' },
  { what: '政策', group: /^政策/, file: /^粤人社办〔2018〕277号/, at: 'policies/yrsb-2018-277/' },
  { what: '年度', group: /^年度/, file: /^2025/, at: 'guides/2025/' },
  { what: '更新', group: /^更新/, file: /^2026-11-26 名单核对/, at: 'changes/' },
  { what: '案例', group: /^案例/, file: /^会计专业技术人员/, at: 'cases/' },
  { what: '词汇', group: /^/, file: /^词汇/, at: 'terms/' },
  { what: '学时怎么认定', group: /^/, file: /^学时怎么认定/, at: 'ways/' },
  { what: '年年要做的事', group: /^/, file: /^年年要做的事/, at: 'guides/2026/' },
  { what: '本站', group: /^/, file: /^本站/, at: 'about/' },
];

/** What is drawn of a page: its elements with what they wear, and its words, without what only its scripts use. */
const drawing = (main: string) => {
  const page = parse(
    main.replace(/<(script|style)\b[\s\S]*?<\/\1>|<wbr>|<p class="as-file[\s\S]*?<\/p>/g, ''),
  );
  return [
    ...page.querySelectorAll('*').map((e) => `${e.rawTagName} ${e.classNames}`),
    page.text.replace(/\s|&nbsp;/g, ''),
  ];
};

test('预览是网站自己画的那一页：一样的字，一样的元素和样子', async ({ page, request }) => {
  await opened(page);
  for (const { what, group, file, at } of drawn) {
    await openFile(page, group, file);
    const sheet = page.frameLocator('.edit-preview iframe').locator('main');
    const built = parse(await (await request.get(at)).text()).querySelector('main');
    await expect
      .poll(async () => drawing(await sheet.innerHTML()), { message: what })
      .toEqual(drawing(built?.innerHTML ?? '没有'));
  }
});
