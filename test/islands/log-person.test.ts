import { describe, expect, test } from 'vitest';
import { applyAll } from '~/islands/check/log/changes';
import { asCsv, asXlsx } from '~/islands/check/log/export-file';
import type { Ground } from '~/islands/check/log/ground';
import { importOf } from '~/islands/check/log/import-of';
import { importChanges } from '~/islands/check/log/import-plan';
import { readFile, readText } from '~/islands/check/log/read-file';
import type { Basis } from '~/rules/duty/basis';
import type { Duty } from '~/rules/duty/duty';
import { hours } from '~/rules/duty/hours';
import type { Entry } from '~/rules/log/entry';
import { assessLogYear, type Log, yearsOf } from '~/rules/log/log';
import { emptyLog, general, listIn, ground as plain } from './log-ground';

const basis: Basis = {
  grade: 'reported',
  source: { name: '某通知', readOn: '2026-11-01' },
} as unknown as Basis;

/** Made up: who is registered for three years, in two grades, and what a degree counts as. */
const registration: Duty = {
  ...{ duty: 'made-up', name: '登记的继续教育', authority: '某部', of: '登记的人', unit: '小时' },
  grades: { junior: '初级师', senior: '高级师' },
  span: { kind: 'term', years: 3 } as Duty['span'],
  measures: [],
  conditions: [],
  exemptions: [],
  conversions: [
    {
      ...{ key: 'degree', name: '取得学位', basis },
      gives: { kind: 'amount', of: 'total', hours: hours(30), per: '个', once: true },
    },
  ],
};

const ground: Ground = {
  ...plain,
  rules: [
    {
      ...general,
      seconds: [registration],
      situations: [
        {
          ...{ when: { kind: 'situation', situation: 'first-year' }, does: { kind: 'exempt' } },
          ...{ name: '第一年：当年才开始工作', say: '第一年不要求。', basis },
        },
      ],
    },
  ],
};

const entry: Entry = {
  ...{ id: 'j1', day: '2021-03-01', title: '课', subject: 'common', mode: 'remote', hours: hours(30) },
  ...{ proof: true, state: 'recognized', year: 2021 },
};

const log: Log = {
  sector: 'general',
  entries: [entry],
  complete: [2022],
  told: { 2020: { situation: 'first-year' } },
  person: {
    grade: 'senior',
    registered: '2023-05-01',
    counted: [{ as: 'degree', day: '2024-06-30' }],
  },
};

const into = (found: Awaited<ReturnType<typeof readFile>>, to: Log = emptyLog) => {
  const of = importOf(listIn(found), {}, to, ground);
  return { ...of, log: applyAll(to, importChanges(to, of.plan, ground)).log };
};

const forms = [
  ['CSV', 'a.csv', async () => asCsv(log, ground)],
  ['XLSX', 'a.xlsx', () => asXlsx(log, ground)],
] as const;

describe('表格带着记录以外说过的', () => {
  test.each(forms)(
    '%s：级别、登记的日期、折算的日期，没有学的年度和它的情况，都回来',
    async (_, name, form) => {
      const { log: again, judged, plan } = into(await readFile(new File([await form()], name)));
      expect(again).toEqual(log);
      expect([judged.unread, judged.leftOut, plan.says]).toEqual([[], [], []]);
    },
  );

  test.each(forms)('%s：导回原处，什么也不改', async (_, name, form) => {
    const { plan } = into(await readFile(new File([await form()], name)), log);
    expect(plan).toMatchObject({ added: [], changed: [], complete: [], told: [] });
  });

  const table = (...persons: string[]) =>
    readText(
      [
        '日期\t名称\t科目\t面授或远程\t学时\t状态\t年度\t登记和级别',
        ...persons.map((said, i) => `2021-03-0${i + 1}\t课${i}\t公需科目\t远程\t2\t已认定\t2021\t${said}`),
      ].join('\n'),
    );

  test('几行写的不同，按前面的，并说哪一行', () => {
    const { log: got, plan } = into(table('级别：初级师', '级别：高级师'));
    expect(got.person).toEqual({ grade: 'junior' });
    expect(plan.says).toEqual(['第3行的登记和级别和第2行的不同，按第2行的。']);
  });

  test.each(['级别：大师', '登记：2023-02-30', '注册：2023-05-01', '高级师'])(
    '“%s”读不懂，说读到什么，不当作没有写',
    (said) => {
      const { log: got, plan } = into(table(said));
      expect(got.person).toBeUndefined();
      expect(plan.says).toEqual([`第2行的登记和级别写的是“${said}”，无法识别，没有导入。`]);
    },
  );
});

describe('没有学的年度', () => {
  test('说过本人情况的、说过都记全的，都是学习记录里的年度', () => {
    expect(yearsOf(log, ground.windows)).toEqual([2022, 2021, 2020]);
  });

  test.each([
    [2020, { outcome: 'not-judged', why: 'exempt' }],
    [2022, { outcome: 'short' }],
  ])('%i年度按说的判断', (year, verdict) => {
    const [rules] = ground.rules as [Ground['rules'][number]];
    const { by } = assessLogYear(log, year, rules, ground.windows, ground.today);
    expect(by.recognized).toMatchObject(verdict);
  });
});
