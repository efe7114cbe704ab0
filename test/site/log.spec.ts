import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './guarded';
import { settled } from './settled';

const year = (page: Page, y: number) => page.locator(`.log-year[data-year="${y}"]`);
const said = (page: Page) => page.locator('.foot [role="status"]');

interface Given {
  readonly day?: string;
  readonly title?: string;
  readonly subject?: string;
  readonly mode?: string;
  readonly hours?: string;
  readonly state?: string;
}

async function fill(page: Page, given: Given) {
  if (given.day !== undefined) await page.getByLabel('日期').fill(given.day);
  if (given.title !== undefined) await page.getByLabel('课程或活动的名称').fill(given.title);
  if (given.subject !== undefined) await page.getByLabel('科目', { exact: true }).selectOption(given.subject);
  if (given.mode !== undefined) await page.getByRole('radio', { name: given.mode }).check();
  if (given.hours !== undefined) await page.getByLabel('学时', { exact: true }).fill(given.hours);
  if (given.state !== undefined) await page.getByLabel('状态').selectOption(given.state);
}

async function write(page: Page, given: Given) {
  await fill(page, given);
  await page.getByRole('button', { name: '记下这一条' }).click();
}

const course: Given = {
  day: '2018-09-01',
  title: '专业课',
  subject: '专业科目',
  mode: '面授',
  hours: '42',
  state: '已认定',
};

const entry = (id: string, change: object = {}) => ({
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

const text = (...entries: object[]) =>
  JSON.stringify({
    format: 'learning-log',
    version: 1,
    revision: 1,
    sector: 'general',
    complete: [],
    entries,
  });

/** A visit to a browser that already holds a log. */
async function visitWith(page: Page, kept: string) {
  await page.goto('about/');
  await page.evaluate((t) => localStorage.setItem('log/1', t), kept);
  await page.goto('check/#log');
}

test('一份记录的一生：记、改、删、撤销，按年度分好，马上有结果', async ({ page }) => {
  await page.goto('check/');
  await page.getByRole('radio', { name: '逐条记' }).check();
  await expect(page).toHaveURL(/check\/#log$/);
  await write(page, course);
  await expect(said(page)).toContainText('已记下“专业课”，42学时，计入2018年度');
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'incomplete');
  await write(page, { ...course, title: '选修课', subject: '个人选修科目', hours: '12' });
  await write(page, {
    ...course,
    title: '公需课',
    subject: '公需科目',
    mode: '远程',
    hours: '15',
    state: '已学',
  });
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'short');
  await expect(year(page, 2018)).toContainText('公需科目差3学时（按全部学时算，其中15学时还没有认定）');
  await page.getByRole('button', { name: '先不记' }).click();

  await page.getByRole('button', { name: '改“公需课”' }).click();
  await expect(page.getByLabel('学时', { exact: true })).toHaveValue('15');
  await page.getByLabel('学时', { exact: true }).fill('18');
  await page.getByRole('button', { name: '改好了' }).click();
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'met');
  await expect(year(page, 2018)).toHaveAttribute('data-used', 'all');
  await expect(year(page, 2018)).toContainText('按全部学时够了，其中18学时还没有认定。');

  await page.getByRole('button', { name: '改“公需课”' }).click();
  await page.getByLabel('状态').selectOption('已认定');
  await page.getByRole('button', { name: '改好了' }).click();
  await expect(year(page, 2018)).toHaveAttribute('data-used', 'recognized');
  await expect(year(page, 2018)).toContainText('已认定的学时够了。');

  await page.getByRole('button', { name: '删去“选修课”' }).click();
  await expect(year(page, 2018).getByText('选修课')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(year(page, 2018).getByText('选修课')).toBeVisible();
  await page.reload();
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'met');
});

test('2018公需在2019年6月30日补学：问计入哪一年，只算一次', async ({ page }) => {
  await page.goto('check/#log');
  await fill(page, { ...course, subject: '公需科目', hours: '18', day: '2019-07-01' });
  await expect(page.getByRole('group', { name: '计入年度' })).toHaveCount(0);
  await page.getByLabel('日期').fill('2019-06-30');
  await page.getByRole('button', { name: '记下这一条' }).click();
  await expect(page.getByText('可以计入2019或2018年度，请选一个')).toBeVisible();
  await page.getByRole('radio', { name: '2018年度' }).check();
  await page.getByRole('button', { name: '记下这一条' }).click();
  await expect(year(page, 2018)).toBeVisible();
  await expect(year(page, 2019)).toHaveCount(0);
});

