import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { readWorkbook } from '~/sheets/read-workbook';
import { expect, test } from './guarded';
import { counted, csvOf, gbkOf, headings, list, manyRows, people, xlsxOf } from './roster-files';
import { choose, expectCounts, paste, region, row, start, table } from './roster-page';

test.describe('一份名单，从打开到结果', () => {
  for (const [kind, file] of [
    ['CSV', () => csvOf(list)],
    ['XLSX', () => xlsxOf(list)],
    ['GB18030 的 CSV', () => gbkOf(list)],
  ] as const) {
    test(`${kind}：逐行判断，跳过的列出来，没有任何请求`, async ({ page }) => {
      const asked = await start(page);
      await choose(page, await file());
      await expectCounts(page, counted);
      await expect(row(page, '乙二')).toContainText('未达标');
      await expect(row(page, '乙二')).toContainText('个人选修科目差12学时');
      await expect(row(page, '戊五')).toContainText('是负数');
      await expect(row(page, '己六')).toContainText('没有读懂');
      await expect(page.getByText('跳过了4行')).toBeVisible();
      const department = page.getByRole('table', { name: /各部门/ }).getByRole('row', { name: /二部/ });
      await expect(department.getByRole('cell')).toHaveText(['3', '1', '0', '1', '1']);
      expect(asked).toEqual([]);
    });
  }

  test('粘贴 Excel 里的格子，和打开文件一样', async ({ page }) => {
    const asked = await start(page);
    await paste(page, list.map((cells) => cells.join('\t')).join('\n'));
    await expectCounts(page, counted);
    expect(asked).toEqual([]);
  });

  test('粘贴框里打的字，按一下就读', async ({ page }) => {
    await start(page);
    await page.getByText('粘贴表格').click();
    await page
      .getByLabel(/复制的格子/)
      .fill([headings, ...people].map((cells) => cells.join(',')).join('\n'));
    await page.getByRole('button', { name: '读这些格子' }).click();
    await expectCounts(page, counted);
  });

  test('把文件拖到页面上', async ({ page }) => {
    await start(page);
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], '拖来的.csv'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, csvOf(list).buffer.toString());
    await expectCounts(page, counted);
    await expect(page.getByRole('heading', { name: '拖来的.csv' })).toBeVisible();
  });
});

test('数字后面有它的原话，或者写明据转载', async ({ page }) => {
  await start(page);
  await choose(
    page,
    csvOf([headings, ['甲', '1', '', 2018, '会计', 30, 60, ''], ['乙', '2', '', 2023, '一般', 30, 42, 18]]),
  );
  await expectCounts(page, { total: 2, met: 2 });
  await expect(page.locator('q[data-quote="yrsb-2018-277#s3-p2"]').first()).toHaveText(
    '每年继续教育学分不少于90学分',
  );
  await expect(page.getByText('据转载：广州城市职业学院人事处通知').first()).toBeVisible();
});

test('没有写年度和行业的，按选的算；换一个马上重算', async ({ page }) => {
  await start(page);
  await page.getByLabel('年度', { exact: true }).selectOption('2018');
  await choose(
    page,
    csvOf([
      ['姓名', '公需科目', '专业科目', '个人选修科目'],
      ['甲', 18, 42, 12],
    ]),
  );
  await expectCounts(page, { total: 1, met: 1 });
  await expect(page.getByText('名单里没有写年度，按2018年度核对')).toBeVisible();
  await page.getByLabel('年度', { exact: true }).selectOption('2023');
  await expectCounts(page, { total: 1, short: 1 });
  await page.getByLabel('行业', { exact: true }).selectOption('会计专业技术人员');
  await expect(row(page, '甲')).toContainText('专业科目差18学分');
});

