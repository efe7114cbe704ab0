import { describe, expect, test } from 'vitest';
import { entryRows, explanation, headings } from '~/islands/check/log/entry-table';
import { personSays } from '~/islands/check/log/file-person';
import { besideSays, situationName } from '~/islands/check/log/file-told';
import type { Ground } from '~/islands/check/log/ground';
import { importOf } from '~/islands/check/log/import-of';
import { logText } from '~/islands/check/log/log-file';
import { readText } from '~/islands/check/log/read-file';
import type { Basis } from '~/rules/duty/basis';
import type { Duty } from '~/rules/duty/duty';
import { hours } from '~/rules/duty/hours';
import type { Entry } from '~/rules/log/entry';
import type { Log } from '~/rules/log/log';
import { emptyLog, general, listIn, ground as plain } from './log-ground';

const basis: Basis = { grade: 'official', clause: 'made-up-1#s1', quote: '原话' };

/** Made up: beside the hours 25 credits of one kind and 5 of another a year, in two grades. */
const second: Duty = {
  ...{ duty: 'made-up', name: '另一项', authority: '某部', of: '登记的人', unit: '学分' },
  grades: { junior: '初级师' },
  span: { kind: 'year' },
  measures: [
    { kind: 'beside', key: 'credits', name: '继续教育学分', unit: '学分' },
    { kind: 'beside', key: 'practice', name: '执业时数', unit: '小时' },
  ],
  conditions: [
    { kind: 'at-least', of: 'credits', amount: { kind: 'number', hours: hours(25) }, basis },
    { kind: 'at-least', of: 'practice', amount: { kind: 'number', hours: hours(5) }, basis },
  ],
  exemptions: [],
  conversions: [],
};

const situation = (key: string, name: string) =>
  ({
    when: { kind: 'situation', situation: key },
    does: { kind: 'exempt' },
    name,
    say: '。',
    basis,
  }) as const;

const rules = {
  ...general,
  seconds: [second],
  situations: [situation('first-year', '第一年：当年才开始工作'), situation('student', '在读')],
};

const ground: Ground = { ...plain, rules: [rules, ...plain.rules.slice(1)] };

/** What is told of years by a file, and what is said of it. */
function toldBy(text: string, log: Log = emptyLog) {
  const { plan } = importOf(listIn(readText(text)), {}, log, ground);
  const told = plan.told.flatMap((c) => (c.kind === 'told' ? [[c.year, c.to] as const] : []));
  return { told: Object.fromEntries(told), says: plan.says };
}

describe('表格里写的本人情况、另一项要求', () => {
  const head = '日期,名称,科目,方式,学时,状态,计入年度,本人情况,另一项要求';
  const row = (said: string, year = '2021', day = '2021-03-01') =>
    `${day},甲,公需,远程,2,已认定,${year},${said}`;
  const table = (...rows: string[]) => toldBy([head, ...rows].join('\n'));

  test.each(['第一年', '第一年：当年才开始工作', 'first-year'])('“%s”是第一年', (said) => {
    expect(table(row(`${said},`))).toEqual({ told: { 2021: { situation: 'first-year' } }, says: [] });
  });

  test.each([
    ['继续教育学分25', { credits: hours(25) }],
    ['credits 25', { credits: hours(25) }],
    ['继续教育学分25；执业时数4.5', { credits: hours(25), practice: hours(4.5) }],
    ['执业时数5;继续教育学分0;', { practice: hours(5), credits: hours(0) }],
  ])('“%s”是另一项要求的数', (said, beside) => {
    expect(table(row(`,${said}`))).toEqual({ told: { 2021: { beside } }, says: [] });
  });

  test('两样都写的，都读', () => {
    expect(table(row('在读,继续教育学分25')).told).toEqual({
      2021: { situation: 'student', beside: { credits: hours(25) } },
    });
  });

  test.each(['休假,', ',继续教育学分多', ',别的学分25', ',25', '休假,继续教育学分25', '在读,别的25'])(
    '“%s”无法识别，说哪一行，什么也不当作说过',
    (said) => {
      expect(table(row(said))).toEqual({
        told: {},
        says: ['第2行的本人情况或另一项要求无法识别，没有导入。'],
      });
    },
  );

  test('什么也没有写的，不说什么', () => {
    expect(table(row(','))).toEqual({ told: {}, says: [] });
  });

  test('几行写得一样的不说；不同的按前面的，说哪一行', () => {
    expect(table(row('在读,'), row('在读,'), row('第一年,'), row('休假,'))).toEqual({
      told: { 2021: { situation: 'student' } },
      says: [
        '第4行的本人情况或另一项要求和2021年度前面的不同，按前面的。',
        '第5行的本人情况或另一项要求无法识别，没有导入。',
      ],
    });
  });

  test('没有写年度的，是那一条计入的年度；写了的，是写的年度', () => {
    expect(table(row('在读,', '')).told).toEqual({ 2021: { situation: 'student' } });
    expect(table(row('在读,', '2018', '2019-06-30')).told).toEqual({ 2018: { situation: 'student' } });
  });

  test('没有学的年度，只写一行', () => {
    expect(table(`,,,,,,2022,在读,`).told).toEqual({ 2022: { situation: 'student' } });
    expect(table(`,,,,,,2022,,继续教育学分25`).told).toEqual({ 2022: { beside: { credits: hours(25) } } });
  });

  test('读不出来的一行，不知道是哪一年，它说的也不用', () => {
    expect(table(row('在读,', '', '2021-02-30')).told).toEqual({});
  });
});