test('没有记的科目不是零；说了“都记在这里了”才是零', async ({ page }) => {
  await visitWith(page, text(entry('a')));
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'incomplete');
  await page.getByLabel('这一年的都记在这里了').check();
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'short');
});

test('还差什么：最少还要学多少，来不及的说来不及，不知道的说不知道', async ({ page }) => {
  await visitWith(page, text(entry('a', { day: '2022-09-01', year: 2022, hours: 50 })));
  await page.getByLabel('行业').selectOption('会计专业技术人员');
  await page.getByLabel('这一年的都记在这里了').check();
  const professional = page.locator('[data-plan="professional"]');
  await expect(professional).toContainText('最少还要学10学分');
  await expect(professional).toContainText('来不及了');
  await page.getByLabel('行业').selectOption('一般专业技术人员');
  await expect(page.locator('[data-plan="common"]')).toContainText('本站没有见到2022年度的规定');
});

test('没填好的，旁边说怎么改，写过的都在', async ({ page }) => {
  await page.goto('check/#log');
  await write(page, { title: '专业课', hours: '17.95' });
  await expect(page.getByText('最多填一位小数')).toBeVisible();
  await expect(page.getByText('请选学完的那一天。')).toBeVisible();
  await expect(page.getByText('请选科目。')).toBeVisible();
  await expect(page.getByLabel('日期')).toBeFocused();
  await expect(page.getByLabel('课程或活动的名称')).toHaveValue('专业课');
  await expect(page.getByLabel('日期')).toHaveAttribute('aria-invalid', 'true');
});

test('写到一半浏览器崩了，打开接着写', async ({ page }) => {
  await page.goto('check/#log');
  await fill(page, { title: '写了一半', hours: '7', subject: '公需科目' });
  await page.reload();
  await expect(page.getByText('这是上次没有写完的')).toBeVisible();
  await expect(page.getByLabel('课程或活动的名称')).toHaveValue('写了一半');
  await expect(page.getByLabel('学时', { exact: true })).toHaveValue('7');
  await expect(page.getByLabel('科目', { exact: true })).toHaveValue('common');
});

test('填三个数照旧；换过去再换回来，填的都在', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general&common=18&professional=42&elective=12');
  await page.getByRole('radio', { name: '逐条记' }).check();
  await expect(page.getByLabel('日期')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('日期')).toBeVisible();
  await page.getByRole('radio', { name: '填三个数' }).check();
  await expect(page.getByLabel('公需科目')).toHaveValue('18');
  await expect(page.locator('[data-outcome]')).toHaveAttribute('data-outcome', 'met');
});

test('填过的三个数可以带过来，各成一条，还能撤销', async ({ page }) => {
  await page.goto('check/#v=1&year=2018&sector=general&common=18&professional=42');
  await page.getByLabel('个人选修科目').fill('12');
  await page.getByRole('radio', { name: '逐条记' }).check();
  await page.getByRole('button', { name: '带过来' }).click();
  await expect(year(page, 2018)).toHaveAttribute('data-outcome', 'met');
  await expect(year(page, 2018).locator('.entries > li')).toHaveCount(3);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(year(page, 2018)).toHaveCount(0);
});

test('删一年、全部删去，都能撤销', async ({ page }) => {
  await visitWith(page, text(entry('a'), entry('b', { day: '2019-09-01', year: 2019 })));
  await page.getByRole('button', { name: '删去2019年度' }).click();
  await expect(year(page, 2019)).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(year(page, 2019)).toBeVisible();
  await page.getByRole('button', { name: '全部删去' }).click();
  await expect(page.locator('.log-year')).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('.log-year')).toHaveCount(2);
});

async function secondTab(context: BrowserContext) {
  const other = await context.newPage();
  await other.goto('check/#log');
  return other;
}