test('不认得的行业写法列出来，选了按哪个行业，那些行马上重算，纸上写着是选的', async ({ page }) => {
  await start(page);
  const rows = ['工程系列', '工程系列', '政工', '会计'].map((word, i) => [
    `甲${i}`,
    `N${i}`,
    '',
    2018,
    word,
    18,
    42,
    12,
  ]);
  await choose(page, csvOf([headings, ...rows]));
  await expectCounts(page, { total: 4, short: 1, rejected: 3 });
  const group = page.getByRole('group', { name: '行业的写法，本页有2种不认得' });
  await expect(group.getByRole('combobox')).toHaveCount(2);
  await group.getByLabel('工程系列（2行）').selectOption('一般专业技术人员');
  await expectCounts(page, { total: 4, met: 2, short: 1, rejected: 1 });
  await expect(group.getByLabel('工程系列（2行）')).toHaveValue('general');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('核对的人选了：“工程系列”按一般专业技术人员')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await group.getByLabel('工程系列（2行）').selectOption('不选，不判断这些行');
  await expectCounts(page, { total: 4, met: 0, short: 1, rejected: 3 });
});

test.describe('名单自己写着年度', () => {
  const list2018 = (title: string) =>
    csvOf([[title], ['姓名', '公需科目', '专业科目', '个人选修科目'], ['甲', 18, 42, 12]]);

  test('标题里写着2018年度：按2018年度，说出来；人另选的算人的', async ({ page }) => {
    await start(page);
    await choose(page, list2018('2018年度继续教育学时统计表'));
    await expectCounts(page, { total: 1, met: 1 });
    await expect(page.getByLabel('年度', { exact: true })).toHaveValue('2018');
    await expect(page.getByText('写着2018年，按2018年度核对')).toBeVisible();
    await page.getByLabel('年度', { exact: true }).selectOption('2023');
    await expectCounts(page, { total: 1, short: 1 });
    await expect(page.getByText('写着2018年，您在上面选的是2023年度')).toBeVisible();
    await choose(page, list2018('2019年度继续教育学时统计表'));
    await expectCounts(page, { total: 1, short: 1 });
    await expect(page.getByText('写着2019年，您在上面选的是2023年度')).toBeVisible();
  });

  test('一年一组的列：选了哪一年的列，就按哪一年', async ({ page }) => {
    await start(page);
    const heads = ['2018', '2023'].flatMap((y) => ['公需', '专业', '选修'].map((s) => `${y}年度${s}`));
    await choose(
      page,
      csvOf([
        ['姓名', ...heads],
        ['甲', 18, 42, 12, 18, 42, 12],
      ]),
    );
    for (const subject of ['公需', '专业', '选修']) {
      const question = page.getByRole('group', { name: new RegExp(`哪一列是.*${subject}`) });
      await expect(question.getByRole('radio', { name: /加起来/ })).toHaveCount(0);
      await question.getByRole('radio', { name: `2018年度${subject}` }).check();
    }
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 1, met: 1 });
    await expect(page.getByLabel('年度', { exact: true })).toHaveValue('2018');
  });
});

