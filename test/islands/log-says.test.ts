import { describe, expect, test } from 'vitest';
import { yearSays } from '~/islands/check/log/says';
import { hours } from '~/rules/duty/hours';
import type { Subject } from '~/rules/duty/subject';
import type { Entry } from '~/rules/log/entry';
import { assessLogYear } from '~/rules/log/log';
import { sector, windows } from '../ground/ground';

const today = '2026-11-26';

type Done = [Subject, number, Entry['state']];

function said(year: number, of: string, done: Done[], complete = true) {
  const entries = done.map(
    ([subject, n, state], i): Entry => ({
      ...{ id: `${i}`, day: `${year}-03-01`, title: '课', subject, mode: 'remote' },
      ...{ hours: hours(n), proof: true, state, year },
    }),
  );
  const log = { sector: of, entries, complete: complete ? [year] : [] };
  return yearSays(assessLogYear(log, year, sector(of), windows, today), sector(of));
}

describe('一年的学习记录，一句话的结论', () => {
  const no = '还没有认定';
  const ofYear = (common: number, state: Entry['state'] = 'recognized'): Done[] => [
    ['common', common, state],
    ['professional', 42, 'recognized'],
    ['elective', 18, 'recognized'],
  ];

  test.each<[string, Parameters<typeof said>, string]>([
    ['已认定的够了', [2018, 'general', ofYear(18)], '已认定的学时够了。'],
    [
      '已认定的够了，没有认定的不说',
      [2018, 'general', [...ofYear(18), ['common', 3, 'learned']]],
      '已认定的学时够了。',
    ],
    [
      '加上没有认定的才够',
      [2018, 'general', ofYear(18.5, 'declared')],
      `按全部学时够了，其中18.5学时${no}。`,
    ],
    ['不够，都认定了', [2018, 'general', ofYear(15)], '还差：公需3学时。'],
    [
      '不够，有没有认定的',
      [2018, 'general', ofYear(15, 'learned')],
      `还差：公需3学时（按全部学时算，其中15学时${no}）。`,
    ],
    [
      '有的科目没有记',
      [2018, 'general', [['common', 18, 'recognized']], false],
      '还不能下结论：专业科目、个人选修科目没有记。',
    ],
    [
      '有的科目没有记，有没有认定的',
      [2018, 'general', [['common', 18, 'learned']], false],
      `还不能下结论：专业科目、个人选修科目没有记（按全部学时算，其中18学时${no}）。`,
    ],
    [
      '按学分算的行业',
      [2023, 'accounting', [['common', 1, 'declared']]],
      `还差：公需29、专业60学分（按全部学分算，其中1学分${no}）。`,
    ],
    [
      '暂按以前年度的，够了',
      [2026, 'general', ofYear(30)],
      '已认定的学时够了（暂按2025年的标准，公布后请再查一次）。',
    ],
    [
      '暂按以前年度的，不够',
      [2026, 'general', ofYear(29)],
      '还差：公需1学时（暂按2025年的标准，公布后请再查一次）。',
    ],
    ['不判断的年度', [2016, 'general', []], '2016年度本站不判定：本站收录的文件从2018年度说起。'],
  ])('%s', (_, given, text) => {
    expect(said(...given)).toBe(text);
  });

  test('不判断的行业，说为什么', () => {
    const archives = sector('archives');
    expect(said(2018, 'archives', [])).toBe(`档案行业本站不判定：${archives.notJudged}`);
  });
});