describe('记录文件里写的本人情况、另一项要求', () => {
  const own = (told: object, more: Partial<Log> = {}) =>
    toldBy(JSON.stringify({ ...JSON.parse(logText({ ...emptyLog, complete: [2021], ...more })), told }));

  test('本站认识的，照用', () => {
    expect(own({ 2021: { situation: 'student', beside: { credits: 25 } } })).toEqual({
      told: { 2021: { situation: 'student', beside: { credits: hours(25) } } },
      says: [],
    });
    expect(own({ 2021: { beside: { credits: 25 } } }).told).toEqual({
      2021: { beside: { credits: hours(25) } },
    });
  });

  test('不认识的情况说出来，不存；别的照存', () => {
    const strange = '火'.repeat(30);
    expect(
      own({ 2021: { situation: strange, beside: { credits: 25 } }, 2022: { situation: 'mars' } }),
    ).toEqual({
      told: { 2021: { beside: { credits: hours(25) } } },
      says: [
        `2021年度的本人情况写的是“${'火'.repeat(20)}”，本站不认识，没有用。`,
        '2022年度的本人情况写的是“mars”，本站不认识，没有用。',
      ],
    });
  });

  test('行业本站不认识的，情况也无从知道，照存', () => {
    expect(own({ 2021: { situation: 'mars' } }, { sectors: { 2021: 'ocean' } })).toMatchObject({
      told: { 2021: { situation: 'mars' } },
      says: [],
    });
  });
});

describe('登记和级别', () => {
  const personBy = (text: string) => {
    const { plan } = importOf(listIn(readText(text)), {}, emptyLog, ground);
    return { to: plan.told.flatMap((c) => (c.kind === 'person' ? [c.to] : [])), says: plan.says };
  };
  const table = (said: string) =>
    personBy(`日期,名称,科目,方式,学时,状态,登记和级别\n2021-03-01,甲,公需,远程,2,已认定,${said}`);

  test.each(['级别：初级师', '级别:junior', ' 级别 ： 初级师 ； ', '；级别：初级师；；'])('“%s”', (said) => {
    expect(table(said)).toEqual({ to: [{ grade: 'junior' }], says: [] });
  });

  test.each([
    '级别：初级师；登记：2023-02-30',
    '级别：2023-05-01；登记：2023-05-01',
    '级别；登记：2023-05-01',
    '登记：2023-05-01；学位：2024-06-30',
    '登记：2023-05-01；2024-06-30',
  ])('“%s”有一处读不懂，都不用，说写的是什么', (said) => {
    expect(table(said)).toEqual({
      to: [],
      says: [`第2行的登记和级别写的是“${said}”，无法识别，没有导入。`],
    });
  });

  test('记录文件里不认识的级别说出来，登记照存', () => {
    const file = { ...JSON.parse(logText({ ...emptyLog, complete: [2021] })) };
    expect(
      personBy(JSON.stringify({ ...file, person: { grade: '王'.repeat(30), registered: '2023-05-01' } })),
    ).toEqual({
      to: [{ registered: '2023-05-01' }],
      says: [`级别写的是“${'王'.repeat(20)}”，本站不认识，没有用。`],
    });
    expect(personBy(JSON.stringify({ ...file, person: { grade: 'junior' } }))).toEqual({
      to: [{ grade: 'junior' }],
      says: [],
    });
  });
});

describe('这里已经说过的', () => {
  const head = '年度,名称,日期,科目,学时,本人情况,另一项要求';
  const into = (here: Log['told'], said: string) =>
    toldBy(`${head}\n2021,,,,,${said}`, { ...emptyLog, told: here });

  test('不改；另一项要求里这里没有的，加上', () => {
    const here = { 2021: { situation: 'student', beside: { credits: hours(20) } } };
    expect(into(here, '在读,继续教育学分25；执业时数5')).toEqual({
      told: { 2021: { situation: 'student', beside: { credits: hours(20), practice: hours(5) } } },
      says: [],
    });
    expect(into(here, '在读,继续教育学分25')).toEqual({ told: {}, says: [] });
  });

  test('情况不同的，说这里的没有改', () => {
    expect(into({ 2021: { situation: 'student' } }, '第一年,')).toEqual({
      told: {},
      says: ['2021年度的本人情况文件里和这里不同，这里的没有改。'],
    });
  });

  test('这里只说过另一项的，情况从文件来；文件没有说情况的，不说不同', () => {
    const here = { 2021: { beside: { credits: hours(20) } } };
    expect(into(here, '在读,')).toEqual({
      told: { 2021: { situation: 'student', beside: { credits: hours(20) } } },
      says: [],
    });
    expect(into({ 2021: { situation: 'student' } }, ',执业时数5')).toEqual({
      told: { 2021: { situation: 'student', beside: { practice: hours(5) } } },
      says: [],
    });
    expect(into({ 2020: { situation: 'student' } }, '第一年,').says).toEqual([]);
  });
});