test.describe('要问的先问', () => {
  const split = csvOf([
    ['姓名', '年度', '公需科目', '专业科目', '', '选修'],
    ['', '', '', '面授', '远程', ''],
    ['甲', 2018, 18, 20, 22, 12],
    ['乙', 2018, 18, 42, '', 12],
    ['丙', 2018, 18, 20, '', 12],
  ]);

  test('一个科目分几列：可以加起来', async ({ page }) => {
    await start(page);
    await choose(page, split);
    const question = page.getByRole('group', { name: '哪一列是专业科目' });
    await question.getByRole('radio', { name: /加起来.*D列加E列/ }).check();
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 3, met: 2, short: 1 });
    await expect(row(page, '甲')).toContainText('42');
    await expect(page.getByText('专业科目是“专业科目面授”加“专业科目远程”')).toBeVisible();
  });

  test('问的几列都不是：就当没有这一科，谁也不算达标', async ({ page }) => {
    await start(page);
    await choose(page, split);
    const question = page.getByRole('group', { name: '哪一列是专业科目' });
    await question.getByRole('radio', { name: /都不是/ }).check();
    await expect(page.getByText('请先回答上面的问题')).toHaveCount(0);
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 3, incomplete: 3 });
  });

  const twoCommon = [
    ['姓名', '公需科目（线上）', '公需科目（线下）', '专业科目', '个人选修科目', '年度'],
    ['甲', 18, 6, 42, 12, 2018],
  ];

  test('两列都可能是公需：没有回答以前谁也不算', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(twoCommon));
    await expect(region(page)).toHaveAttribute('data-roster-state', 'asking');
    await expect(region(page)).not.toHaveAttribute('data-total', /./);
    await page.getByRole('button', { name: '开始核对' }).click();
    await expect(region(page)).toHaveAttribute('data-roster-state', 'asking');
    await page.getByRole('group', { name: '哪一列是公需科目？' }).getByLabel(/线上/).check();
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 1, met: 1 });
  });

  test('没有表头：看着表格指明每一列', async ({ page }) => {
    await start(page);
    await choose(
      page,
      csvOf([
        ['甲', 18, 42, 12],
        ['乙', 18, 42, 11],
      ]),
    );
    await page.getByLabel('年度', { exact: true }).selectOption('2018');
    await expect(page.getByText('没有找到表头')).toBeVisible();
    const columns = page.getByRole('group', { name: '每一项在哪一列' });
    await columns.getByLabel('姓名的列').selectOption('0');
    await columns.getByLabel('公需科目的列').selectOption('1');
    await columns.getByLabel('专业科目的列').selectOption('2');
    await columns.getByLabel('个人选修科目的列').selectOption('3');
    await page.getByRole('button', { name: '开始核对' }).click();
    await expectCounts(page, { total: 2, met: 1, short: 1 });
  });

  test('编码看错了，换一种', async ({ page }) => {
    await start(page);
    await choose(page, gbkOf(list));
    await expectCounts(page, counted);
    await page.getByText(/^怎样读的/).click();
    await page.getByLabel(/文字编码/).selectOption('utf-16le');
    await expect(region(page)).toHaveAttribute('data-roster-state', /asking|failed/);
    const back = page.getByRole('button', { name: /^回到/ });
    if (await back.isVisible()) await back.click();
    await expect(row(page, '乙二')).toContainText('未达标');
  });

  test('列认错了，用手改，结果跟着变', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(list));
    await expectCounts(page, counted);
    await page.getByText(/^怎样读的/).click();
    await page.getByLabel('个人选修科目的列').selectOption('');
    await expectCounts(page, { met: 1, incomplete: 3, short: 0 });
  });
});

test.describe('读不了的文件：一句话说清，页面还能用', () => {
  for (const [name, bytes, says] of [
    ['名单.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '旧格式'],
    ['名单.pdf', Buffer.from('%PDF-1.7 名单'), 'PDF'],
    ['名单.xlsx', Buffer.from('PK\x03\x04 断了'), '损坏'],
    ['名单.csv', Buffer.alloc(0), '空的'],
  ] as const) {
    test(`${name} → ${says}`, async ({ page }) => {
      const asked = await start(page);
      await choose(page, { name, mimeType: '', buffer: bytes });
      await expect(region(page)).toHaveAttribute('data-roster-state', 'failed');
      await expect(page.getByRole('alert')).toContainText(says);
      await choose(page, csvOf(list));
      await expectCounts(page, counted);
      await expect(page.getByRole('alert')).toHaveCount(0);
      expect(asked).toEqual([]);
    });
  }

  test('上一份的结果还在', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(list));
    await expectCounts(page, counted);
    await choose(page, { name: '图.png', mimeType: '', buffer: Buffer.from('\x89PNG', 'latin1') });
    await expect(page.getByRole('alert')).toContainText('图片');
    await expect(page.getByText('下面还是上一份名单的结果')).toBeVisible();
    await expect(row(page, '乙二')).toContainText('未达标');
    await row(page, '乙二').getByRole('button').click();
    await expect(page.getByRole('heading', { name: /乙二（第4行）/ })).toBeFocused();
  });
});

test('读到一半可以取消，再读别的', async ({ page }) => {
  await start(page);
  await choose(page, csvOf(manyRows(150_000)));
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(region(page)).toHaveAttribute('data-roster-state', 'idle');
  await choose(page, csvOf(list));
  await expectCounts(page, counted);
});

