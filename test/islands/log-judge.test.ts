import { describe, expect, test } from 'vitest';
import {
  type Answers,
  asAbove,
  askKey,
  eachRow,
  leaveOut,
  rowKey,
  yearOptions,
} from '~/islands/check/log/asks';
import { fileSectors, noSector, sectorsTogether } from '~/islands/check/log/file-sectors';
import type { Ground } from '~/islands/check/log/ground';
import { completeKey, importOf, takeKey } from '~/islands/check/log/import-of';
import { logText } from '~/islands/check/log/log-file';
import { slipInFileSays } from '~/islands/check/log/problem';
import { readText } from '~/islands/check/log/read-file';
import { readTable } from '~/islands/check/log/read-table';
import type { Basis } from '~/rules/duty/basis';
import { hours } from '~/rules/duty/hours';
import type { Entry } from '~/rules/log/entry';
import type { Log } from '~/rules/log/log';
import type { Cell } from '~/sheets/cell';
import { emptyLog, general, ground, importInto, listIn } from './log-ground';

const head = '日期,名称,科目,方式,学时,状态';
const lines = (...rows: string[]) => readText(rows.join('\n'));
const slipsIn = ({ judged }: ReturnType<typeof importInto>) =>
  judged.unread.map((u) => [u.where, u.title, ...u.slips.map((slip) => slipInFileSays(slip, '学时'))]);

const entry = (id: string, day: string, change: Partial<Entry> = {}): Entry => ({
  ...{ id, day, title: '课', subject: 'professional', mode: 'remote', hours: hours(6), proof: true },
  ...{ state: 'recognized', year: Number(day.slice(0, 4)) },
  ...change,
});

describe('答了以后', () => {
  const rows = [head, '2025-03-01,甲,专业,网络,6,已学', '2025-03-02,乙,专业,网络,6,退回'];
  const state = askKey('state', '退回');

  test('写了别的词的，不能选“和上面相同”；空着的可以', () => {
    expect(importInto(emptyLog, lines(...rows)).open[0]?.options.map(([value]) => value)).toEqual([
      ...['learned', 'declared', 'recognized'],
    ]);
    const blank = importInto(
      emptyLog,
      lines(rows[0] as string, rows[1] as string, '2025-03-02,乙,专业,网络,6,'),
    );
    expect(blank.open[0]?.options.at(-1)).toEqual([asAbove, '和上面写了的一行（或小标题）相同']);
    const same = importInto(
      emptyLog,
      lines(rows[0] as string, rows[1] as string, '2025-03-02,乙,专业,网络,6,'),
      {
        [askKey('state', '')]: asAbove,
      },
    );
    expect(same.plan.added.map((e) => e.state)).toEqual(['learned', 'learned']);
  });

  test('一条一条写的，那一行照写的指出来；不导入的，不指出什么', () => {
    expect(slipsIn(importInto(emptyLog, lines(...rows), { [state]: eachRow }))).toEqual([
      ['第3行', '乙', '状态读到“退回”，这里要写已学、已申报或已认定。'],
    ]);
    const left = importInto(emptyLog, lines(...rows), { [state]: leaveOut });
    expect([left.judged.leftOut, slipsIn(left), left.plan.added.length]).toEqual([['第3行'], [], 1]);
  });

  const both = [`日期,名称,科目,方式,学分,学时,状态`, '2025-03-01,甲,专业,网络,2,18,已学'];
  test('学时按哪一列：给选的是各列的名称；在那一行写了的不再问；一条一条写的，说空着', () => {
    const { open } = importInto(emptyLog, lines(...both));
    expect(open[0]?.options).toEqual([
      ['学分', '学分'],
      ['学时', '学时'],
    ]);
    const own = importInto(emptyLog, lines(...both), { [rowKey('hours', '第2行')]: '3' });
    expect([own.open, own.plan.added[0]?.hours]).toEqual([[], hours(3)]);
    expect(slipsIn(importInto(emptyLog, lines(...both), { [askKey('hours', '')]: eachRow }))).toEqual([
      ['第2行', '甲', '学时空着，这里要写数字，例如 6 或 4.5。'],
    ]);
  });

  const dated = `年度,${head}`;
  test('年度要问的一行，学时也写错了：两样都说', () => {
    const found = importInto(emptyLog, lines(dated, '2023,2024-01-15,甲,专业,面授,多,已认定'));
    expect(found.open.map((ask) => ask.field)).toEqual(['year']);
    expect(slipsIn(found)).toEqual([['第2行', '甲', '学时读到“多”，这里要填数字，例如 18 或 17.5。']]);
    expect(found.judged.says).toEqual([]);
  });

  test('年度没有问清以前，不说没有日期；别的错照样说', () => {
    const found = importInto(
      emptyLog,
      lines(dated, '2023,2023-01-15,甲,专业,面授,2,已认定', ',,乙,专业,面授,多,已认定'),
    );
    expect(found.open.map((ask) => ask.field)).toEqual(['year']);
    expect(slipsIn(found).flat()).toEqual(['第3行', '乙', expect.stringContaining('“多”')]);
  });

  test('备份里没有写年度、有几个可以选的，问，不替人定', () => {
    const log = { ...emptyLog, entries: [entry('j1', '2019-03-01', { subject: 'common' })] };
    const file = JSON.parse(logText(log));
    delete file.entries[0].year;
    const found = importInto(emptyLog, readText(JSON.stringify(file)));
    expect(found.open).toMatchObject([{ field: 'year', options: yearOptions([2019, 2018]) }]);
    expect(found.judged.says).toEqual([]);
  });
});

