import type { Page } from '@playwright/test';
import { expect, test } from './guarded';
import { troublesOn } from './troubles';

const result = (page: Page) => page.locator('[data-outcome]');
const finding = (page: Page, subject: string) => page.locator(`[data-subject="${subject}"]`);

test('一个人选年度、行业，填学时，读到结果和原话', async ({ page }) => {
  await page.goto('check/');
  await page.getByLabel('年度').selectOption('2018');
  await page.getByLabel('行业').selectOption('一般');
  await page.getByLabel('公需科目').fill('15');
  await page.getByLabel('专业科目').fill('42');
  await page.getByLabel('个人选修科目').fill('15');
  await expect(result(page)).toHaveAttribute('data-outcome', 'short');
  await expect(result(page)).toHaveAttribute('data-basis', 'official');
  // The same words are announced once the typing rests.
  await expect(page.getByRole('paragraph').filter({ hasText: '2018年度还差：公需3学时。' })).toBeVisible();
  await expect(finding(page, 'common')).toHaveAttribute('data-missing', '3');
  await expect(finding(page, 'common').locator('q[data-quote]')).toHaveText('公需科目不少18学时');
  await finding(page, 'common').getByRole('link').click();
  await expect(page).toHaveURL(/policies\/yrsb-2018-277\/#s3-p1$/);
  await expect(page.locator('#s3-p1')).toContainText('公需科目不少18学时');
});

test.describe('链接还原答案', () => {
  for (const { query, outcome, basis } of [
    {
      query: 'year=2018&sector=general&common=18&professional=42&elective=12',
      outcome: 'met',
      basis: 'official',
    },
    {
      query: 'year=2018&sector=general&common=40&professional=42&elective=0',
      outcome: 'short',
      basis: 'official',
    },
    { query: 'year=2018&sector=general&common=18&professional=42', outcome: 'incomplete', basis: 'official' },
    { query: 'year=2018&sector=accounting&common=30&professional=60', outcome: 'met', basis: 'official' },
    {
      query: 'year=2018&sector=accounting&common=30&professional=48&elective=12',
      outcome: 'short',
      basis: 'official',
    },
    {
      query: 'year=2023&sector=general&common=18&professional=42&elective=12',
      outcome: 'short',
      basis: 'reported',
    },
    {
      query: 'year=2022&sector=health&common=30&professional=42&elective=18',
      outcome: 'met',
      basis: 'reported',
    },
    {
      query: 'year=2026&sector=education&common=30&professional=42&elective=18',
      outcome: 'met',
      basis: 'carried-forward',
    },
    { query: 'year=2017&sector=general&common=30', outcome: 'not-judged', basis: 'official' },
    { query: 'year=2023&sector=publishing&common=90', outcome: 'not-judged', basis: 'reported' },
  ]) {
    test(`${query} → ${outcome}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
      await page.goto(`check/#v=1&${query}`);
      await expect(result(page)).toHaveAttribute('data-outcome', outcome);
      await expect(result(page)).toHaveAttribute('data-basis', basis);
    });
  }
});

test('据转载的数字写明来源，不加引号；2018年的原文列在旁边', async ({ page }) => {
  await page.goto('check/#v=1&year=2023&sector=general&common=30&professional=42&elective=12');
  await expect(finding(page, 'elective')).toHaveAttribute('data-missing', '6');
  await expect(finding(page, 'elective')).toContainText('据转载：广州城市职业学院人事处通知');
  await expect(finding(page, 'elective').locator('q')).toHaveCount(0);
  await expect(page.getByText(/2018年的原文是：合计至少72学时/)).toBeVisible();
});

test('会计的选修不计入，并有原话', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=accounting&common=30&professional=60&elective=12');
  await expect(finding(page, 'elective')).toHaveAttribute('data-finding', 'not-counted');
  await expect(finding(page, 'elective').locator('q')).toHaveText('不设个人选修科目');
  await expect(finding(page, 'total')).toContainText('90');
});

test('没有查到文件的年度，结论里就说按哪一年的标准', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
  await page.goto('check/#v=1&year=2026&sector=general&common=30&professional=42&elective=18');
  await expect(page.getByRole('status').first()).toContainText(
    '按2025年的标准已经够了。2026年的标准还没查到，公布后请再查一次。',
  );
  await expect(page.getByText('2026年度的标准还没查到，暂按2025年的标准')).toBeVisible();
});

