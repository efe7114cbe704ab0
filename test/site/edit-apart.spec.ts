import { expect, test } from '@playwright/test';
import { onDisk } from './edit-folder';
import { desk, opened, pasted } from './edit-page';

// Whoever edits has a big screen.
test.use({ viewport: { width: 1366, height: 768 } });

test.setTimeout(90_000);

const notice = `广东省人力资源和社会保障厅文件

粤人社规〔2027〕5号

广东省人力资源和社会保障厅关于做好2027年度全省专业技术人员继续教育工作的通知

各地级以上市人力资源和社会保障局：

一、公需科目学习时间为2027年5月1日至2027年12月31日；当年没有完成公需科目的，可以在2028年1月5日至2028年4月30日补学。

二、个人选修科目的学时，本人应当在2028年1月31日前申报，用人单位应当在2028年3月10日前审核。

三、会计、教育、卫生健康专业技术人员的继续教育另有规定的，从其规定。

广东省人力资源和社会保障厅
2027年3月18日
`;

test('通知让几个行业从其规定：每个时间都问照不照，原话在旁边，没有选的写不了；旧话还在的，存的时候一处列全', async ({
  page,
}) => {
  await opened(page);
  await pasted(page, notice);
  await page.getByRole('button', { name: '按这份通知写2027年度' }).click();
  const asked = page.getByRole('group', { name: '通知另有说法的行业，照不照这个时间' });
  await expect(asked).toHaveCount(4);
  await expect(asked.first()).toContainText(
    '会计、教育、卫生健康专业技术人员的继续教育另有规定的，从其规定。',
  );
  await expect(asked.getByRole('radio', { checked: true })).toHaveCount(0);
  const submit = page.locator('.edit-submit');
  const write = page.getByRole('button', { name: '照这样写' });
  await expect(write).toBeDisabled();
  await expect(submit).toContainText('通知另有说法的行业（会计、教育、卫生健康）照不照这个时间，请选一下');
  await submit.getByRole('button', { name: '到那里去' }).click();
  await expect(asked.first().getByRole('radio').first()).toBeFocused();
  await asked.first().getByRole('radio', { name: '会计、教育、卫生健康不照这个时间' }).check();
  // The next question takes the same answer, and so does the line that stays in sight.
  await expect(
    asked.nth(1).getByRole('button', { name: '这个和其余 2 个时间也和前面的一样：会计、教育、卫生健康不照' }),
  ).toBeVisible();
  await expect(
    submit.getByRole('button', { name: '其余 3 个时间都这样：会计、教育、卫生健康不照' }),
  ).toBeInViewport();
  await asked.nth(3).getByRole('radio', { name: '有的照，有的不照' }).check();
  await asked.nth(3).getByRole('checkbox', { name: '会计不照' }).check();
  await submit.getByRole('button', { name: /^其余 2 个时间都这样/ }).click();
  await write.click();
  await expect(desk(page)).toHaveAttribute('data-complaints', '0');

  const group = page.locator('.edit-look-group').filter({ hasText: '审核的时间' });
  await expect(
    group.locator('ins').filter({ hasText: '用人单位应当在2028年3月10日前审核' }).first(),
  ).toContainText('（会计除外）');
  const groups = page.locator('.edit-look-group');
  while ((await groups.count()) > 0) await groups.first().locator('button.primary').click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const open = page.getByRole('region', { name: /^还没有处理完的/ });
  await expect(open).toContainText('没有规定几天内办完');
  const line = open.getByRole('listitem').filter({ hasText: '没有规定几天内办完' });
  await line.getByRole('button', { name: '到那里去' }).click();
  const item = page.locator('[data-look]:focus');
  await expect(item).toContainText('单位一直不审核怎么办？');
  await item
    .getByRole('listitem')
    .filter({ hasText: '没有规定几天内办完' })
    .getByRole('button', { name: '都留着' })
    .click();
  await expect(line).toHaveCount(0);

  await page.getByRole('checkbox', { name: /看过了/ }).check();
  await page.getByRole('button', { name: /^写进文件夹/ }).click();
  await expect(page.getByText(/^写好了 \d+ 个文件/)).toBeVisible({ timeout: 20_000 });
  const guide = (await onDisk(page, 'guides/2027.yaml')) ?? '';
  expect(guide.match(/except: \[accounting, education, health\]/g)).toHaveLength(2);
  expect(await onDisk(page, 'annual-duties.yaml')).toMatch(
    /2028年1月31日前申报[\s\S]*except: \[accounting, education, health\][\s\S]*2028年3月10日前审核[\s\S]*except: \[accounting\]/,
  );
});
