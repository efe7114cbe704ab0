import { describe, expect, test } from 'vitest';
import { hours } from '~/rules/duty/hours';
import type { Finding } from '~/rules/duty/judge';
import { conversionsIn, secondFields, situationSays, situationsIn } from '~/rules/duty/more-fields';
import type { SectorRules } from '~/rules/duty/sector';
import { basisOf, weaker } from '~/rules/duty/weakest';
import { plainTold, toldFrom } from '~/rules/log/plain-told';
import { doneHours, doneOf } from '~/rules/record/record';
import { recordJson } from '~/rules/record/record-json';
import { Unreadable } from '~/rules/record/unreadable';
import { allows, readingsOf, standingOf } from '~/rules/year/course-plan';
import { again, askedOf, saved, wholeYear } from './recorded';

describe('记录里写的学时', () => {
  test('科目在前，别的按字母；没有回答的不写', () => {
    const given = { zeal: hours(1), elective: hours(2), law: hours(3), common: hours(4.5), more: undefined };
    const done = doneHours(given);
    expect(JSON.stringify(done)).toBe('{"hours":{"common":4.5,"elective":2,"law":3,"zeal":1}}');
  });

  test('一条的一项、折算照写，没有写次数的是一次', () => {
    const entry = { id: 'a', day: '2024-05-01', title: '课', subject: 'common', hours: hours(18) } as const;
    const rest = { proof: true, state: 'learned', year: 2024 } as const;
    const entries = [
      { ...entry, ...rest, mode: 'remote', part: 'law' } as const,
      { ...entry, ...rest, as: 'paper' },
    ];
    expect(doneOf({ complete: true, entries })).toStrictEqual({
      complete: true,
      entries: [
        {
          ...{ day: '2024-05-01', title: '课', subject: 'common', part: 'law', mode: 'remote' },
          hours: 18,
          ...{ proof: true, state: 'learned' },
        },
        {
          ...{ day: '2024-05-01', title: '课', subject: 'common', as: 'paper', times: 1 },
          hours: 18,
          ...{ proof: true, state: 'learned' },
        },
      ],
    });
  });

  test('各年度说的，写成文件再读，一样', () => {
    const told = {
      2024: { situation: 'student', beside: { credits: hours(12.5) } },
      2023: { beside: { credits: hours(1) } },
    };
    expect(plainTold(told)).toMatchObject({
      2024: { beside: { credits: 12.5 } },
      2023: { beside: { credits: 1 } },
    });
    expect(toldFrom(JSON.parse(JSON.stringify(plainTold(told))))).toEqual(told);
  });
});

describe('重新计算时不认得的', () => {
  const record = saved(askedOf(2018, wholeYear));
  const differing = (change: object) => {
    const found = again(JSON.stringify({ ...record, ...change }));
    // It was changed, so its code is another.
    return found.kind === 'recomputed' ? found.differences.filter((d) => d.kind !== 'code') : undefined;
  };
  const entries = wholeYear.map((entry) => ({ ...entry, part: 'nonsense' }));

  test('那一版没有的一项、折算、另计的数，各说一次', () => {
    expect(differing({ done: { complete: true, entries } })).toContainEqual({
      ...{ kind: 'unknown-key', of: 'part', key: 'nonsense' },
    });
    expect(
      differing({ done: { complete: true, entries } })?.filter((d) => d.kind === 'unknown-key'),
    ).toHaveLength(1);
    expect(
      differing({ done: { complete: true, entries: wholeYear, beside: { nonsense: 3 } } }),
    ).toContainEqual({
      ...{ kind: 'unknown-key', of: 'beside', key: 'nonsense' },
    });
    expect(differing({ done: { hours: { common: 18, nonsense: 3 } } })).toContainEqual({
      ...{ kind: 'unknown-key', of: 'hours', key: 'nonsense' },
    });
  });

  test('结果里多出来的一项，说出来', () => {
    const findings = [...record.result.findings, { subject: 'nonsense', finding: 'met', hours: 3 } as const];
    expect(differing({ result: { ...record.result, findings } })).toEqual([
      expect.objectContaining({ kind: 'finding', key: 'nonsense', recomputed: [] }),
    ]);
    expect(differing({})).toEqual([]);
  });
});

describe('一段文字里的记录', () => {
  const slipOf = (text: string) => {
    try {
      recordJson(text);
      return undefined;
    } catch (error) {
      return error instanceof Unreadable ? error.slip : error;
    }
  };
  const one = '{"format":"year-record","n":1}';

  test('前后有别的话，也找得到', () => {
    expect(recordJson(`您好：\n${one}\n谢谢`)).toEqual([{ format: 'year-record', n: 1 }]);
    expect(recordJson(`见{附件}\n${one}`)).toEqual([{ format: 'year-record', n: 1 }]);
    expect(recordJson(`见{}\n${one}`)).toEqual([{ format: 'year-record', n: 1 }]);
  });

  test.each([
    ['没有', '您好，见附件', { kind: 'no-record', start: '您好，见附件' }],
    ['只有右边的括号', '您好}{', { kind: 'no-record', start: '您好}{' }],
    ['断了', '{"format":"year-record","n":', { kind: 'no-record', start: '{"format":"y' }],
    ['断了，后面有别的', '{"format":"year-record","n":}', { kind: 'cut-off' }],
    ['同一份两次', `${one}\n${one}`, { kind: 'several', count: 2, same: true }],
    ['两份不同的', `${one}\n${one.replace('1', '2')}`, { kind: 'several', count: 2, same: false }],
    [
      '没有，前面空着',
      '\n  您好，见附件里的那一份小结，谢谢',
      { kind: 'no-record', start: '您好，见附件里的那一份小' },
    ],
    ['没有，夹了看不见的', '您好\u200b', { kind: 'no-record', start: '您好\u200b' }],
    ['长到顶，还不算太长', `您好${' '.repeat(999_998)}`, { kind: 'no-record', start: '您好' }],
    ['太长', ' '.repeat(1_000_001), { kind: 'too-long', letters: 1_000_001 }],
  ])('%s：说是什么', (_, text, slip) => {
    expect(slipOf(text)).toEqual(slip);
  });
});

