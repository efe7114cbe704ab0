import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readPacked } from '~/changeset/read-packed';
import { contentIn, onDisk } from './edit-folder';
import { desk, opened, openFile, pasted, savedInFolder, texts } from './edit-page';

// Whoever edits has a big screen.
test.use({ viewport: { width: 1366, height: 768 } });

test.setTimeout(90_000);

const notice = `某省人力资源和社会保障厅文件

粤人社规〔2027〕3号

某省人力资源和社会保障厅关于2027年度继续教育学习的通知

各市人力资源和社会保障局：

现就2027年度继续教育学习有关事项通知如下：

一、学时要求。专业技术人员2027年度继续教育学习时间累计不少于120学时，其中公需科目不少于40学时，专业科目不少于56学时，个人选修科目不少于24学时。

二、其他。按原来的规定。

某省人力资源和社会保障厅
2027年2月1日
`;

test('一份2027年的通知，从粘贴到存回去：加进结论以后说现在怎样说，算看过；收起不急的，一个核对的日子也不写；保存在眼前，写了什么都说', async ({
  page,
}) => {
  await opened(page);
  await pasted(page, notice);
  await expect(page.getByRole('button', { name: /^粤人社规〔2027〕3号/ })).toBeVisible();
  await page.getByRole('button', { name: '按这份通知写2027年度' }).click();
  await expect(page.getByRole('checkbox', { name: '公需科目至少 40' })).toBeChecked();
  await page.getByRole('button', { name: '照这样写' }).click();
  const group = page.locator('.edit-look-group');
  // What it will say stands there before it is said.
  await expect(group.locator('ins').first()).toContainText('2027年度一般专业技术人员120学时');
  await group.getByRole('button', { name: '加进这 2 个结论' }).click();
  const done = page.locator('.edit-looks.done');
  await expect(done.locator('summary').first()).toHaveText('看过的（2），还没有保存');
  await expect(done).toContainText('现在的结论：2026年一般人员暂按90学时');
  await expect(done.locator('ins').first()).toContainText('120学时');
  // What the site says that it has not is no answer; it is looked at like one.
  const next = page.getByRole('button', { name: '下一处要看的' });
  const led = page.locator('.edit-looks li:focus');
  await next.click();
  await expect(led).toContainText('以后还对吗');
  await led.getByRole('button', { name: '看过了' }).click();
  // The name of the text itself is the notice's own, and nothing that can wait.
  await next.click();
  await expect(led).toContainText('请核对简称');
  await led.getByRole('button', { name: '看过了' }).click();
  // It says 18 from 2021 on, and the notice 24.
  await next.click();
  await expect(led).toContainText('个人选修科目学什么、怎么算？');
  await led.getByRole('button', { name: '看过了' }).click();
  // A term is explained with a figure that is another now.
  const term = page.locator('.edit-looks li').filter({ hasText: '“词汇”里“公需科目”的“一句话”' });
  await term.getByRole('button', { name: '看过了' }).click();
  await expect(page.locator('.edit-looks:not(.later, .done)')).toHaveCount(0);
  // What stood there before is shown beside what the notice says, until somebody chose.
  await next.click();
  const both = led.locator('.edit-stale li').first();
  await expect(both).toContainText('以前的话 据转载，2020年公需30学时');
  await expect(both).toContainText('通知的话 2027年度一般专业技术人员120学时');
  // On paper there is nothing to press.
  await page.emulateMedia({ media: 'print' });
  await expect(both).toBeVisible();
  await expect(page.locator('#editor button:visible')).toHaveCount(0);
  await page.emulateMedia({ media: null });
  await both.getByRole('button', { name: '改以前的话' }).click();
  await expect(page.locator('.edit-looks.done textarea')).toBeFocused();
  while ((await page.locator('.edit-stale').count()) > 0)
    await page.getByRole('button', { name: '都留着' }).first().click();
  await expect(next).toHaveCount(0);
  await expect(desk(page)).toHaveAttribute('data-complaints', '0');
  await expect(desk(page)).toHaveAttribute('data-flipped', /^\d+$/);
  await expect(page.locator('.edit-affects')).toContainText('2027年度');

  const later = page.locator('.edit-looks.later');
  const waiting = await later.locator('li').count();
  await later.locator('summary').first().click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const heading = page.getByRole('heading', { name: '保存' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  expect((await heading.boundingBox())?.y).toBeLessThan(300);
  // Once more from further down: it comes back into sight.
  await later.scrollIntoViewIfNeeded();
  await page.keyboard.press('Control+s');
  await expect(heading).toBeFocused();
  expect((await heading.boundingBox())?.y).toBeLessThan(300);

  const written = page.locator('.edit-written');
  await expect(written).toContainText('2026年度没有查到（行业的要求“一般专业技术人员”）');
  await expect(written.getByText(/^最后核对的日子/)).toContainText('“2023年以后按72还是按90？”');
  await later.locator('summary').first().click();
  const files = await page.getByText(/^改了 \d+ 个文件/).textContent();
  await page.getByRole('button', { name: `收起上面这 ${waiting} 条，这次不看` }).click();
  await expect(later).toHaveCount(0);
  await expect(page.getByText(files ?? '')).toBeVisible();

  await page.getByRole('button', { name: '写一条更新' }).click();
  const pages = page.locator('.edit-told-pages');
  await expect(pages.getByRole('checkbox', { checked: false })).toHaveCount(0);
  await expect(pages).toContainText('自查');
  await pages.getByRole('checkbox', { name: /^自查/ }).uncheck();
  await expect(pages).toContainText('没有打勾的 1 页也改了');
  await pages.getByRole('checkbox', { name: /^自查/ }).check();
  await page.getByRole('checkbox', { name: /看过了/ }).check();
  await page.getByRole('button', { name: /^写进文件夹/ }).click();
  await expect(page.getByText('写好了 7 个文件')).toBeVisible({ timeout: 20_000 });
  const kept = await page.evaluate(() =>
    Object.entries((window as unknown as { disk: Record<string, string> }).disk),
  );
  const made = kept.filter(([path]) => !(path in texts));
  expect(made.filter(([path]) => path.startsWith('releases/rules/'))).toHaveLength(1);
  expect(await onDisk(page, 'policies/yrsg-2027-3.mdx')).toContain('documentNumber: 粤人社规〔2027〕3号');
  const [, entry] = made.find(([path]) => path.startsWith('changes/')) ?? [];
  expect(entry).toContain(
    'pages: [/guides/2027/, /policies/yrsg-2027-3/, /check/, /answers/72-or-90/, /answers/hours-per-year/]',
  );
  await expect(done).toHaveCount(0);
});

test('没有发文字号的：问是不是转载，写上从哪里来，只写年度和数字，不登原文', async ({ page }) => {
  await opened(page);
  await pasted(page, notice.replace('粤人社规〔2027〕3号\n\n', ''));
  await page.getByLabel(/^是转载的，写上从哪里来/).fill('某学院人事处的通知（example.edu.cn/a.htm）');
  await page.getByRole('button', { name: '按转载写2027年度' }).click();
  await page.getByRole('button', { name: '照这样写' }).click();
  await page.getByRole('button', { name: '加进这 2 个结论' }).click();
  await expect(page.getByText('改了 4 个文件，没有写错的地方')).toBeVisible();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('checkbox', { name: /看过了/ }).check();
  await page.getByRole('button', { name: /^写进文件夹/ }).click();
  await expect(page.getByText('写好了 5 个文件')).toBeVisible({ timeout: 20_000 });
  expect(await onDisk(page, 'requirements/general.yaml')).toContain('source: 某学院人事处的通知');
  expect(await onDisk(page, 'answers/hours-per-year.mdx')).toContain(
    '个人选修科目{general.2027.elective}（据转载）。',
  );
  const policies = await page.evaluate(() =>
    Object.keys((window as unknown as { disk: object }).disk).filter((path) => path.startsWith('policies/')),
  );
  expect(policies.sort()).toEqual(
    Object.keys(texts)
      .filter((path) => path.startsWith('policies/'))
      .sort(),
  );
});

/** Goes on from the pasted notice by hand: each figure typed, its words picked. */
async function byHand(page: Page) {
  await openFile(page, /^行业的要求/, /^普通专业技术人员/);
  const items = page.locator('.edit-list > ol > li > details > summary', { hasText: '各科最低学时' });
  const last = await items.count();
  if (await items.count()) await items.last().click();
  const to = page.locator(`#f_periods_${last - 1}_to`);
  if ((await to.inputValue()) === '') await to.fill('2026');
  await page.getByRole('button', { name: '加一项“各段年度”' }).click();
  await page.locator(`#f_periods_${last}_from`).fill('2027');
  await page.locator(`#f_periods_${last}_unusual`).fill('比以前多，中间的年度没有查到');
  for (const [key, title, hours] of [
    ['total', '合计', '120'],
    ['common', '公需科目', '40'],
    ['professional', '专业科目', '56'],
    ['elective', '个人选修科目', '24'],
  ]) {
    const field = page.locator(`#f_periods_${last}_minimums_${key}_atLeast`);
    const add = page.getByRole('button', { name: `写上“${title}”` }).last();
    if (!(await field.isVisible())) await add.click();
    await field.fill(hours as string);
    const group = page.locator('fieldset.edit-group').filter({ has: field }).last();
    await group.locator('.edit-grounds select').first().selectOption('official');
    await group.getByLabel('哪份文件').selectOption('yrsg-2027-3');
    await group.getByLabel('哪一条').selectOption('yrsg-2027-3#s1');
    await group.locator('.edit-pieces .has-figure').first().click();
  }
}

test('小省：一份2027年的通知，一段数字自己填，原话按着选', async ({ page }) => {
  test.slow();
  const folder = 'test/province/content';
  await opened(page, contentIn(folder));
  await pasted(page, notice);
  await byHand(page);
  await expect(desk(page)).toHaveAttribute('data-complaints', '0');
  await expect(desk(page)).toHaveAttribute('data-flipped', /^\d+$/);
  await expect(page.locator('.edit-affects')).toContainText('2027年度');
  await savedInFolder(page, 3);
  expect(await onDisk(page, 'requirements/ordinary.yaml')).toMatch(/from: 2027[\s\S]*atLeast: 56/);
});

test('从通知到更改包：下一步在眼前，写不了的说在按钮旁边，没有给编辑看的代码，存了包就不再说没有保存', async ({
  page,
}) => {
  await opened(page);
  const more =
    '二、补学。没有学完公需科目的，可以在2028年1月1日至2028年3月31日补学。\n\n三、申报。专业技术人员应当在2028年2月20日前完成学时申报。\n\n四、其他。2027年9月10日召开会议。公需科目专题另行通知。';
  await pasted(
    page,
    notice.replace('二、其他。按原来的规定。', more).replace('厅\n2027年2月1日', '厅（盖章）\n2027年2月1日'),
  );
  const onwards = page.getByRole('button', { name: '按这份通知写2027年度' });
  await expect(onwards).toBeInViewport();
  await expect(page.locator('.edit-looks:not(.later)')).toContainText('没有收：“（盖章）”');
  await onwards.click();

  const write = page.getByRole('button', { name: '照这样写' });
  await expect(write).toBeInViewport();
  await expect(page.getByRole('checkbox', { name: /^申报的时间/ })).toBeChecked();
  await expect(page.getByLabel('谁来做')).toHaveValue('person');
  await expect(page.getByRole('region', { name: /没有用上的日子/ })).toContainText('2027年9月10日');
  await expect(page.getByRole('checkbox', { name: '卫生健康' })).toBeChecked();
  await page.getByRole('checkbox', { name: '教育' }).uncheck();

  // The days stand beside their words, the day of issue too; what is put right goes into the sentence.
  const sentence = page.getByLabel('给读者看的一句话').first();
  const makeUp = page.getByRole('group', { name: /^补学时间/ });
  await expect(page.getByLabel('成文日期')).toHaveValue('2027-02-01');
  await page.getByLabel('成文日期').fill('2027-02-02');
  await makeUp.getByLabel('最后一天').fill('2028-03-30');
  await expect(sentence).toHaveValue('没有学完的，2028年1月1日至3月30日补学');
  await expect(makeUp).toContainText('从原话读到的是：2028年1月1日至3月31日。');
  await makeUp.getByRole('button', { name: '改回读到的' }).click();
  await expect(makeUp.getByLabel('最后一天')).toHaveValue('2028-03-31');
  await sentence.fill('没有学完的，2028年3月30日前补学');
  await expect(write).toBeDisabled();
  const submit = page.locator('.edit-submit');
  await expect(submit).toContainText('这句话写的是2028年3月30日，上面的最后一天是2028年3月31日');
  await submit.getByRole('button', { name: '到那里去' }).click();
  await expect(sentence).toBeFocused();
  await sentence.fill('没有学完的，2028年3月31日前补学');
  await expect(
    page.getByRole('checkbox', { name: /30、42、18加起来正好是90.*只说到2026年度/ }),
  ).toBeChecked();
  await write.click();

  await expect(page.locator('.edit-looks')).toContainText(['没有读出是哪些', '召开会议']);

  // One answer of two is left out, and said to be right as it is.
  const hours = page.locator('.edit-look-group', { hasText: '2027年度一般专业技术人员120学时' });
  await hours.getByRole('checkbox', { name: '2023年以后按72还是按90？' }).uncheck();
  await hours.getByRole('button', { name: '加进这 1 个结论' }).click();
  await expect(hours.getByRole('checkbox')).toHaveCount(1);
  await hours.getByRole('button', { name: '不用改，2027年也对' }).click();
  await expect(hours).toHaveCount(0);

  // What speaks of no year is offered the deadlines, too, and is left out again with the rest.
  const group = page.locator('.edit-look-group', { hasText: '申报的时间' });
  await expect(group.locator('ins').first()).toContainText('2028年2月20日前完成学时申报');
  await expect(group.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(group).toContainText('没有写哪一年、哪一天，不加也对');
  await group.getByRole('checkbox', { name: '专业课学时要自己申报吗？' }).check();
  await group.getByRole('button', { name: '加进这 1 个结论' }).click();
  await expect(group).toHaveCount(0);
  const done = page.locator('.edit-looks.done');
  await expect(done.locator('summary').first()).toHaveText('看过的（3），还没有保存');

  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('button', { name: '写一条更新' }).click();
  await expect(page.getByLabel('改了什么，要做什么')).toHaveValue(
    /2026年度暂按2025年度的：合计90.*3月31日前补学.*2月20日前完成学时申报/,
  );
  const shown = ['.edit-files', '.edit-affects', '.edit-written', '.edit-told-pages', '.edit-looks.done'];
  for (const one of shown)
    expect(await page.locator(one).innerText(), one).not.toMatch(
      /[a-z]+-[a-z\d]|\.yaml|\.mdx|npm|\/\w+\/|[{}]/,
    );
  const seen = page.getByRole('checkbox', { name: /看过了/ });
  await seen.check();
  // How the entry is worded affects nobody else.
  await page.getByLabel('标题', { exact: true }).fill('2027年度的通知出来了');
  await expect(seen).toBeChecked();
  await page.getByText('不写进文件夹，存成更改包交给别人').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^存成更改包/ }).click(),
  ]);
  const reading = readPacked(new Uint8Array(readFileSync(await download.path())));
  if (reading.kind !== 'changes') throw new Error('the package could not be read');
  const packedAs = (path: string) => reading.changes.files.find((f) => f.path === `content/${path}`)?.text;
  expect(packedAs('annual-duties.yaml')).toMatch(/id: by-notice-2027-1[\s\S]*due: "?2028-02-20/);
  expect(packedAs('requirements/education.yaml')).not.toContain('follows');
  expect(packedAs('policies/yrsg-2027-3.mdx')).toContain('datedOn: 2027-02-02');
  await expect(page.locator('.edit-bar')).toContainText('已经存成更改包');
  await expect(done).toHaveCount(0);
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(page.locator('.edit-draft')).toContainText('的修改已经存成更改包');
});

