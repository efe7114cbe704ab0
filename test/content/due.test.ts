import { expect, test } from 'vitest';
import { contentFiles } from '~/commands/content-files';
import { lookSays, newAnswer, newSector, newYear } from '~/due/drafts';
import { dueIn, dueSays } from '~/due/due';
import { library } from '~/queries/library';
import { readAnswer } from '~/schemas/answer';
import { guideFile } from '~/schemas/guide';
import { readKinds } from '~/schemas/kinds';
import { complaintsOn } from '~/schemas/library';
import { sectorFile } from '~/schemas/sector';
import { unwritten } from '~/schemas/unwritten';
import { readYaml } from '~/schemas/yaml';

const at = (day: string, kind: string) => dueIn(library(), day).filter((d) => d.kind === kind);

test('核对过的当年，手写的年度还没有过去', () => {
  expect(at('2026-12-31', 'year-by-hand')).toEqual([]);
});

test('过了年，手写去年、今年的问答都列出来', () => {
  const files = at('2027-01-01', 'year-by-hand').map((d) => d.file?.replace(/^.*\/|\.mdx$/g, ''));
  expect(files).toEqual(
    expect.arrayContaining([
      '72-or-90',
      'both-topics',
      'common-deadline',
      'hours-per-year',
      'make-up',
      'passed-exam',
    ]),
  );
  // One year of long ago, said to be so: what is used this year is to be found anew.
  expect(files).toContain('teacher-platform');
  expect(files).not.toContain('still-valid');
});

test('写明了 speaksOf 的，照它', () => {
  const { answers, ...rest } = library();
  const only = (speaksOf: number[]) => ({
    ...rest,
    answers: answers.slice(0, 1).map((a) => ({ ...a, speaksOf })),
  });
  const due = (years: number[]) =>
    dueIn(only(years), '2027-01-01').filter((d) => d.kind === 'year-by-hand').length;
  expect([due([]), due([2026]), due([2026, 2027])]).toEqual([0, 1, 0]);
});

test.each([
  ['2027-01-02', 'no-guide', /还没有2027年度的文件：npm run new year 2027/],
  ['2026-04-01', 'no-guide', /第一季度已过，2026年度的公需科目专题还没有写/],
  ['2026-11-26', 'carried', /一般专业技术人员2026年度的数字没有，暂按2025年的/],
  ['2023-09-01', 'term', /粤人社规〔2018〕11号自载的有效期到2023年10月31日，还有60天/],
  ['2023-12-01', 'term', /已经过了/],
  ['2027-12-01', 'old-review', /2026年11月\d+日核对过，一年多了/],
  ['2026-11-26', 'source', /没有记过哪天打开/],
])('%s 的 %s', (day, kind, says) => {
  expect(
    at(day, kind)
      .map((d) => d.says)
      .join('\n'),
  ).toMatch(says);
});

test.each([
  ['2026-03-31', 'no-guide'],
  ['2026-11-26', 'old-review'],
  ['2026-11-26', 'term'],
  ['2025-12-31', 'carried'],
])('%s 没有 %s', (day, kind) => {
  expect(at(day, kind)).toEqual([]);
});

test('记过打开的来源，一年以后再列', () => {
  const opened = new Map(
    at('2026-11-26', 'source').map((d) => [(d.link ?? '').slice(8), '2026-11-26'] as const),
  );
  const due = (day: string) => dueIn({ ...library(), opened }, day).filter((d) => d.kind === 'source').length;
  expect([due('2027-11-26'), due('2027-12-01') > 0]).toEqual([0, true]);
});

test('什么都不到期，就说没有', () => {
  expect(dueSays([])).toBe('没有到期要看的。');
});

test('新的问答、行业里没有写的，一处处指出来，写了才算', () => {
  const text = newAnswer('study-abroad', library(), '2027-01-04').text;
  const file = { path: 'content/answers/study-abroad.mdx', text };
  const found = unwritten(file);
  expect(found.map(({ line }) => text.split('\n')[(line ?? 0) - 1])).toEqual(
    text.split('\n').filter((line) => line.includes('待写')),
  );
  expect(found.map(({ says }) => says)).toContain(
    '“（待写：问题，以问号结尾）”还没有写，应换成真的内容，不需要的就去掉',
  );
  expect(
    complaintsOn(readKinds([...[...contentFiles('content')].map(([path, text]) => ({ path, text })), file])),
  ).toEqual(found);
  const sector = newSector('statistics', library());
  expect(unwritten(sector)).toHaveLength(2);
  expect(unwritten({ ...sector, text: sector.text.replace(/（待写：[^）]*）/g, '统计') })).toEqual([]);
});

test('新的年度、问答、行业读得进来，并列出还要看什么', () => {
  const year = newYear(2027, library(), '2027-01-04');
  expect(readYaml(year, guideFile)).toMatchObject({ year: 2027, reviewedOn: '2027-01-04' });
  expect(year.checklist.map(lookSays).join('\n')).toMatch(
    /hours-per-year\.mdx[\s\S]*general\.yaml[\s\S]*“案例”/,
  );
  expect(readAnswer(newAnswer('study-abroad', library(), '2027-01-04')).kind).toBe('silent');
  expect(readYaml(newSector('statistics', library()), sectorFile)).toMatchObject({ follows: 'general' });
});

test('数字刚写好的行业，不再列在还要看的里；没有写的照样列', () => {
  const saysOf = (written: readonly string[]) =>
    newYear(2028, library(), '2027-11-27', { written }).checklist.map(lookSays).join('\n');
  const others = /会计[^，。]*的数字没有写到哪年为止/;
  expect(saysOf([])).toMatch(/general\.yaml/);
  expect(saysOf([])).toMatch(others);
  expect(saysOf(['general'])).not.toMatch(/general\.yaml/);
  expect(saysOf(['general'])).toMatch(others);
  expect(saysOf(['general', 'accounting'])).not.toMatch(others);
});

test('通知点到名的行业，数字没有写到哪年为止的，不放进不急的', () => {
  const { checklist } = newYear(2028, library(), '2027-11-27', { apart: ['accounting'] });
  const own = checklist.filter(({ says }) => says.includes('会计的数字没有写到哪年为止'));
  expect(own).toMatchObject([{ file: 'content/requirements/accounting.yaml' }]);
  expect(own[0]?.later).toBeUndefined();
  expect(checklist.filter(({ says }) => /会计、[^。]*没有写到哪年/.test(says))).toEqual([]);
});

test('要看的问答，凡是讲到最新一年的句子都列出来：没有列的，不能算看过', () => {
  const { checklist } = newYear(2027, library(), '2026-11-27');
  const words = checklist.find((look) => look.file?.endsWith('/hours-per-year.mdx'))?.words ?? [];
  expect(words).toEqual(
    expect.arrayContaining([
      expect.stringContaining('2026年的文件还没有查到'),
      expect.stringContaining('2026年度的要求，留意'),
      expect.stringContaining('2026年度要多少学时，没有查到'),
    ]),
  );
});