describe('按折算记的一行', () => {
  const basis: Basis = { grade: 'official', clause: 'made-up-1#s1', quote: '原话' };
  const converting: Ground = {
    ...ground,
    rules: [
      {
        ...general,
        conversions: [
          {
            ...{ key: 'meeting', name: '会议', basis },
            gives: { kind: 'amount', of: 'professional', hours: hours(5), per: '次' },
          },
        ],
      },
    ],
  };
  const of = (...rows: string[]) => importOf(listIn(lines(...rows)), {}, emptyLog, converting);

  test('科目、面授或远程、学时由折算来，不问；状态照样问', () => {
    const { plan, open } = of('日期,名称,折算,折算数量,状态', '2025-03-01,甲,会议,2,已学');
    expect(open).toEqual([]);
    expect(plan.added).toMatchObject([
      { as: 'meeting', times: 2, subject: 'professional', hours: hours(10) },
    ]);
    expect(of('日期,名称,折算', '2025-03-01,甲,会议').open.map((ask) => ask.field)).toEqual(['state']);
  });

  test.each(['', '无', '没有', '否', '—', '/'])('折算写“%s”的，是学的，照样问', (as) => {
    const found = of('日期,名称,折算,学时,状态', `2025-03-01,甲,${as},6,已学`);
    expect(found.open.map((ask) => ask.field)).toEqual(['subject', 'mode']);
    expect(found.judged.unread).toEqual([]);
  });
});

describe('一份表里的几个年度', () => {
  const table = (...days: string[]) => lines(head, ...days.map((day) => `${day},甲,专业,网络,6,已认定`));
  const of = (days: readonly string[], log: Log = emptyLog, answers: Answers = {}) =>
    importInto(log, table(...days), answers);

  test('没有说记全没有的，从早到晚问；答了哪一年就是哪一年', () => {
    const days = ['2024-01-01', '2018-01-01', '2024-02-01'];
    expect(of(days).untold).toEqual([
      { year: 2018, complete: false },
      { year: 2024, complete: false },
    ]);
    const answered = of(days, emptyLog, { [completeKey(2018)]: 'yes' });
    expect(answered.untold.map((year) => year.complete)).toEqual([true, false]);
    expect(answered.log.complete).toEqual([2018]);
  });

  test('这里有记录、又说过记全的，不再问', () => {
    const here: Log = { ...emptyLog, entries: [entry('a', '2018-05-01')], complete: [2018, 2024] };
    expect(of(['2018-01-01', '2024-01-01'], here).untold.map(({ year }) => year)).toEqual([2024]);
    expect(of(['2018-01-01'], { ...here, complete: [] }).untold.map(({ year }) => year)).toEqual([2018]);
  });

  test('没有写行业：有一年这里还没有的就问', () => {
    const here: Log = { ...emptyLog, entries: [entry('a', '2018-05-01')] };
    expect(of(['2018-01-01', '2024-01-01'], here).sector).toBe('general');
    expect(of(['2018-01-01'], here).sector).toBeUndefined();
  });

  test('按文件的行业，只是答了要的那一年', () => {
    const rows = ['2018', '2019'].map((year) => `${year}-01-01,甲,专业,网络,6,已认定,会计`);
    const found = lines(`${head},行业`, ...rows);
    const here: Log = { ...emptyLog, entries: [entry('a', '2018-05-01'), entry('b', '2019-05-01')] };
    expect(importInto(here, found, { [takeKey(2018)]: 'yes', [takeKey(2019)]: 'no' }).log).toMatchObject({
      sector: 'general',
      sectors: { 2018: 'accounting' },
    });
  });
});