describe('写进表格的', () => {
  test('情况写名称，不写解释；本站没有的写它的代号', () => {
    expect(situationName(rules, 2021, 'first-year')).toBe('第一年');
    expect(situationName(rules, 2021, 'mars')).toBe('mars');
    expect(situationName(undefined, 2021, 'first-year')).toBe('first-year');
  });

  test('另一项要求写名称和数，几样用分号隔开', () => {
    const beside = { credits: hours(25), practice: hours(4.5), strange: hours(1) };
    expect(besideSays(rules, 2021, { beside })).toBe('继续教育学分25；执业时数4.5；strange1');
    expect(besideSays(undefined, 2021, { beside: { credits: hours(25) } })).toBe('credits25');
    expect(besideSays(rules, 2021, {})).toBe('');
  });

  test('级别和登记写名称和日期', () => {
    const counted = [{ as: 'degree', day: '2024-06-30' }];
    expect(personSays({ grade: 'junior', registered: '2023-05-01', counted }, [rules])).toBe(
      '级别：初级师；登记：2023-05-01；degree：2024-06-30',
    );
    expect(personSays({ grade: 'king' }, [rules])).toBe('级别：king');
    expect(personSays({ registered: '2023-05-01' }, [rules])).toBe('登记：2023-05-01');
    expect(personSays(undefined, [rules])).toBe('');
  });

  const entry: Entry = {
    ...{ id: 'j1', day: '2021-03-01', title: '课', subject: 'common', mode: 'remote', hours: hours(30) },
    ...{ proof: true, state: 'recognized', year: 2021 },
  };

  test('只有记录里说过的几列才有；没有学的年度各一行，空着别的', () => {
    const log: Log = {
      ...{ sector: 'general', sectors: { 2020: 'ocean' }, entries: [entry], complete: [2022] },
      told: { 2019: { situation: 'first-year' }, 2020: { situation: 'mars' } },
    };
    const blank = Array<string>(7).fill('');
    const general = '一般专业技术人员';
    expect(entryRows(log, ground)).toEqual([
      [...headings, '本人情况'],
      ['2021-03-01', '课', '公需科目', '远程', 30, '有', '已认定', 2021, general, '否', 'j1', ''],
      [...blank, 2019, general, '否', '', '第一年'],
      [...blank, 2020, 'ocean', '否', '', 'mars'],
      [...blank, 2022, general, '是', '', ''],
    ]);
  });

  test('其中项和折算写名称，本站没有的写代号；没有写面授远程的空着', () => {
    const { mode: _, ...bare } = entry;
    const withParts: Ground = {
      ...ground,
      rules: [
        {
          ...rules,
          parts: [{ key: 'ethics', name: '医德', heading: '医德', of: 'professional' }],
          conversions: [
            {
              ...{ key: 'meeting', name: '会议', basis },
              gives: { kind: 'amount', of: 'common', hours: hours(5), per: '次' },
            },
          ],
        },
      ],
    };
    const log: Log = {
      ...emptyLog,
      entries: [
        { ...entry, part: 'ethics' },
        { ...entry, id: 'j2', part: 'strange' },
        { ...bare, id: 'j3', as: 'meeting', times: 2 },
        { ...bare, id: 'j4', as: 'strange' },
      ],
    };
    for (const sector of ['general', 'ocean'])
      expect(entryRows({ ...log, sector }, ground).map((row) => row.slice(-3))).toEqual([
        ['其中项', '折算', '折算数量'],
        ['ethics', '', ''],
        ['strange', '', ''],
        ['', 'meeting', 2],
        ['', 'strange', 1],
      ]);
    const rows = entryRows(log, withParts);
    expect(rows[0]?.slice(-3)).toEqual(['其中项', '折算', '折算数量']);
    expect(rows.slice(1).map((row) => [row[3], ...row.slice(-3)])).toEqual([
      ['远程', '医德', '', ''],
      ['远程', 'strange', '', ''],
      ['', '', '会议', 2],
      ['', '', 'strange', 1],
    ]);
  });

  test('同一天的几条，照记录里的次序', () => {
    const ids = ['j3', 'j1', 'j2'];
    const days = ['2021-03-01', '2021-03-01', '2021-02-01'];
    const entries = ids.map((id, i): Entry => ({ ...entry, id, day: days[i] as string }));
    expect(entryRows({ ...emptyLog, entries }, ground).map((row) => row[10])).toEqual([
      ...['编号', 'j2', 'j3', 'j1'],
    ]);
  });

  test('说明的每一行都有话', () => {
    for (const [name, words] of explanation().slice(1)) expect([name, words]).not.toContain('');
  });
});