test('发文字号旁边有字的、像的：认得的直接用，像的先问是不是，焦点在问的话上', async ({ page }) => {
  await opened(page);
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByRole('radio', { name: '政策' }).check();
  const field = page.getByLabel('粘贴整份公文');
  await field.fill(notice.replace('〔2027〕3号', '2027-3号代拟'));
  await page.getByRole('button', { name: '建这个文件' }).click();
  await expect(page.getByText('没有找到单独一行的发文字号').first()).toBeFocused();
  const near = page.getByLabel('第3行“粤人社规2027-3号代拟”像是发文字号');
  await expect(near).toHaveValue('粤人社规〔2027〕3号');
  await near.fill('粤人社规2027');
  await expect(page.getByText('发文字号应写作如')).toBeVisible();
  await expect(page.getByRole('button', { name: '用这个发文字号建文件' })).toBeDisabled();
  await near.fill('粤人社规〔2027〕3号');
  await page.getByRole('button', { name: '用这个发文字号建文件' }).click();
  await expect(page.getByRole('button', { name: /^粤人社规〔2027〕3号/ })).toBeVisible();
  await expect(desk(page)).toHaveAttribute('data-complaints', '0');
});

test('小省：学习和补学在一句里、一个行业分开写的通知，一次写完两个行业，页面照着变', async ({ page }) => {
  test.slow();
  await opened(page, contentIn('test/province/content'));
  await pasted(
    page,
    `青原省人力资源和社会保障厅文件

青人社规〔2027〕3号

关于2027年度全省专业技术人员继续教育有关事项的通知

各市人力资源和社会保障局，省直各单位：

现将2027年度全省专业技术人员继续教育有关事项通知如下：

一、专业技术人员2027年度累计学习不少于96学时，其中公需科目不少于30学时，专业科目不少于46学时，个人选修科目不少于20学时。

二、2027年度公需科目专题为“河湖保护”“数字素养”，任选其一。学习时间为2027年3月15日至2027年12月31日，未完成的可于2028年1月1日至2028年3月31日补学。

三、学时由本人于2028年1月20日前申报，单位于2028年2月20日前审核。学时认定截止2028年3月15日。

四、测绘专业技术人员2027年度专业科目不少于60学时，其中新入职的专业科目不少于50学时，其他要求同本通知第一条。

本通知自2027年4月1日起实施。

青原省人力资源和社会保障厅
2027年3月1日
`,
  );
  await page.getByRole('button', { name: '按这份通知写2027年度' }).click();
  const study = page.getByRole('group', { name: /^学习时间：2027年3月15日至12月31日/ });
  const makeUp = page.getByRole('group', { name: /^补学时间：2028年1月1日至3月31日/ });
  await expect(study.getByRole('radio', { name: '学习时间' })).toBeChecked();
  await expect(makeUp.getByRole('radio', { name: '补学时间' })).toBeChecked();
  await expect(page.getByRole('region', { name: /没有用上的日子/ })).toHaveCount(0);
  await expect(page.getByLabel('谁来做').nth(1)).toHaveValue('employer');
  for (const one of [study, makeUp]) await one.getByRole('checkbox', { name: '公需科目' }).check();

  // What it leaves open is asked one by one, beside its words, and led to.
  const submit = page.locator('.edit-submit');
  await expect(submit).toContainText('认定的时间：原话没有说谁来做，请选一下');
  await submit.getByRole('button', { name: '到那里去' }).click();
  await expect(page.getByLabel('谁来做').last()).toBeFocused();
  await page.getByLabel('谁来做').last().selectOption('authority');
  await expect(submit).toContainText('测绘的专业科目读到不止一个数（60、50），请选一个');
  await submit.getByRole('button', { name: '到那里去' }).click();
  const sixty = page.getByRole('radio', { name: '至少 60' });
  await expect(sixty).toBeFocused();
  await sixty.check();
  const own = page.getByRole('group', { name: '最低学时：测绘' });
  await expect(own.getByRole('checkbox')).toHaveCount(4);
  await expect(own).toContainText('其他要求同本通知第一条');
  await page.getByRole('button', { name: '照这样写' }).click();
  await expect(desk(page)).toHaveAttribute('data-complaints', '0');
  const groups = page.locator('.edit-look-group');
  await expect(groups.first()).toBeVisible();
  await expect(
    groups.locator('ins').filter({ hasText: '2027年度测绘专业技术人员96学时' }).first(),
  ).toContainText('专业科目60');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('checkbox', { name: /看过了/ }).check();
  await page.getByRole('button', { name: /^写进文件夹/ }).click();
  await expect(page.getByText(/^写好了 \d+ 个文件/)).toBeVisible({ timeout: 20_000 });
  expect(await onDisk(page, 'requirements/ordinary.yaml')).toMatch(/from: 2027[\s\S]*atLeast: 46/);
  expect(await onDisk(page, 'requirements/surveying.yaml')).toMatch(/from: 2027[\s\S]*atLeast: 60/);
  expect(await onDisk(page, 'guides/2027.yaml')).toMatch(/kind: study[\s\S]*kind: makeUp/);
  expect(await onDisk(page, 'annual-duties.yaml')).toMatch(
    /by: person[\s\S]*by: employer[\s\S]*by: authority/,
  );
});
