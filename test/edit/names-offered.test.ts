import { describe, expect, test } from 'vitest';
import { contentFiles } from '~/commands/content-files';
import { type Making, made, makings, nameOffered, nameSlip, pathOf } from '~/edit/make/skeletons';
import { library } from '~/queries/library';
import { kindOf } from '~/schemas/kinds';

const day = '2026-11-28';
const files = contentFiles('content');
const named = (Object.keys(makings) as Making[]).filter((one) => one !== 'policy' && one !== 'oldText');

describe.each(named)('%s：不想名字也建得了', (making) => {
  const name = nameOffered(making, files, day);

  test('起好的名字可以用，建出来的是这一类的文件', () => {
    expect(nameSlip(making, name, files, day)).toBeUndefined();
    expect(kindOf(pathOf(making, name, day))).toBeDefined();
  });

  test('用过了，再建的是另一个', () => {
    const once = new Map([...files, [pathOf(making, name, day), '']]);
    const next = nameOffered(making, once, day);
    expect(next).not.toBe(name);
    expect(nameSlip(making, next, once, day)).toBeUndefined();
  });
});

test('写了问题、行业的名称，新文件里就有，别的照样待写', () => {
  const say = (making: 'answer' | 'sector', title: string) =>
    made(making, 'new-one', day, library(), title, files).text;
  expect(say('answer', '论文能抵学时吗？')).toMatch(/^---\nquestion: 论文能抵学时吗？\nalso: \[.*待写/);
  expect(say('sector', '统计专业技术人员')).toContain('\nname: 统计专业技术人员\nshort: ');
  expect(say('answer', '')).toMatch(/question: .*待写/);
});

test('修改以前的原文：没有选哪份文件、从哪天起的，说还没有选', () => {
  expect(nameSlip('oldText', '/2018-11-01', files, day)).toBe('还没有选哪份文件、那份文字从哪天起');
  expect(nameSlip('oldText', 'yrsb-2018-277/2018-11-01', files, day)).toBeUndefined();
});
