import { describe, expect, test } from 'vitest';
import { library } from '~/queries/library';
import type { Case } from '~/rules/cases/case';
import { differences } from '~/rules/cases/difference';
import { judgeCase } from '~/rules/cases/judge-case';
import { hours } from '~/rules/duty/hours';
import type { Asked } from '~/rules/record/record';
import { caseKept } from '~/says/case-kept';
import { caseFileText, caseName } from '~/says/case-text';
import { caseFile } from '~/schemas/case';
import { readYaml } from '~/schemas/yaml';

const cases = library().cases.flatMap((file) => file.cases);
const read = (text: string): Case => {
  const [one] = readYaml({ path: 'content/cases/a.yaml', text }, caseFile).cases;
  return one as Case;
};

test.each(cases)('写成文件再读，还是同一个案例：$case', (one) => {
  expect(read(caseFileText('案例', one))).toEqual({
    ...one,
    ...(one.entries && { entries: one.entries.map((e) => ({ ...e, title: '一次学习' })) }),
  });
});

const bare: Case = {
  ...{ case: 'a', who: '“甲”', sector: 'general', year: 2025, hours: {} },
  comes: {
    ...{ outcome: 'met', short: {}, unanswered: [], notCounted: {}, notAsked: [], cites: [], duties: {} },
  },
};

test.each<[string, Partial<Case>, string[]]>([
  ['填的数', { hours: { common: hours(1.5), total: undefined } }, ['hours: { common: 1.5 }']],
  ['什么也没有填', {}, ['hours: {}']],
  ['空的记录', { entries: [], complete: true }, ['entries: []', 'complete: true']],
  [
    '记录里只写和平常不一样的：远程、有证明、已认定、计入当年不写',
    {
      entries: [
        {
          ...{ id: '1', day: '2025-05-06', title: '张三', subject: 'common', mode: 'in-person' },
          ...{ hours: hours(8), times: 1, proof: true, state: 'recognized', year: 2025 },
        },
        {
          ...{ id: '2', day: '2025-05-06', title: '张三', subject: 'common', mode: 'remote', as: 'paper' },
          ...{ hours: hours(8), times: 2, proof: false, state: 'declared', year: 2024 },
        },
        {
          ...{ id: '3', day: '2025-05-06', title: '张三', subject: 'common', as: 'paper' },
          ...{ hours: hours(8), times: 1, proof: true, state: 'recognized', year: 2025 },
        },
        {
          ...{ id: '4', day: '2025-05-06', title: '张三', subject: 'common' },
          ...{ hours: hours(8), times: 2, proof: true, state: 'recognized', year: 2025 },
        },
      ],
    },
    [
      'entries:',
      '  - { day: 2025-05-06, subject: common, hours: 8, mode: in-person }',
      '  - { day: 2025-05-06, subject: common, hours: 8, as: paper, times: 2, proof: false, state: declared, year: 2024 }',
      '  - { day: 2025-05-06, subject: common, hours: 8, as: paper }',
      '  - { day: 2025-05-06, subject: common, hours: 8 }',
    ],
  ],
  [
    '折算、登记',
    {
      counts: [
        { as: 'paper', times: 2 },
        { as: 'exam', times: 1 },
      ],
      person: { grade: 'senior', began: '2024-01-01' },
    },
    [
      'hours: {}',
      'counts: [{ as: paper, times: 2 }, { as: exam, times: 1 }]',
      'person: { grade: senior, began: 2024-01-01 }',
    ],
  ],
])('%s', (_, more, lines) => {
  expect(caseFileText('案例', { ...bare, ...more })).toBe(
    [
      'title: "案例"',
      'cases:',
      '  - case: a',
      '    who: "“甲”"',
      '    sector: general',
      '    year: 2025',
      ...lines.map((line) => `    ${line}`),
      '    comes:',
      '      outcome: met',
      '',
    ].join('\n'),
  );
});