test('两个页面同时开着：各记各的都在；改了同一条就让人选', async ({ page, context }) => {
  await visitWith(page, text(entry('a')));
  const other = await secondTab(context);
  await page.getByRole('button', { name: '记一条' }).click();
  await write(page, { ...course, title: '这边的' });
  await expect(other.getByText('这边的')).toBeVisible();
  await page.getByRole('button', { name: '先不记' }).click();

  await page.getByRole('button', { name: '改“课程a”' }).click();
  await other.getByRole('button', { name: '改“课程a”' }).click();
  await page.getByLabel('学时', { exact: true }).fill('40');
  await page.getByRole('button', { name: '改好了' }).click();
  await other.getByLabel('学时', { exact: true }).fill('41');
  await other.getByRole('button', { name: '改好了' }).click();
  const notice = other.getByRole('alert').filter({ hasText: '两边不一样' });
  await expect(notice).toContainText('41学时');
  await expect(notice).toContainText('40学时');
  await expect(page.locator('.entry-hours', { hasText: '40学时' })).toBeVisible();
  await other.getByRole('button', { name: '用这里写的' }).click();
  await expect(page.locator('.entry-hours', { hasText: '41学时' })).toBeVisible();
});

for (const [how, breakStore] of [
  [
    '存满了',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    '被关掉了',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    },
  ],
] as const) {
  test(`浏览器的存储${how}：说出来，接着能记，能拿走文件`, async ({ page }) => {
    await page.addInitScript(breakStore);
    await page.goto('check/#log');
    await write(page, course);
    await expect(year(page, 2018)).toBeVisible();
    const notice = page.getByRole('alert').filter({ hasText: '关掉以前请先存成文件' });
    const coming = page.waitForEvent('download');
    await notice.getByRole('button', { name: '存成文件' }).click();
    expect((await coming).suggestedFilename()).toBe('学习记录.json');
  });
}

test('存着的坏了：原样留着，给人拿走，新的照记', async ({ page }) => {
  await visitWith(page, '{"format":"learning-log","version":1,"entr');
  await expect(page.getByText('内容坏了，读不出来')).toBeVisible();
  await write(page, course);
  await page.reload();
  await expect(year(page, 2018)).toBeVisible();
  await page.getByRole('button', { name: '存好了，从这台设备上删去' }).click();
  await page.getByRole('button', { name: '撤销' }).first().click();
  await expect(page.getByText('内容坏了，读不出来')).toBeVisible();
});

