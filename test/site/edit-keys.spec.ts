import { expect, type Locator, type Page, test } from '@playwright/test';
import { contentIn, onDisk, withFolder } from './edit-folder';

test.use({ viewport: { width: 1366, height: 768 } });
test.setTimeout(120_000);

const texts = contentIn('content');
const desk = (page: Page) => page.locator('[data-edit-state]');
const panel = (page: Page) => page.locator('.edit-panel');
const changed = (page: Page, many: number) =>
  expect(page.locator('.edit-bar')).toContainText(`改了 ${many} 个文件`, { timeout: 20_000 });

/** How many stops of Tab there are from where the keyboard is to an element; what is folded away or hidden is none. */
const stopsTo = (target: Element) => {
  const all = Array.from(
    document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, iframe'),
  ).filter(
    (e) =>
      e.checkVisibility() &&
      !e.matches(':disabled') &&
      !(e.matches('[type=radio]:not(:checked)') && e !== target),
  );
  const from = document.activeElement as Element;
  const behind = (a: Element, b: Element) =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (from === target) return 0;
  return behind(from, target) || from === document.body
    ? all.filter((e) => (behind(from, e) || from === document.body) && (behind(e, target) || e === target))
        .length
    : -all.filter((e) => behind(e, from) && (behind(target, e) || e === target)).length;
};

/** Presses Tab, forth or back, until an element has the focus; the mouse stays where it is. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const { keyboard } = page;
  for (let tries = 0; tries < 3; tries++) {
    const stops = await target.evaluate(stopsTo);
    if (stops === 0) return;
    if (stops < 0) await keyboard.down('Shift');
    await Promise.all(Array.from({ length: Math.abs(stops) }, () => keyboard.press('Tab')));
    if (stops < 0) await keyboard.up('Shift');
  }
  await expect(target).toBeFocused({ timeout: 1 });
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

const pressButton = (page: Page, name: string | RegExp) =>
  press(page, page.getByRole('button', { name, exact: true }).last());

/** Opens what is folded on the way to a field of the open file, and writes in it: before what stands there, or all of it. */
async function write(page: Page, field: string, words: string, how: 'before' | 'instead' = 'instead') {
  const fields = panel(page).locator(`:is(input, textarea)[id$="${field}"]:visible`);
  while ((await fields.count()) === 0) {
    await press(page, panel(page).locator('details:not([open]) > summary:visible').first());
    await expect(page.locator('details[open] > summary:focus')).toBeVisible();
  }
  await tabTo(page, fields.first());
  await page.keyboard.press(how === 'before' ? 'Control+Home' : 'Control+A');
  await page.keyboard.insertText(words);
}

async function opened(page: Page) {
  await withFolder(page, 'content', texts);
  await page.goto('edit/');
  await pressButton(page, /^打开/);
  await expect(desk(page)).toHaveAttribute('data-edit-state', 'ready', { timeout: 30_000 });
}

async function savedInFolder(page: Page) {
  await page.keyboard.press('Control+s');
  await press(page, page.getByRole('checkbox', { name: /看过了/ }), 'Space');
  await pressButton(page, /^写进文件夹/);
  await expect(page.getByText(/写好了 \d+ 个文件/)).toBeVisible();
}