describe('每一年的行业', () => {
  const table = (...rows: string[]) => listIn(lines(`${head},行业`, ...rows));
  const row = (day: string, sector: string) => `${day},甲,专业,网络,6,已认定,${sector}`;
  const of = (list: ReturnType<typeof listIn>, answers: Answers = {}, log: Log = emptyLog) =>
    fileSectors(list, answers, ground, log);

  test('各按先写的，没有写的年度按最近的一年；空着的、读不出哪一年的、不认识的不算', () => {
    expect(
      of(table(row('2024-01-01', '会计'), row('2023-01-01', '一般'), row('2024-02-01', '卫生健康'))),
    ).toEqual({
      sector: 'accounting',
      sectors: { 2023: 'general', 2024: 'accounting' },
    });
    const odd = table(
      row('2023-02-30', '卫生健康'),
      row('2023-01-01', '一般'),
      row('2024-01-01', '海洋'),
      row('2025-01-01', ''),
    );
    expect(of(odd)).toStrictEqual({ sector: 'general', sectors: { 2023: 'general' } });
    expect(of(odd, { [askKey('sector', '海洋')]: 'accounting' })).toEqual({
      sector: 'accounting',
      sectors: { 2023: 'general', 2024: 'accounting' },
    });
  });

  test('一行也没有写的，按答的；没有答，按这里的', () => {
    const none = table(row('2024-01-01', ''));
    expect(of(none, {}, { ...emptyLog, sector: 'health' })).toEqual({ sector: 'health', sectors: {} });
    expect(of(none, { [noSector]: 'accounting' })).toEqual({ sector: 'accounting', sectors: {} });
    expect(noSector).toBe(askKey('sector', ''));
  });

  const own = (change: object) =>
    listIn(readText(JSON.stringify({ ...JSON.parse(logText(emptyLog)), ...change })));
  test('备份写的行业照用，写名称的也认；不认识的按答的，没有答就照写的', () => {
    expect(of(own({ sector: '会计' }))).toEqual({ sector: 'accounting' });
    expect(of(own({ sectors: { 2018: 'ocean', 2019: 'health' } }))).toEqual({
      sector: 'general',
      sectors: { 2018: 'ocean', 2019: 'health' },
    });
    expect(of(own({ sectors: { 2018: 'ocean' } }), { [askKey('sector', 'ocean')]: 'accounting' })).toEqual({
      sector: 'general',
      sectors: { 2018: 'accounting' },
    });
    expect(of(own({ sector: '' }), {}, { ...emptyLog, sector: 'health' })).toEqual({ sector: 'health' });
    expect(of(own({ sector: '' }), { [noSector]: 'accounting' })).toEqual({ sector: 'accounting' });
  });

  test('不认识的行业，可以选的是本站有的', () => {
    const { open } = importInto(emptyLog, table(row('2024-01-01', '海洋')));
    expect(open).toEqual([
      {
        ...{ key: askKey('sector', '海洋'), field: 'sector', read: '海洋', absent: false, rows: ['第2行'] },
        options: [
          ['general', '一般专业技术人员'],
          ['accounting', '会计专业技术人员'],
          ['health', '卫生健康专业技术人员'],
        ],
      },
    ]);
  });

  test('这里有记录的年度照这里的，答了照文件的才照文件', () => {
    const log: Log = { ...emptyLog, entries: [entry('a', '2018-05-01'), entry('b', '2019-05-01')] };
    const file = {
      sector: 'health',
      sectors: { 2018: 'accounting', 2019: 'accounting', 2020: 'accounting' },
    };
    expect(sectorsTogether(file, log, ground, [2019])).toEqual({
      sector: 'health',
      sectors: { 2018: 'general', 2019: 'accounting', 2020: 'accounting' },
    });
  });

  const says = (answers: Answers, ...rows: string[]) =>
    importInto(emptyLog, lines(`${head},行业,本年度记全`, ...rows), answers).plan.says;
  test('几行写得不一样的才说：空着的、不认识的、读不出的一行不算', () => {
    expect(says({ [noSector]: 'health' }, row('2024-01-01', '会计,'), row('2024-01-02', ',是'))).toEqual([]);
    expect(says({}, row('2024-01-01', '会计,否'), row('2024-01-02', '海洋,否'))).toEqual([]);
    expect(says({}, row('2024-01-01', '会计,是'), row('2024-02-30', '卫生健康,否'))).toEqual([]);
    expect(says({}, row('2024-02-30', '会计,是'), row('2024-02-31', '卫生健康,否'))).toEqual([]);
    expect(
      says({ [askKey('sector', '海洋')]: 'health' }, row('2024-01-01', '会计,'), row('2024-01-02', '海洋,')),
    ).toEqual([
      '2024年度的行业写得不一样（会计专业技术人员、卫生健康专业技术人员），按先写的会计专业技术人员。',
    ]);
    expect(says({}, row('2024-01-01', `会计,${'长'.repeat(30)}`))).toEqual([
      `“本年度记全”写的是“${'长'.repeat(20)}”，无法识别（这里要写是或否），按没有记全。`,
    ]);
  });
});