test('换一个链接就换一组答案，后退又回来；跳到正文不丢答案', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general&common=7');
  await page.goto('check/#v=1&year=2018&sector=general&common=8');
  await expect(page.getByLabel('公需科目')).toHaveValue('8');
  await page.goBack();
  await expect(page.getByLabel('公需科目')).toHaveValue('7');
  await page.evaluate(() => {
    location.hash = '#main';
  });
  await expect(page.getByLabel('公需科目')).toHaveValue('7');
});

test('没有读懂的和没有填的，分开说', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general&common=10&professional=4x');
  await expect(page.getByRole('status').first()).toContainText(
    '公需8学时；个人选修科目没有填，专业科目无法识别',
  );
});

test.describe('在别的时区', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('年度按中国的日历日：北京已经是元旦，就有新的年度', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-12-31T16:30:00Z'));
    await page.goto('check/');
    await expect(page.getByLabel('年度')).toHaveValue('2027');
  });
});

test('写坏的参数一条条说出来，能用的照用', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=doctor&common=18&professional=abc&foo=1');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('doctor');
  await expect(notice).toContainText('abc');
  await expect(notice).toContainText('foo=1');
  await expect(page.getByLabel('公需科目')).toHaveValue('18');
  await expect(page.getByLabel('专业科目')).toHaveValue('abc');
  await expect(result(page)).toHaveAttribute('data-outcome', 'incomplete');
});

for (const [typed, says] of [
  ['-1', '不会是负数'],
  ['abc', '要填数字'],
  ['1e309', '要填数字'],
  ['17.95', '最多填一位小数'],
  ['99999', '超过了一年的全部时间'],
] as const) {
  test(`填“${typed}”：说一句话，别的不丢`, async ({ page }) => {
    await page.goto('check/#v=1&year=2018&sector=general&common=18&professional=42');
    const field = page.getByLabel('个人选修科目');
    await field.fill(typed);
    await expect(field).toHaveValue(typed);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByLabel('公需科目')).toHaveValue('18');
    await expect(result(page)).toHaveAttribute('data-outcome', 'incomplete');
    await page.reload();
    await expect(page.getByLabel('个人选修科目')).toHaveValue(typed);
  });
}

test('１８、18学时、3天都读得懂，地址里是普通数字', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general');
  await page.getByLabel('公需科目').fill('１８');
  await page.getByLabel('专业科目').fill('42学时');
  await page.getByLabel('个人选修科目').fill('2天');
  await expect(result(page)).toHaveAttribute('data-outcome', 'met');
  await expect(page.getByText('2天，按12学时计')).toBeVisible();
  expect(page.url()).toMatch(/common=18&professional=42&elective=12$/);
});

test('2021年起一天算几学时只有转载，填天数就说出来，请改填学时', async ({ page }) => {
  await page.goto('check/#v=1&year=2021&sector=general');
  await page.getByLabel('公需科目').fill('4天');
  await expect(page.getByText('据转载一天最多算8学时，4天最多32学时；请填系统里认定的学时。')).toBeVisible();
  await expect(finding(page, 'common')).toHaveAttribute('data-finding', 'unanswered');
  await page.getByLabel('行业').selectOption('会计');
  await page.getByLabel('公需科目').fill('4天');
  await expect(page.getByText('这个年度没有写一天折算几个学分')).toBeVisible();
});

test('中文键盘打的小数点、汉字写的数，读得懂；看不出的，说是哪个符号', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general');
  await page.getByLabel('公需科目').fill('18。5');
  await page.getByLabel('专业科目').fill('四十二个学时');
  await page.getByLabel('个人选修科目').fill('两天半');
  await expect(result(page)).toHaveAttribute('data-outcome', 'met');
  expect(page.url()).toMatch(/common=18\.5&professional=42&elective=15$/);
  await page.getByLabel('公需科目').fill('18，5');
  await expect(page.getByText('看不出“，”是小数点还是千位的逗号')).toBeVisible();
});

test('接下来：差哪科说哪科，说清谁认定；教育、卫生健康不由单位认定', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general&common=0&professional=0&elective=12');
  await expect(page.getByText('可以补学到2019年6月底').first()).toBeVisible();
  await expect(page.getByText('按原文，2018年度公需科目可以补学到2019年6月底：已截止')).toBeVisible();
  const byEmployer = page.getByRole('listitem').filter({ hasText: /^认定\s*由用人单位认定/ });
  await expect(byEmployer.first()).toBeVisible();
  await page.getByLabel('行业').selectOption('卫生健康');
  await expect(page.getByText(/由本级行业主管部门在本行业的系统里认定/).first()).toBeVisible();
  await expect(byEmployer).toHaveCount(0);
});