/** A field of one file of each kind, what its name ends on, and what is written there. */
const changes: readonly {
  file: string;
  button: RegExp;
  group?: RegExp;
  field: string;
  words: string;
  how?: 'before';
}[] = [
  { file: 'guides/2025.yaml', group: /^年度/, button: /^2025/, field: '_reviewedOn', words: '2026-12-01' },
  {
    file: 'requirements/general.yaml',
    group: /^行业的要求/,
    button: /^一般专业技术人员/,
    field: '_name',
    words: '键盘',
    how: 'before',
  },
  {
    file: 'policies/yrsb-2018-277.mdx',
    group: /^政策原文/,
    button: /^粤人社办〔2018〕277号/,
    field: '_shortTitle',
    words: '键盘',
    how: 'before',
  },
  {
    file: 'answers/carry-over.mdx',
    group: /^问答/,
    button: /^多出来的学时/,
    field: '_reviewedOn',
    words: '2026-12-01',
  },
  {
    file: 'changes/2026-11-26-roster.yaml',
    group: /^更新/,
    button: /^2026-11-26 名单核对/,
    field: '_title',
    words: '键盘',
    how: 'before',
  },
  {
    file: 'cases/general.yaml',
    group: /^案例/,
    button: /^一般专业技术人员/,
    field: '_title',
    words: '键盘',
    how: 'before',
  },
  { file: 'annual-duties.yaml', button: /^年年要做的事/, field: '_say', words: '键盘', how: 'before' },
  { file: 'ways.yaml', button: /^学时怎么认定/, field: '_say', words: '键盘', how: 'before' },
  { file: 'duties.yaml', button: /^职责分工/, field: '_say', words: '键盘', how: 'before' },
  { file: 'vocabulary.yaml', button: /^词汇/, field: '_particles', words: '咻', how: 'before' },
  { file: 'gaps.yaml', button: /^没有答案的事/, field: '_say', words: '键盘', how: 'before' },
  { file: 'site.yaml', button: /^本站/, field: '_tagline', words: '键盘', how: 'before' },
];

test('只用键盘：每一种文件都打得开、改得了、存得进文件夹，别的一行也不动', async ({ page }) => {
  await opened(page);
  const files = page.getByRole('navigation', { name: '文件' });
  for (const { button, group, field, words, how } of changes) {
    const own = group
      ? files.locator('details').filter({ has: page.locator('summary', { hasText: group }) })
      : files;
    if (group) await press(page, own.locator('summary'));
    await press(page, own.getByRole('button', { name: button }));
    await expect(panel(page).locator('h3')).toBeFocused();
    await write(page, field, words, how);
  }
  await press(page, files.getByRole('button', { name: /^资料来源/ }));
  await expect(panel(page).locator('h3')).toBeFocused();
  await pressButton(page, /^加一项/);
  await expect(page.getByLabel(/^网址/)).toBeFocused();
  await page.keyboard.insertText('gov.cn/a');
  await write(page, '_openedOn', '2026-11-26');
  await changed(page, changes.length + 1);
  await expect(desk(page)).toHaveAttribute('data-complaints', '0');

  // What was changed by mistake goes back as it was.
  await press(page, files.getByRole('button', { name: /^本站/ }));
  await pressButton(page, '改回打开时的样子');
  await expect(panel(page).locator('h3')).toBeFocused();
  await changed(page, changes.length);

  await savedInFolder(page);
  const lines = (text = '') => text.split('\n');
  for (const { file, words } of changes) {
    const [before, after] = [lines(texts[file]), lines(await onDisk(page, file))];
    const own = after.filter((line, i) => line !== before[i]);
    expect(own, file).toHaveLength(file === 'site.yaml' ? 0 : 1);
    if (own[0] !== undefined) expect(own[0], file).toContain(words);
  }
  expect(await onDisk(page, 'sources.yaml')).toContain('{ link: gov.cn/a, openedOn: 2026-11-26 }');
});

const notice = `某省人力资源和社会保障厅
粤人社规〔2027〕3号
某省人力资源和社会保障厅关于2027年度继续教育的通知
各市人力资源和社会保障局：
一、2027年度公需科目专题为“低空经济”“法治思维”，任选一个专题学习。
二、其他。
照旧。
某省人力资源和社会保障厅
2027年2月1日
`;

