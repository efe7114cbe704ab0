import { describe, expect, test } from 'vitest';
import { askKey, askSays, bySubject, eachRow, leaveOut, rowKey, yearEnd } from '~/islands/check/log/asks';
import { noSector } from '~/islands/check/log/file-sectors';
import { completeKey, takeKey } from '~/islands/check/log/import-of';
import { readText } from '~/islands/check/log/read-file';
import { hours } from '~/rules/duty/hours';
import type { Log } from '~/rules/log/log';
import { emptyLog, importInto, verdicts } from './log-ground';

const list = (...lines: string[]) => readText(lines.join('\n'));
const modes = askKey('mode', '');

describe('省里系统的样子', () => {
  const system = list(
    '序号,年度,科目类型,课程名称,学时,完成时间,审核状态',
    '1,2023,公需科目,人工智能,30,2023/5/1,审核通过',
    '2,2023,专业科目,结构设计,42,2023/6/1,审核通过',
  );

  test('没有面授或远程一列：所有行只问一次，回答以前不导入', () => {
    const { open, plan, judged } = importInto(emptyLog, system);
    expect(open.map(askSays)).toEqual(['表里没有“面授或远程”这一列，这2条都是：']);
    expect([plan.added, judged.unread]).toEqual([[], []]);
  });

  test('答了远程，两条都是已认定的远程', () => {
    const { open, plan } = importInto(emptyLog, system, { [modes]: 'remote' });
    expect(open).toEqual([]);
    expect(plan.added).toMatchObject([
      { title: '人工智能', mode: 'remote', state: 'recognized', year: 2023 },
      { title: '结构设计', mode: 'remote', state: 'recognized', hours: hours(42) },
    ]);
  });

  test('没有写行业和记全没有，就问：答了会计、都在这里，就按会计判断', () => {
    const asked = importInto(emptyLog, system, { [modes]: 'remote' });
    expect([asked.sector, asked.untold]).toEqual(['general', [{ year: 2023, complete: false }]]);
    const { log } = importInto(emptyLog, system, {
      [modes]: 'remote',
      [noSector]: 'accounting',
      [completeKey(2023)]: 'yes',
    });
    expect(log).toMatchObject({ sector: 'accounting', complete: [2023] });
    expect(verdicts(log)[2023]).toContain('accounting recognized short');
  });

  test('这里那一年已有记录的，行业不用再问', () => {
    const { log } = importInto(emptyLog, system, { [modes]: 'remote' });
    expect(importInto(log, system, { [modes]: 'remote' }).sector).toBeUndefined();
  });
});

test('面授或远程、状态两列都没有：各问一次', () => {
  const found = list('日期,名称,科目,学时', '2023-05-01,甲,公需,2', '2023-05-02,乙,专业,3');
  const { open } = importInto(emptyLog, found);
  expect(open.map((ask) => [ask.field, ask.rows])).toEqual([
    ['mode', ['第2行', '第3行']],
    ['state', ['第2行', '第3行']],
  ]);
  const answers = { [modes]: 'in-person', [askKey('state', '')]: 'declared' };
  expect(importInto(emptyLog, found, answers).plan.added).toMatchObject([
    { mode: 'in-person', state: 'declared' },
    { mode: 'in-person', state: 'declared' },
  ]);
});