test('刷新还在，清空就没了，清错了能恢复', async ({ page }) => {
  await page.goto('check/');
  await page.getByLabel('公需科目').fill('18');
  await page.goto('check/');
  await expect(page.getByLabel('公需科目')).toHaveValue('18');
  await page.getByRole('button', { name: '全部清空' }).click();
  await expect(page.getByLabel('公需科目')).toHaveValue('');
  expect(await page.evaluate(() => localStorage.getItem('check/1'))).toBeNull();
  expect(page.url()).not.toContain('#');
  await page.getByRole('button', { name: '恢复刚才清空的' }).click();
  await expect(page.getByLabel('公需科目')).toHaveValue('18');
});

test('浏览器里存的东西坏了，页面照常', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('check/1', '{"typed":{"common":5'));
  await page.goto('check/');
  await expect(result(page)).toHaveAttribute('data-outcome', 'incomplete');
});

test('存储被关掉或满了，页面照常', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('check/');
  await page.getByLabel('公需科目').fill('18');
  await expect(finding(page, 'common')).toHaveAttribute('data-finding', /met|short/);
});

test('复制链接，打开就是同样的答案', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('check/');
  await page.getByLabel('年度').selectOption('2019');
  await page.getByLabel('专业科目').fill('41.5');
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('链接已复制')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: '全部清空' }).click();
  await page.goto('about/');
  await page.goto(link);
  await expect(finding(page, 'professional')).toHaveAttribute('data-missing', '0.5');
});

test('剪贴板拒绝时（例如在微信里），链接选中在那里，等人复制', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
    document.execCommand = () => false;
  });
  await page.goto('check/#v=1&year=2018&sector=general&common=7');
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('请长按或按 Ctrl+C 复制')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('common=7');
});

test('只用键盘走完', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general');
  await page.getByLabel('公需科目').focus();
  await page.keyboard.type('18');
  await page.keyboard.press('Tab');
  await page.keyboard.type('42');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').first()).toContainText('2018年度的学时够了');
});

test('填的框的名字是连着的一句，不拆成几行', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto('check/#v=1&year=2025&sector=health');
  const label = page.locator('label', { hasText: '继续教育学分（学分，可以不填）' });
  await expect(label).toBeVisible();
  expect((await label.boundingBox())?.height).toBeLessThan(30);
});

test('结果出来时没有无障碍问题', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general&common=10&professional=40&elective=12');
  await expect(result(page)).toHaveAttribute('data-outcome', 'short');
  expect(await troublesOn(page)).toEqual([]);
});

for (const query of [
  'year=2022&sector=health&common=1&professional=2&elective=3',
  'year=2025&sector=health&common=18&professional=42&elective=12&credits=20',
  'year=2026&sector=health&common=18&professional=42&elective=12&credits=20',
  'year=2025&sector=health&common=12.5&professional=12.5&elective=2.5&credits=3.5',
  'year=2026&sector=health&common=12.5&professional=12.5&elective=2.5&credits=3.5',
  'year=2018&sector=general&common=18&professional=42&elective=12',
  'year=2026&sector=general&common=1&professional=2&elective=2',
  'year=2026&sector=education&common=1&professional=2&elective=2',
  'year=2025&sector=social-work&common=1&professional=2&elective=2',
]) {
  test(`打印是一张 A4：${query}`, async ({ page }) => {
    await page.goto(`check/#v=1&${query}`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}

test('纸上同一件事只说一遍，一条一条的话都在', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
  await page.goto('check/#v=1&year=2026&sector=general&common=1&professional=2&elective=2');
  const study = /在“广东省专业技术人员继续教育管理系统”（省系统）免费学习网络课件/;
  await expect(page.getByText(study).locator('visible=true').first()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(study).locator('visible=true')).toHaveCount(1);
  await expect(page.getByText('暂按2025年的标准').locator('visible=true')).toHaveCount(0);
  // Until when stands once, and its words with the steps.
  await page.emulateMedia({ media: 'screen' });
  await page.goto('check/#v=1&year=2018&sector=general&common=1&professional=42&elective=12');
  await expect(page.getByText('可以补学到2019年6月底').locator('visible=true')).toHaveCount(1);
  await expect(page.locator('.next q', { hasText: '可以于2019年6月底前补学' })).toBeVisible();
});

for (const query of [
  'year=2026&sector=accounting&common=18&professional=42&general-knowledge=5',
  'year=2026&sector=health&common=18&professional=40&elective=3&credits=5',
]) {
  test(`几样都没有学够，手机上一屏半里也看得到“为什么”：${query}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`check/#v=1&${query}`);
    const why = page.getByText('为什么：逐项结果和依据');
    await expect(why).toBeVisible();
    expect((await why.boundingBox())?.y).toBeLessThanOrEqual(1.5 * 740);
  });
}

test('窗口矮（放大到200%）时，结论不占去三成；大字时它不停在屏幕上', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 });
  await page.goto('check/#v=1&year=2026&sector=health&common=18&professional=40&elective=3');
  const line = page.locator('p.verdict');
  await expect(line).toHaveCSS('position', 'sticky');
  expect((await line.boundingBox())?.height).toBeLessThan(0.2 * 384);
  await page.getByRole('button', { name: '大字' }).click();
  await expect(line).toHaveCSS('position', 'static');
});