test.describe('逐行结果', () => {
  test.beforeEach(async ({ page }) => {
    await start(page);
    await choose(page, csvOf(list));
    await expectCounts(page, counted);
  });

  test('只看一种结论、一个部门，找人，排序', async ({ page }) => {
    const first = table(page).locator('[aria-rowindex="2"]');
    await page
      .getByRole('group', { name: '只看' })
      .getByRole('button', { name: /未达标/ })
      .click();
    await expect(table(page)).toHaveAttribute('aria-rowcount', '2');
    await expect(first).toContainText('乙二');
    await page.getByRole('button', { name: /全部/ }).click();
    await page.getByLabel('部门', { exact: true }).selectOption('二部');
    await expect(table(page)).toHaveAttribute('aria-rowcount', '4');
    await page.getByLabel('部门', { exact: true }).selectOption('所有部门');
    await page.getByLabel('顺序').selectOption('差得多的在前');
    await expect(first).toContainText('乙二');
    await page.getByLabel(/找人/).fill('ａ００３');
    await expect(table(page)).toHaveAttribute('aria-rowcount', '2');
    await expect(first).toContainText('丙三');
    await page.getByLabel(/找人/).fill('没有这个人');
    await expect(page.getByText('没有这样的行')).toBeVisible();
  });

  test('一个人的提醒可以改、可以复制', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await row(page, '乙二').getByRole('button').click();
    const text = page.getByLabel(/给这个人的提醒/);
    await expect(text).toHaveValue(/^乙二：.*个人选修科目差12学时/);
    await text.fill('乙二，请补选修12学时');
    await page.getByRole('button', { name: '复制提醒' }).click();
    await expect(page.getByText('已复制。')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('乙二，请补选修12学时');
    await page.getByRole('button', { name: '关上' }).click();
    await expect(text).toHaveCount(0);
  });

  test('给未达标、没填全的人写提醒，只打印提醒', async ({ page }) => {
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByText('给未达标、没填全的2行写提醒').click();
    await page.getByLabel(/提醒的话/).fill('{姓名}请看：{还差}');
    await expect(page.getByText('乙二请看：个人选修科目差12学时')).toBeVisible();
    await page.getByRole('button', { name: '打印2条' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.printed-reminders li')).toHaveCount(2);
    await expect(page.locator('.printed-reminders li').first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('打印汇总：总数、各部门、依据、还要处理的人、规则版本和日期', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('读到6行')).toBeVisible();
    await expect(page.getByRole('table', { name: '还要处理的4行' })).toBeVisible();
    await expect(page.getByText(/规则版本 \d{4}-\d\d-\d\d/)).toBeVisible();
    await expect(page.getByLabel(/名单文件/)).toBeHidden();
    await expect(table(page)).toBeHidden();
  });
});

test.describe('导出', () => {
  const tricky = [
    headings,
    ['=1+1', '@SUM(1)', '-2+3', 2018, '一般', 18, 42, 11],
    ['庚七', '440106199001011234', '＝部', 2018, '一般', 18, 42, 12],
  ];

  for (const format of ['XLSX', 'CSV']) {
    test(`导出 ${format} 再打开，结果相同；不会变成公式；长号码一位不少`, async ({ page }) => {
      await start(page);
      await choose(page, csvOf(tricky));
      await expectCounts(page, { total: 2, met: 1, short: 1 });
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: `导出 ${format}` }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(
        new RegExp(`核对结果-\\d{4}-\\d\\d-\\d\\d\\.${format.toLowerCase()}$`),
      );
      const buffer = readFileSync(await file.path());
      const rows = (await readWorkbook(buffer, 'x')).sheets[0]?.rows ?? [];
      expect(rows[2]?.slice(1, 3)).toEqual(['庚七', '440106199001011234']);
      expect(rows[2]).toContain('原文');
      expect(rows[2]?.join()).toContain('277号');
      if (format === 'CSV') expect(buffer.toString()).toMatch(/'=1\+1,'@SUM\(1\),'-2\+3/);
      await choose(page, { name: file.suggestedFilename(), mimeType: '', buffer });
      await expectCounts(page, { total: 2, met: 1, short: 1 });
      await expect(row(page, '440106199001011234')).toContainText('✓ 达标');
    });
  }

  test('只导出还要处理的', async ({ page }) => {
    await start(page);
    await choose(page, csvOf(list));
    await expectCounts(page, counted);
    await page.getByLabel(/只要还要处理的/).check();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 CSV' }).click();
    const rows = (await readWorkbook(readFileSync(await (await download).path()), 'x')).sheets[0]?.rows ?? [];
    expect(rows.slice(1).map((cells) => cells[1])).toEqual(['乙二', '丁四', '戊五', '己六']);
  });

  test('模板填一行就能核对', async ({ page }) => {
    await start(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载模板' }).click();
    const sheets = (await readWorkbook(readFileSync(await (await download).path()), 'x')).sheets;
    expect(sheets[0]?.rows[0]).toEqual(headings);
    expect(sheets[1]?.name).toBe('填写说明');
  });

  test('微信里：说清楚怎样存文件，也可以复制', async ({ browser, baseURL }) => {
    const page = await browser.newPage({
      userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/116 MicroMessenger/8.0',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(`${baseURL}roster/`);
    await page.getByRole('button', { name: '试一份示例' }).click();
    await page.getByRole('button', { name: '导出 XLSX' }).click();
    await expect(page.getByText(/在浏览器打开/)).toBeVisible();
    await page.getByRole('button', { name: '复制结果' }).click();
    await expect(page.getByText(/已复制\d+行/)).toBeVisible();
    await page.close();
  });
});

test('100,000 行：都数到，滚到底、回到头都看得到', async ({ page }) => {
  test.setTimeout(90_000);
  const asked = await start(page);
  await choose(page, csvOf(manyRows(100_000)));
  await expectCounts(page, { total: 100_000, met: 33_334, short: 33_333, incomplete: 33_333, rejected: 0 });
  await expect(table(page)).toHaveAttribute('aria-rowcount', '100001');
  await row(page, 'N1 ').or(table(page).locator('[aria-rowindex="2"]')).first().getByRole('button').focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: '人100000' })).toBeFocused();
  expect(await table(page).getByRole('row').count()).toBeLessThan(80);
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('button', { name: '人99990' })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.getByRole('button', { name: '人1', exact: true })).toBeFocused();
  await page.getByLabel(/找人/).fill('N77777');
  await expect(page.getByRole('button', { name: '人77777' })).toBeVisible();
  expect(asked).toEqual([]);
});

test('只用键盘：试示例，走到一行，打开，关上', async ({ page }) => {
  await start(page);
  const press = async (key: string, until: () => Promise<boolean>) => {
    for (let i = 0; i < 60 && !(await until()); i++) await page.keyboard.press(key);
  };
  const focused = (name: string) => () =>
    page.evaluate(
      (n) => document.activeElement !== document.body && document.activeElement?.textContent === n,
      name,
    );
  await press('Tab', focused('试一份示例'));
  await page.keyboard.press('Enter');
  await expectCounts(page, { total: 21 });
  await press('Tab', focused('赵甲'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: '钱乙' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /钱乙/ })).toBeFocused();
  await press('Tab', focused('关上'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '钱乙' })).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [state, files] of [
    ['idle', []],
    [
      'asking',
      [
        csvOf([
          ['姓名', '公需科目A', '公需科目B'],
          ['甲', 1, 2],
        ]),
      ],
    ],
    ['done', [csvOf(list)]],
    ['failed', [csvOf(list), { name: 'x.pdf', mimeType: '', buffer: Buffer.from('%PDF-') }]],
  ] as const) {
    test(`${state} 时没有无障碍问题（${colorScheme}）`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await start(page);
      for (const file of files) {
        await choose(page, file);
        await expect(region(page)).toHaveAttribute('data-roster-state', /asking|done|failed/);
      }
      await expect(region(page)).toHaveAttribute('data-roster-state', state);
      if (state === 'done') await row(page, '乙二').getByRole('button').click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    });
  }
}

test('360 像素宽、大字时不横向滚动', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await start(page);
  await page.getByRole('button', { name: '大字' }).click();
  await choose(page, csvOf(list));
  await expectCounts(page, counted);
  await expect(row(page, '乙二')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