describe('写法', () => {
  const head = '日期,名称,科目,形式,学时,状态';
  const one = (row: string) => importInto(emptyLog, list(head, row)).plan.added[0];

  test.each([
    ['审核通过', 'recognized'],
    ['已审核通过', 'recognized'],
    ['已认定通过', 'recognized'],
    ['合格', 'recognized'],
    ['已认定', 'recognized'],
    ['已审核', 'recognized'],
    ['待审核', 'declared'],
    ['审核中', 'declared'],
    ['已提交', 'declared'],
    ['未申报', 'learned'],
    ['已完成', 'learned'],
  ])('状态写“%s”', (word, state) => {
    expect(one(`2023-05-01,甲,公需,远程,2,${word}`)?.state).toBe(state);
  });

  test.each([
    ['线下面授', 'in-person'],
    ['集中培训', 'in-person'],
    ['面授（线下）', 'in-person'],
    ['线上', 'remote'],
    ['网络', 'remote'],
    ['在线学习', 'remote'],
    ['远程（网络）', 'remote'],
  ])('形式写“%s”', (word, mode) => {
    expect(one(`2023-05-01,甲,公需,${word},2,已学`)?.mode).toBe(mode);
  });

  test.each([
    ['20250305', '2025-03-05'],
    ['45721', '2025-03-05'],
    ['2025.3.5', '2025-03-05'],
    ['2025/3/5 14:30', '2025-03-05'],
    ['2025年3月', '2025-03-31'],
    ['2025-03-01至2025-03-05', '2025-03-05'],
  ])('日期写“%s”', (word, day) => {
    expect(one(`${word},甲,公需,远程,2,已学`)?.day).toBe(day);
  });

  test('把日期读成什么，在预览里说', () => {
    const { judged } = importInto(
      emptyLog,
      list(head, '45721,甲,公需,远程,2,已学', '45722,乙,公需,远程,2,已学', '2025-02,丙,公需,远程,2,已学'),
    );
    expect(judged.says).toEqual([
      '有2条的日期写成表格软件里的天数：“45721”读作2025年3月5日。',
      '有1条的日期只写到月，按那个月的最后一天记（还没到的按今天）：“2025-02”读作2025年2月28日。',
    ]);
  });

  test.each([
    ['20250305', '写成连着的数字'],
    ['2025/3/5 14:30', '带着时间、星期或别的字，只取日期'],
    ['2025-03-01至2025-03-05', '写的是一段时间，按最后一天记'],
  ])('日期写“%s”：说%s', (written, says) => {
    const { judged } = importInto(emptyLog, list(head, `${written},甲,公需,远程,2,已学`));
    expect(judged.says).toEqual([expect.stringContaining(`有1条的日期${says}`)]);
  });

  test('可以选的答案都有话', () => {
    const found = list('日期,名称,科目,形式,学时,证明,状态', ',,公需,远程,2,#图,已学');
    const { open } = importInto(emptyLog, list('年度,名称,科目,形式,学时,状态', '2023,,公需,远程,2,已学'));
    const options = [...importInto(emptyLog, found).open, ...open].flatMap((ask) => ask.options);
    expect(options).toEqual(
      expect.arrayContaining([
        ['yes', '有'],
        ['no', '没有'],
        ['year-end', '都记作那个年度的最后一天'],
        ['by-subject', '都按科目叫，例如“公需科目学习”'],
      ]),
    );
  });

  test.each([
    ['状态', '2023-05-01,甲,公需,远程,2,审核不通过', 'state', '审核不通过'],
    ['状态', '2023-05-01,甲,公需,远程,2,学习中', 'state', '学习中'],
    ['形式', '2023-05-01,甲,公需,线上线下结合,2,已学', 'mode', '线上线下结合'],
    ['形式', '2023-05-01,甲,公需,面授（网络）,2,已学', 'mode', '面授（网络）'],
    ['科目', '2023-05-01,甲,思政,远程,2,已学', 'subject', '思政'],
  ])('%s不认得就问，不猜：%s', (_, row, field, read) => {
    const { open, plan } = importInto(emptyLog, list(head, row));
    expect(open).toMatchObject([{ field, read, rows: ['第2行'] }]);
    expect(plan.added).toEqual([]);
  });

  const odd = list(head, '2023-05-01,甲,公需,远程,2,退回', '2023-05-02,乙,公需,远程,2,退回');
  const returned = askKey('state', '退回');

  test('同样的写法只问一次；可以不导入，也可以一条一条写', () => {
    expect(importInto(emptyLog, odd).open).toHaveLength(1);
    const left = importInto(emptyLog, odd, { [returned]: leaveOut });
    expect([left.plan.added, left.judged.leftOut]).toEqual([[], ['第2行', '第3行']]);
    const each = importInto(emptyLog, odd, { [returned]: eachRow, [rowKey('state', '第3行')]: 'learned' });
    expect(each.judged.unread.map((u) => u.where)).toEqual(['第2行']);
    expect(each.plan.added).toMatchObject([{ title: '乙', state: 'learned' }]);
  });

  test('回答过的问题还在，可以改', () => {
    expect(importInto(emptyLog, odd, { [returned]: leaveOut }).judged.asks).toHaveLength(1);
  });

  test('读不懂的一格，在那一行改好就导入', () => {
    const found = list(head, '2023-02-30,甲,公需,远程,2,已学');
    expect(importInto(emptyLog, found).judged.unread).toMatchObject([
      { where: '第2行', slips: [{ field: 'day' }] },
    ]);
    const { plan, judged } = importInto(emptyLog, found, { [rowKey('day', '第2行')]: '2023-03-05' });
    expect([plan.added[0]?.day, judged.unread]).toEqual(['2023-03-05', []]);
  });

  test('证明一列写的是编号，就是有证明；一横就是没有', () => {
    const found = list(
      `${head},证书编号`,
      '2023-05-01,甲,公需,远程,2,已学,粤2023-1',
      '2023-05-02,乙,公需,远程,2,已学,—',
    );
    expect(importInto(emptyLog, found).plan.added.map((e) => e.proof)).toEqual([true, false]);
  });
});