describe('一个文件里的几张表', () => {
  const usual = head.split(',');
  const row = '2025-03-01,甲,专业,网络,6,已学'.split(',');
  const sheets = (...all: (readonly [name: string, hidden: boolean, ...(readonly Cell[])[]])[]) =>
    listIn(
      readTable({ format: 'xlsx', sheets: all.map(([name, hidden, ...rows]) => ({ name, hidden, rows })) }),
    );

  test('有露着的，隐藏的不读、说出来；都隐藏着的，都读', () => {
    const some = sheets(['甲', true, usual, row], ['乙', false, usual, row]);
    expect([some.listed.map((l) => l.where), some.leftOut]).toEqual([
      ['“乙”第2行'],
      ['表“甲”是隐藏的，没有导入。'],
    ]);
    const all = sheets(['甲', true, usual, row], ['乙', true, usual, row]);
    expect([all.listed.map((l) => l.where), all.leftOut]).toEqual([['“甲”第2行', '“乙”第2行'], []]);
  });

  test('没有表头的说出来；空的、隐藏的、说明的一张不说', () => {
    const found = sheets(
      ...([
        ['记录', false, usual, row],
        ['空', false],
        ['也空', false, ['', ' '], []],
        ['藏', true, ['草稿']],
        ['说明', false, ['说明', ''], ['日期', '写成']],
        ['草稿', false, ['', '学了30学时'], ['']],
        ['没有第一行', false, [], ['甲']],
      ] as const),
    );
    expect(found.leftOut).toEqual([
      '表“草稿”里没有学习记录的表头，没有导入。',
      '表“没有第一行”里没有学习记录的表头，没有导入。',
    ]);
  });

  test('表头上面的、空着的行不读也不说；表头里有数也是表头', () => {
    const found = sheets(['记录', false, ['2025年3月学的', '甲', '6'], [...usual, '2'], [], [' ', ''], row]);
    expect([found.listed.map((l) => l.where), found.leftOut]).toEqual([['第5行'], []]);
  });

  test('学时分科目写的，科目和学时不是缺的', () => {
    expect(
      sheets(['记录', false, ['日期', '名称', '公需', '专业'], ['2025-03-01', '甲', '6', '']]).absent,
    ).toEqual([...['mode', 'proof', 'state', 'year', 'id', 'sector', 'complete']]);
  });
});