test('填的时候，框的外圈不压着名字；纸上没有外圈', async ({ page }) => {
  for (const path of ['embed/check/', 'check/']) {
    await page.setViewportSize({ width: 683, height: 768 });
    await page.goto(path);
    const box = page.getByLabel('公需科目').first();
    await box.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    const [ring, words] = await box.evaluate((field: HTMLInputElement) => {
      const { outlineOffset, outlineWidth } = getComputedStyle(field);
      const range = document.createRange();
      range.selectNodeContents(field.labels?.[0] as Node);
      return [
        field.getBoundingClientRect().top -
          Number.parseFloat(outlineOffset) -
          Number.parseFloat(outlineWidth),
        range.getBoundingClientRect().bottom,
      ];
    });
    expect.soft(ring, path).toBeGreaterThanOrEqual(words as number);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('公需科目').first()).toHaveCSS('outline-color', 'rgba(0, 0, 0, 0)');
});

for (const [height, query] of [
  [740, 'year=2025&sector=general&common=1&professional=1&elective=1'],
  [740, 'year=2026&sector=education&common=1&professional=1&elective=1'],
  [740, 'year=2025&sector=general&common=30&professional=42&elective=18'],
  [640, 'year=2025&sector=general&common=30&professional=42&elective=6'],
  [640, 'year=2026&sector=general&common=30&professional=42&elective=6'],
] as const) {
  test(`手机上一屏半里有结论、现在做什么和为什么（${height}像素高）：${query}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
    await page.setViewportSize({ width: 360, height });
    await page.goto(`check/#v=1&${query}`);
    const why = page.getByText('为什么：逐项结果和依据');
    await expect(why).toBeVisible();
    const box = await why.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(1.5 * height);
  });
}

test('2018年的原文，一条写一次条款', async ({ page }) => {
  await page.goto('check/#v=1&year=2025&sector=general&common=1&professional=2&elective=2');
  // A clause is named once behind all that is quoted of it.
  const beside = page.getByRole('heading', { name: '2018年文件怎么说' }).locator('..');
  await expect(beside.locator('q')).toHaveCount(4);
  await expect(beside.getByRole('link')).toHaveCount(1);
});

test('纸上的页脚连成一段，各句之间有空', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto('check/');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const gaps = await page.locator('.page-foot p').evaluateAll((all) =>
    all.slice(1).flatMap((one, at) => {
      const rects = (of: Element) => {
        const range = document.createRange();
        range.selectNodeContents(of);
        return [...range.getClientRects()].filter(({ width }) => width > 0);
      };
      const [before, after] = [rects(all[at] as Element).pop(), rects(one)[0]];
      return before && after && before.bottom > after.top ? [after.left - before.right] : [];
    }),
  );
  expect(gaps.length).toBeGreaterThan(0);
  expect(Math.min(...gaps)).toBeGreaterThan(4);
});

test.describe('关掉脚本', () => {
  test.use({ javaScriptEnabled: false });

  test('所有行业、年度的要求和依据都读得到', async ({ page }) => {
    await page.goto('check/');
    for (const name of ['一般', '会计', '出版', '档案']) {
      await expect(page.getByRole('table', { name: new RegExp(`^${name}专业技术人员每年`) })).toBeVisible();
    }
    await expect(page.getByText('每年继续教育学分不少于90学分').first()).toBeVisible();
    await expect(page.getByText('关掉了脚本')).toBeVisible();
  });
});