/** What can be made, in the order of the choices: its name, and what has to be filled in before the build takes it. */
const makings: readonly {
  name?: string;
  path: string;
  title?: string;
  result?: string;
  /** The id of the document that an older text is of. */
  older?: string;
  fields?: readonly (readonly [string, string])[];
}[] = [
  { path: 'policies/yrsg-2027-3.mdx' },
  { name: '2028', path: 'guides/2028.yaml' },
  {
    name: 'by-keys',
    path: 'answers/by-keys.mdx',
    fields: [
      ['_question', '只用键盘，能写问答吗？'],
      ['_answer', '请先问单位人事部门。文件没有规定。'],
      ['_open', '用不用鼠标'],
      ['_asks', '编辑'],
      ['_also_0', '不用鼠标怎么写'],
      ['_next_0', '按 Tab 键'],
      ['_reason', '试过'],
    ],
  },
  {
    name: 'by-keys',
    path: 'requirements/by-keys.yaml',
    fields: [
      ['_name', '键盘专业技术人员'],
      ['_short', '键盘'],
    ],
  },
  { name: 'by-keys', title: '只用键盘写的', path: 'by-keys.yaml', fields: [['_say', '试一试键盘。']] },
  {
    name: 'by-keys',
    title: '只用键盘写的案例',
    result: 'https://example.org/check/#v=1&year=2025&sector=general&common=30&professional=42&elective=18',
    path: 'cases/by-keys.yaml',
    fields: [['_0_who', '一般人员，刚好够']],
  },
  { path: 'policies/yrsg-2018-11/2018-11-01.mdx', older: 'yrsg-2018-11' },
];

test('只用键盘：每一种新文件都建得出、填得了；粘贴的通知写成年度，存进文件夹', async ({ page }) => {
  await opened(page);
  for (const [down, { name, title, result, older, path, fields = [] }] of makings.entries()) {
    await pressButton(page, '新建');
    await tabTo(page, page.getByRole('radio', { checked: true }));
    for (let pressed = 0; pressed < down; pressed++) await page.keyboard.press('ArrowDown');
    if (older) {
      const documents = page.getByLabel('哪份文件');
      await tabTo(page, documents);
      while ((await documents.inputValue()) !== older) await page.keyboard.press('ArrowDown');
      const from = page.getByLabel('那份文字从哪天起');
      await tabTo(page, from);
      // Which part of a day comes first is the browser's language's to say.
      for (const typed of ['20181101', '11012018']) {
        if ((await from.inputValue()) === '2018-11-01') break;
        for (const _ of '年月') await page.keyboard.press('ArrowLeft');
        await page.keyboard.type(typed);
      }
    } else {
      await tabTo(page, page.locator(name ? '#edit-new-name' : '#edit-new-document'));
      await page.keyboard.insertText(name ?? notice);
    }
    if (result) {
      await tabTo(page, page.locator('#edit-new-result'));
      await page.keyboard.insertText(result);
    }
    if (title) {
      await tabTo(page, page.locator('#edit-new-title'));
      await page.keyboard.insertText(title);
    }
    await pressButton(page, '建这个文件');
    await expect(panel(page).locator('h3')).toBeFocused();
    await expect(panel(page).locator('h3')).toHaveAttribute('title', new RegExp(`${path}$`));
    for (const [field, words] of fields) await write(page, field, words);
    if (path === 'by-keys.yaml') {
      await pressButton(page, /^加一行“到哪里看/);
      await expect(page.locator(':focus')).toHaveAttribute('id', /pages_0$/);
      await page.keyboard.insertText('/terms/');
    }
  }
  // An older text is one that was changed since: by what and from when is written in the newest.
  await press(page, page.getByRole('button', { name: /^粤人社规〔2018〕11号/ }).first());
  await press(page, panel(page).locator('summary', { hasText: /^改过的文本/ }));
  await pressButton(page, '写上“改过的文本”');
  await write(page, '_0_from', '2026-06-01');
  await write(page, '_0_by', '粤人社规〔2026〕9号');
  await write(page, '_0_reviewedOn', '2026-06-02');
  await tabTo(page, page.getByLabel('依据是什么'));
  await page.keyboard.press('End');
  await write(page, '_0_reason', '编出来的');
  await changed(page, makings.length + 1);

  await press(page, page.getByRole('button', { name: /^粤人社规〔2027〕3号/ }));
  await pressButton(page, '按这份通知写2027年度');
  await pressButton(page, '照这样写');
  await changed(page, makings.length + 2);
  await pressButton(page, /^加进这 \d 个结论/);
  await changed(page, makings.length + 3);
  await expect(desk(page)).toHaveAttribute('data-complaints', '0');
  await savedInFolder(page);
  expect(await onDisk(page, 'guides/2027.yaml')).toContain('法治思维');
  expect(await onDisk(page, 'policies/yrsg-2027-3.mdx')).toContain('低空经济');
});