test('给案例取名：行业、年度、结果', () => {
  expect(caseName(bare, bare.comes)).toBe('general-2025-met');
});

const log: Asked = {
  day: '2026-11-26',
  year: 2025,
  sector: 'general',
  done: {
    complete: true,
    entries: [
      {
        ...{ day: '2025-05-06', title: '张三讲的公需课', subject: 'common', mode: 'remote' },
        ...{ hours: 29.5, proof: true, state: 'recognized' },
      },
      {
        ...{ day: '2025-06-01', title: '专业课', subject: 'professional', mode: 'in-person' },
        ...{ hours: 42, proof: false, state: 'declared' },
      },
    ],
  },
};

describe('存为案例', () => {
  test.each<[string, Asked]>([
    [
      '填的数',
      { day: '2026-11-26', year: 2025, sector: 'general', done: { hours: { common: 30, professional: 42 } } },
    ],
    ['学习记录', log],
    [
      '会计第一年的人',
      {
        ...{ day: '2026-11-26', year: 2024, sector: 'accounting', situation: 'first-year' },
        done: { hours: { common: 10 } },
      },
    ],
    ['会计第一年的学习记录', { ...log, sector: 'accounting', situation: 'first-year' }],
    [
      '卫生健康的学习记录，旁边填了学分',
      { ...log, sector: 'health', done: { ...log.done, beside: { credits: 24 } } as Asked['done'] },
    ],
    ['什么都没有记的一年', { ...log, done: { complete: true, entries: [] } }],
  ])('%s：读得进来，结果一样，没有姓名和学习的名称', (_, asked) => {
    const one = caseKept(asked, library()) as Case;
    const text = caseFileText('案例', one);
    expect(text).not.toContain('张三');
    const again = read(text);
    const found = judgeCase(again, library());
    expect(found && differences(again.comes, found)).toEqual([]);
    expect(again.comes).toEqual(one.comes);
  });

  test('说出哪一年、什么人、填了什么；学习的名称一律是一次学习；不认得的行业不存', () => {
    const figures = { day: '2026-11-26', year: 2025, sector: 'general' };
    const typed = { ...figures, done: { hours: { common: 30, professional: 42 } } };
    const name = library().sectors.find((s) => s.sector === 'general')?.name;
    expect(caseKept(typed, library())?.who).toBe(`2025年度，${name}，填了公需科目30、专业科目42`);
    expect(caseKept(log, library())).toMatchObject({
      who: `2025年度，${name}，学习记录有2条`,
      entries: [{ title: '一次学习' }, { title: '一次学习' }],
    });
    expect(caseKept({ ...log, sector: 'nowhere' }, library())).toBeUndefined();
  });

  test('旁边填的学分还在，差一分的还是差一分', () => {
    const asked = {
      ...log,
      sector: 'health',
      done: { ...log.done, beside: { credits: 24 } } as Asked['done'],
    };
    const again = read(caseFileText('案例', caseKept(asked, library()) as Case));
    expect(again).toMatchObject({ hours: { credits: hours(24) }, entries: [{}, {}] });
    expect(Object.values(again.comes.duties)).toMatchObject([{ outcome: 'short', short: { credits: 1 } }]);
  });

  test('学习记录旁边再填三类学时的，不知道按哪一样', () => {
    const text = caseFileText('案例', { ...(caseKept(log, library()) as Case), hours: { common: hours(3) } });
    expect(() => read(text)).toThrow('只写一样');
  });

  test('看以前几年的记录才判得出的，案例写不下，不存', () => {
    const spans = [{ first: '2022-01-01', last: '2024-12-31', hours: { total: 90 }, open: [], counted: [] }];
    const asked = {
      ...{ day: '2024-12-31', year: 2024, sector: 'social-work' },
      person: { grade: 'junior', registered: '2022-01-01' },
      done: { complete: true, entries: [], spans },
    };
    expect(caseKept(asked, library())).toBeUndefined();
  });
});