for (const [button, ends] of [
  ['存成文件', '.json'],
  ['导出 Excel 表格', '.xlsx'],
  ['导出 CSV', '.csv'],
] as const) {
  test(`${button}，删光，再导入：先看会怎样，导入以后一样，还能撤销`, async ({ page }) => {
    await visitWith(page, text(entry('a'), entry('b', { day: '2019-06-30', subject: 'common', hours: 18 })));
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^学习记录-.*\\${ends}$`));
    const path = await file.path();
    const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem('log/1') ?? '{}').entries);
    const before = await kept();
    await page.getByRole('button', { name: '全部删去' }).click();
    const { readFileSync } = await import('node:fs');
    await page
      .getByLabel('导入文件')
      .setInputFiles({ name: `a${ends}`, mimeType: 'application/octet-stream', buffer: readFileSync(path) });
    await expect(page.getByRole('heading', { name: /新的2条，改动0条，一样的0条，读不懂0条/ })).toBeVisible();
    expect(await kept()).toEqual([]);
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await expect(year(page, 2018)).toBeVisible();
    expect(await kept()).toEqual(before);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(year(page, 2018)).toHaveCount(0);
  });
}

test('坏文件：说为什么，原来的一条不动', async ({ page }) => {
  await visitWith(page, text(entry('a')));
  await page
    .getByLabel('导入文件')
    .setInputFiles({ name: 'a.xlsx', mimeType: '', buffer: Buffer.from([0x50, 0x4b, 3, 4, 9, 9]) });
  await expect(page.getByRole('alert')).toContainText('原来的记录没有动');
  await expect(year(page, 2018)).toBeVisible();
});

test('程序到了以后，不管怎么记、删、存、取、做小结，一个请求也不发', async ({ page }) => {
  await visitWith(page, text(entry('a')));
  await settled(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.getByRole('button', { name: '记一条' }).click();
  await write(page, course);
  await page.getByRole('button', { name: '删去“课程a”' }).click();
  await page.getByRole('button', { name: '撤销' }).click();
  for (const button of ['存成文件', '导出 Excel 表格', '导出 CSV']) {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    await coming;
  }
  await page.getByText('没有文件，粘贴文字').click();
  await page.getByLabel('复制的学习记录').fill(text(entry('c')));
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByLabel('行业').selectOption('会计专业技术人员');
  await page.getByText('逐项结果、原话和办法').click();
  await page.getByRole('button', { name: '年度小结' }).first().click();
  await expect(page.getByRole('region', { name: /年度小结/ })).toBeVisible();
  expect(sent.filter((url) => !/^blob:/.test(url))).toEqual([]);
});

test('在微信里：说存不了文件怎么办', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    userAgent: 'Mozilla/5.0 MicroMessenger/8.0.50',
    baseURL: baseURL as string,
  });
  const page = await context.newPage();
  await visitWith(page, text(entry('a')));
  await expect(page.getByText('选“在浏览器打开”')).toBeVisible();
  await expect(page.getByRole('button', { name: '复制文字' })).toBeVisible();
  await context.close();
});

test('只用键盘走完：换到逐条记，记一条，删掉，撤销', async ({ page }) => {
  await page.goto('check/');
  await page.getByRole('radio', { name: '填三个数' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '逐条记' })).toBeChecked();
  await page.getByLabel('日期').fill('2018-09-01');
  await page.getByLabel('课程或活动的名称').focus();
  await page.keyboard.type('keyboard');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('已记下“keyboard”');
  await page.getByRole('button', { name: '删去“keyboard”' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(year(page, 2018)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme === 'light' ? '浅色' : '深色', () => {
    test.use({ colorScheme });

    test('没有无障碍问题：空的、填错的、有记录的、导入前的', async ({ page }) => {
      const clean = async () => {
        const { violations } = await new AxeBuilder({ page }).include('.checker-place').analyze();
        expect(violations.map((v) => [v.id, v.nodes[0]?.html])).toEqual([]);
      };
      await page.goto('check/#log');
      await page.getByRole('button', { name: '记下这一条' }).click();
      await expect(page.getByText('请选科目。')).toBeVisible();
      await clean();
      await page.evaluate(
        (t) => localStorage.setItem('log/1', t),
        text(entry('a'), entry('b', { state: 'learned' })),
      );
      await page.reload();
      await page.getByText('逐项结果、原话和办法').click();
      await page.getByText('没有文件，粘贴文字').click();
      await page.getByLabel('复制的学习记录').fill(text(entry('a', { hours: 40 }), entry('c'), { id: 'x' }));
      await expect(page.getByRole('heading', { name: /新的1条，改动1条/ })).toBeVisible();
      await page.getByRole('button', { name: '删去“课程a”' }).click();
      await clean();
    });
  });
}

test('焦点一直有去处：打开不抢，记完回到日期，改完、不记、撤销、收起都不丢', async ({ page }) => {
  await page.goto('check/');
  await page.getByRole('radio', { name: '填三个数' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('日期')).toBeVisible();
  await expect(page.getByRole('radio', { name: '逐条记' })).toBeFocused();
  await write(page, course);
  await expect(page.getByLabel('日期')).toBeFocused();
  await page.getByRole('button', { name: '先不记' }).press('Enter');
  await expect(page.getByRole('button', { name: '记一条' })).toBeFocused();
  await page.getByRole('button', { name: '改“专业课”' }).press('Enter');
  await expect(page.getByLabel('日期')).toBeFocused();
  await page.getByRole('button', { name: '改好了' }).press('Enter');
  await expect(page.getByRole('button', { name: '记一条' })).toBeFocused();
  await page.getByRole('button', { name: '删去“专业课”' }).press('Enter');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('已经恢复“专业课”。');
  await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
  await page.getByRole('button', { name: '年度小结' }).press('Enter');
  await page.getByRole('button', { name: '收起小结' }).press('Enter');
  await expect(page.getByRole('button', { name: '年度小结' })).toBeFocused();
  await page.getByText('没有文件，粘贴文字').click();
  await page.getByLabel('复制的学习记录').fill(text(entry('c')));
  await expect(page.getByRole('heading', { name: /新的1条/ })).toBeVisible();
  await expect(page.getByLabel('复制的学习记录')).toBeFocused();
  await page.getByRole('button', { name: '不导入' }).press('Enter');
  await expect(page.getByLabel('导入文件')).toBeFocused();
});

test('各科目的表：不计的不加进合计；没有见到的不说成不设', async ({ page }) => {
  const in2025 = { day: '2025-09-01', year: 2025 };
  await visitWith(
    page,
    text(entry('a', { ...in2025, hours: 50 }), entry('b', { ...in2025, subject: 'elective', hours: 20 })),
  );
  await page.getByLabel('行业').selectOption('会计专业技术人员');
  const row = (name: string) => page.locator('.totals').getByRole('row', { name });
  await expect(row('合计').getByRole('cell')).toHaveText(['50', '50', '90']);
  await expect(row('个人选修科目').getByRole('cell')).toHaveText(['20', '20', '不设']);
  await page.getByLabel('行业').selectOption('出版专业技术人员');
  await expect(row('公需科目').getByRole('cell').last()).toHaveText('没有见到');
});

test('记录里的行业本站没有：说出来，选好就看得到', async ({ page }) => {
  await visitWith(page, text(entry('a')).replace('general', '气象'));
  await expect(page.getByText('记录里的行业读到“气象”，本站没有这个行业')).toBeVisible();
  await page.getByLabel('行业').selectOption('一般专业技术人员');
  await expect(year(page, 2018)).toBeVisible();
});

test('写的年度不能计入：改的时候看得到可以计入的', async ({ page }) => {
  await visitWith(page, text(entry('a', { day: '2019-07-01', subject: 'common', hours: 18, year: 2018 })));
  await page.getByRole('button', { name: '改“课程a”' }).click();
  await expect(page.getByText('读到“2018”，这一天学的可以计入的是2019年度')).toBeVisible();
  // Chosen, it needs no asking any more.
  await page.getByRole('radio', { name: '2019年度' }).click();
  await page.getByRole('button', { name: '改好了' }).click();
  await expect(page.getByText('写的是计入2018年度')).toHaveCount(0);
});

test('学时写成天、写成负数：读成什么、怎样写都说出来', async ({ page }) => {
  await page.goto('check/#log');
  await page.getByLabel('学时', { exact: true }).fill('12天');
  await expect(page.getByText('没有写一天折算几个学时')).toHaveCount(0);
  await write(page, { ...course, hours: '-3' });
  await expect(page.getByText('读到“-3”，学时不会是负数，要大于 0。')).toBeVisible();
  await page.getByLabel('学时', { exact: true }).fill('2天');
  await expect(page.getByText('2天，按12学时计')).toBeVisible();
});

test('名称很长，大字手机上底部的话也不盖住一屏', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('check/#log');
  await page.getByRole('button', { name: '大字' }).click();
  await write(page, { ...course, title: '很长的课程名称'.repeat(20) });
  const foot = await page.locator('.foot').boundingBox();
  expect(foot?.height).toBeLessThan(740 / 3);
});

test('1366×768 的屏上，有几处没填好，按钮也看得到，底部的话不盖住它', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await visitWith(page, text(entry('a'), entry('b')));
  await page.getByRole('button', { name: '删去“课程b”' }).click();
  await page.getByRole('button', { name: '改“课程a”' }).click();
  await page.getByLabel('课程或活动的名称').fill('');
  await page.getByLabel('学时', { exact: true }).fill('很多');
  const done = page.getByRole('button', { name: '改好了' });
  await done.click();
  await expect(page.getByText('还有2处要填好')).toBeInViewport({ ratio: 1 });
  await expect(done).toBeInViewport({ ratio: 1 });
  const [box, foot] = await Promise.all([done.boundingBox(), page.locator('.foot').boundingBox()]);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(foot?.x ?? 0);
});