describe('依据有多可靠', () => {
  const finding = (kind: string, grade: string, by?: string) =>
    ({
      kind,
      requirement: { basis: { grade } },
      ...(by && { by: { basis: { grade: by } } }),
    }) as unknown as Finding;
  const mixed = [finding('met', 'reported'), finding('short', 'official'), finding('unanswered', 'inferred')];

  test('照决定了结果的那几条里最弱的：不够的看不够的，没有答全的看没有答的，够的看都够的', () => {
    expect(basisOf(mixed, 'short')).toBe('official');
    expect(basisOf(mixed, 'incomplete')).toBe('inferred');
    expect(
      basisOf([finding('met', 'official'), finding('met', 'reported'), finding('met', 'law')], 'met'),
    ).toBe('reported');
    expect(basisOf([finding('met', 'official', 'reported')], 'met')).toBe('reported');
    expect(basisOf([], 'met')).toBe('official');
  });

  test('两样里弱的一样', () => {
    expect([weaker('official', 'reported'), weaker('reported', 'official')]).toEqual([
      'reported',
      'reported',
    ]);
  });
});

describe('一个行业的一年还问什么', () => {
  const basis = { grade: 'reported', source: '某通知' } as const;
  const situation = (key: string, name: string | undefined, to = 2030) => ({
    ...{ when: { kind: 'situation', situation: key } as const, does: { kind: 'exempt' } as const, say: '' },
    ...{ name, basis, to },
  });
  const least = (of: string, amount: object, years = {}) => ({
    kind: 'at-least',
    of,
    amount,
    basis,
    ...years,
  });
  const number = { kind: 'number', hours: hours(5) };
  const measures = [
    { kind: 'beside', key: 'credits', name: '学分', unit: '分' },
    { kind: 'subject', key: 'law', name: '法规' },
  ];
  const rules = {
    ...{ sector: 'made-up', name: '某', short: '某', unit: '学时', notes: [], periods: [] },
    situations: [
      situation('student', '在读'),
      situation('left', '已离职', 2020),
      situation('secret', undefined),
    ],
    seconds: [
      {
        ...{ duty: 'd', name: '', authority: '', of: '', unit: '', span: { kind: 'year' }, measures },
        ...{ exemptions: [], conversions: [] },
        conditions: [
          least('credits', number),
          least('credits', number, { to: 2020 }),
          least('law', number),
          least('credits', { kind: 'share', part: 1, whole: 2, of: 'law' }),
          { kind: 'not-asked', of: 'credits', say: '', basis },
        ],
      },
    ],
    conversions: [
      {
        from: 2018,
        key: 'paper',
        name: '论文',
        basis,
        gives: { kind: 'amount', of: 'law', hours: hours(1), per: '篇' },
      },
      {
        from: 2018,
        to: 2020,
        key: 'old',
        name: '旧',
        basis,
        gives: { kind: 'amount', of: 'law', hours: hours(1), per: '篇' },
      },
      { from: 2018, key: 'diploma', name: '文凭', basis, gives: { kind: 'fulfils', of: ['total'] } },
    ],
  } as unknown as SectorRules;

  test('那一年有的、有名字的情况', () => {
    expect(situationsIn(rules, 2024)).toEqual([{ key: 'student', name: '在读' }]);
    expect(situationsIn(rules, 2020).map((s) => s.key)).toEqual(['student', 'left']);
    expect([situationSays(rules, 2024, 'student'), situationSays(rules, 2024, 'left')]).toEqual([
      '在读',
      'left',
    ]);
  });

  test('另一种要求自己计的、写明多少的数', () => {
    expect(secondFields(rules, 2024)).toEqual([
      { key: 'credits', name: '学分', unit: '分', atLeast: 50, second: true },
    ]);
    expect(secondFields({ ...rules, notJudged: '不判' } as unknown as SectorRules, 2024)).toEqual([]);
  });

  test('那一年有的、知道是几学时的折算', () => {
    expect(conversionsIn(rules, 2024).map((c) => c.key)).toEqual(['paper']);
    expect(conversionsIn(rules, 2020).map((c) => c.key)).toEqual(['paper', 'old']);
  });
});

test('办班计划的两种读法：第一天、最后一天都可以，前一天、后一天不可以', () => {
  const [noLater, within] = readingsOf('2026-03-16', 15);
  expect(['2026-02-28', '2026-03-01', '2026-03-02'].map((d) => allows(noLater, d))).toEqual([
    true,
    true,
    false,
  ]);
  expect(['2026-02-28', '2026-03-01', '2026-03-15', '2026-03-16'].map((d) => allows(within, d))).toEqual([
    ...[false, true, true, false],
  ]);
  expect(['2026-02-28', '2026-03-01', '2026-03-15', '2026-03-16'].map((d) => standingOf(within, d))).toEqual([
    { kind: 'coming', inDays: 1 },
    { kind: 'open', daysLeft: 14 },
    { kind: 'open', daysLeft: 0 },
    { kind: 'over' },
  ]);
});