test('没有日期、只有年度：问一次，可以都记作那一年的最后一天', () => {
  const found = list(
    '年度,名称,科目,形式,学时,状态',
    '2023,甲,公需,远程,30,已认定',
    '2024年度,乙,公需,远程,30,已认定',
  );
  expect(importInto(emptyLog, found).open).toMatchObject([
    { field: 'day', absent: true, rows: ['第2行', '第3行'] },
  ]);
  const { plan } = importInto(emptyLog, found, { [askKey('day', '')]: yearEnd });
  expect(plan.added.map((e) => [e.day, e.year])).toEqual([
    ['2023-12-31', 2023],
    ['2024-12-31', 2024],
  ]);
});

test('没有名称一列：可以都按科目叫', () => {
  const found = list('日期,科目,形式,学时,状态', '2023-05-01,公需,远程,30,已认定');
  expect(importInto(emptyLog, found, { [askKey('title', '')]: bySubject }).plan.added).toMatchObject([
    { title: '公需科目学习' },
  ]);
});

test('年度和日期对不上，问怎么计，不替人定', () => {
  const found = list('年度,日期,名称,科目,形式,学时,状态', '2023,2024-01-15,甲,专业,面授,6,已认定');
  const { open } = importInto(emptyLog, found);
  expect(open).toMatchObject([{ field: 'year', read: '2023', options: [['2024', '计入2024年度']] }]);
  expect(open.map(askSays)).toEqual(['写的是“2023”、按日期不能计入那个年度的1条：']);
  const [ask] = open;
  expect(importInto(emptyLog, found, { [ask?.key ?? '']: '2024' }).plan.added).toMatchObject([
    { year: 2024 },
  ]);
});

test('这里那一年按会计判断的，文件里那一年的也按会计的时间读', () => {
  const day = { id: 'a', day: '2022-05-01', title: '甲', subject: 'common', mode: 'remote' } as const;
  const made = { ...day, hours: hours(30), proof: true, state: 'recognized', year: 2022 } as const;
  const here: Log = { sector: 'general', sectors: { 2022: 'accounting' }, entries: [made], complete: [] };
  const found = list('年度,日期,名称,科目,形式,学时,状态', '2022,2023-04-30,乙,专业,远程,6,已认定');
  expect(importInto(here, found).plan.added).toMatchObject([{ title: '乙', year: 2022 }]);
});

test('同一天同一门两条一样的，是两条；再导入一次，一条也不多', () => {
  const found = list(
    '日期,名称,科目,面授或远程,学时,证明,状态',
    '2023-05-01,例会学习,专业科目,面授,2,有,已学',
    '2023-05-01,例会学习,专业科目,面授,2,有,已学',
    '2023-05-08,例会学习,专业科目,面授,2,有,已学',
  );
  const { plan, log } = importInto(emptyLog, found);
  expect(plan.added).toHaveLength(3);
  const again = importInto(log, found).plan;
  expect([again.added.length, again.same.map((s) => s.where)]).toEqual([0, ['第2行', '第3行', '第4行']]);
});

describe('表里写着行业', () => {
  const table = (...sectors: string[]) =>
    list(
      '日期,名称,科目,形式,学时,状态,年度,行业',
      ...sectors.map((s, i) => `${2023 + i}-05-01,甲,专业,远程,42,已认定,${2023 + i},${s}`),
    );

  test('换过行业的，每一年按那一年的行业', () => {
    const { log } = importInto(emptyLog, table('一般', '会计'));
    expect(log).toMatchObject({ sector: 'accounting', sectors: { 2023: 'general' } });
  });

  test('没有年度一列，行业是那一天的年度的', () => {
    const rows = ['2023-05-01,甲,专业,远程,42,已认定,一般', '2024-05-01,甲,专业,远程,42,已认定,会计'];
    const { log } = importInto(emptyLog, list('日期,名称,科目,形式,学时,状态,行业', ...rows));
    expect(log).toMatchObject({ sector: 'accounting', sectors: { 2023: 'general' } });
  });

  test('不认得的行业，问一次', () => {
    const { open } = importInto(emptyLog, table('海洋', '海洋'));
    expect(open).toMatchObject([{ field: 'sector', read: '海洋', rows: ['第2行', '第3行'] }]);
    const { log } = importInto(emptyLog, table('海洋'), { [askKey('sector', '海洋')]: 'health' });
    expect(log.sector).toBe('health');
  });

  test('这里那一年按别的行业判断的，问；答了照文件才改', () => {
    const here: Log = { ...emptyLog, entries: importInto(emptyLog, table('一般')).plan.added };
    expect(importInto(here, table('会计')).plan.clashes).toEqual([
      { year: 2023, here: 'general', there: 'accounting' },
    ]);
    expect(importInto(here, table('会计')).log.sector).toBe('general');
    expect(importInto(here, table('会计'), { [takeKey(2023)]: 'yes' }).log.sector).toBe('accounting');
  });
});
