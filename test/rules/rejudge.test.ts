import { describe, expect, test } from 'vitest';
import { hours } from '~/rules/duty/hours';
import type { SectorRules } from '~/rules/duty/sector';
import { type Difference, recompute } from '~/rules/record/recompute';
import {
  type Asked,
  type Done,
  entriesIn,
  isOpen,
  type RecordedFinding,
  type RecordedSpan,
  recordFormat,
  type SavedRecord,
} from '~/rules/record/record';
import { codeFrom, recordLine } from '~/rules/record/record-text';
import { rejudge, resultOf, savedRecord } from '~/rules/record/rejudge';
import type { RuleVersion } from '~/rules/record/rule-version';
import { today } from './given';
import { clause, creditDuty, madeUp, reported, termDuty, termOfBoth } from './made-up-sector';
import { entry } from './recorded';

const site = 'https://example.cn/';
const version = (rules: SectorRules, more: Partial<RuleVersion> = {}): RuleVersion => ({
  ...{ version: '2026-09-01', sectors: [rules], windows: [], ...more },
});
const asked = (done: Done, more: Partial<Asked> = {}): Asked => ({
  ...{ day: today, year: 2025, sector: 'made-up', done, ...more },
});
const eighteen = [entry('2025-05-01', '公需科目', 'common', 18)];
const everything = { complete: true, entries: eighteen };
const judged = (given: Asked, rules: SectorRules) => {
  const found = rejudge(given, version(rules));
  if (!found) throw new RangeError(given.sector);
  return found;
};

describe('记录里记着、判定要用的', () => {
  test('本人的情况', () => {
    const of = (situation?: string) =>
      judged(asked({ complete: true, entries: [] }, { situation }), madeUp()).result;
    expect(of('student')).toMatchObject({ outcome: 'not-judged' });
    expect(of('graduated')).toMatchObject({ outcome: 'met' });
    expect(of()).toMatchObject({ outcome: 'short' });
  });

  test('这一年另计的数：够、不够、没有填', () => {
    const of = (beside?: Record<string, number>) =>
      judged(asked({ ...everything, beside }), madeUp({ seconds: [creditDuty] }));
    const outcomes = [{ credits: 10 }, { credits: 9.9 }, undefined].map((one) => {
      const { seconds, logYear } = of(one);
      return [seconds[0]?.assessment.outcome, logYear?.seconds[0]?.assessment.outcome];
    });
    expect(outcomes).toEqual([
      ['met', 'met'],
      ['short', 'short'],
      ['incomplete', 'incomplete'],
    ]);
  });

  test('只有学时的，另计的数就在学时里', () => {
    const { seconds, logYear } = judged(
      asked({ hours: { common: 18, credits: 10 } }),
      madeUp({ seconds: [creditDuty] }),
    );
    expect([seconds[0]?.assessment.outcome, logYear]).toEqual(['met', undefined]);
  });

  test('一期的数只用在那几天正好是一期的，多一天、少一天都不用；没有的，只知道这一年', () => {
    const person = { grade: 'worker', registered: '2024-03-01' };
    const span: RecordedSpan = {
      ...{ first: '2024-03-01', last: '2027-02-28', hours: { total: 90 }, open: [], counted: [] },
    };
    const of = (change: Partial<RecordedSpan>) => {
      const spans = [
        { ...span, first: '2020-01-01' },
        { ...span, ...change },
      ];
      const { seconds } = judged(
        asked({ ...everything, spans }, { person }),
        madeUp({ seconds: [{ ...termOfBoth, conditions: termDuty.conditions }] }),
      );
      const assessment = seconds[0]?.assessment;
      return [assessment?.outcome, assessment?.findings.map((f) => 'recognized' in f && f.recognized / 10)];
    };
    expect(of({})).toEqual(['met', [90]]);
    expect(of({ hours: { total: 89.9 } })).toEqual(['short', [89.9]]);
    expect(of({ hours: { total: 89.9 }, open: ['total'] })).toEqual(['incomplete', [89.9]]);
    expect(of({ hours: { total: 1 }, counted: ['degree'] })).toEqual(['met', [1]]);
    expect(of({ first: '2024-03-02' })).toEqual(['incomplete', [0]]);
    expect(of({ last: '2027-02-27' })).toEqual(['incomplete', [0]]);
  });

  test('没有写成学完的，没有记的科目不是0', () => {
    const of = (complete: boolean) => judged(asked({ complete, entries: [] }), madeUp()).result.outcome;
    expect([of(true), of(false)]).toEqual(['short', 'incomplete']);
  });

  test('一天的几条，照记录里的先后，十条以上也是', () => {
    const entries = Array.from({ length: 12 }, (_, i) => entry('2025-05-01', `第${i}条`, 'common', 1));
    const given = asked({ complete: true, entries });
    expect(entriesIn(given)[10]).toMatchObject({ id: '00010', year: 2025, hours: hours(1) });
    expect(judged(given, madeUp()).logYear?.entries.map((e) => e.title)).toEqual(entries.map((e) => e.title));
  });
});

describe('结果怎么写', () => {
  test('要求的、不计入的、不要求的', () => {
    const requirement = { scope: 'common', atLeast: hours(18), basis: clause(1) };
    const rest = { basis: 'official', surplusStays: false } as never;
    const findings = [
      { kind: 'met', requirement, recognized: hours(18.5) },
      { kind: 'short', requirement, recognized: hours(17.5), missing: hours(0.5) },
      { kind: 'unanswered', requirement, recognized: hours(0) },
      { kind: 'not-counted', subject: 'elective', recognized: hours(3), basis: clause(2) },
      { kind: 'not-asked', subject: 'law', say: '', basis: clause(2) },
    ] as const;
    const result = resultOf({ ...(rest as object), outcome: 'short', findings } as never);
    expect(result).toStrictEqual({
      ...{ outcome: 'short', basis: 'official' },
      findings: [
        { subject: 'common', finding: 'met', hours: 18.5, atLeast: 18 },
        { subject: 'common', finding: 'short', hours: 17.5, atLeast: 18, missing: 0.5 },
        { subject: 'common', finding: 'unanswered', hours: 0, atLeast: 18 },
        { subject: 'elective', finding: 'not-counted', hours: 3 },
        { subject: 'law', finding: 'not-asked', hours: 0 },
      ],
    });
  });

  test('没有说的不写进记录', () => {
    const person = { grade: 'worker' };
    const of = (more: Partial<Asked>) => savedRecord(asked(everything, more), version(madeUp()), site);
    const plain = of({});
    expect(plain).toStrictEqual({
      ...{ format: recordFormat, version: 1, site, rules: '2026-09-01' },
      ...{ day: today, year: 2025, sector: 'made-up', done: everything },
      result: {
        ...{ used: 'recognized', outcome: 'met', basis: 'official' },
        findings: [{ subject: 'common', finding: 'met', hours: 18, atLeast: 18 }],
      },
    });
    expect(of({ situation: 'nothing' })).toStrictEqual({ ...plain, situation: 'nothing' });
    expect(of({ person })).toStrictEqual({ ...plain, person });
  });

  test('那一版没有的行业，存不成记录', () => {
    expect(() => savedRecord(asked(everything, { sector: 'other' }), version(madeUp()), site)).toThrow(
      new RangeError('No sector other in rule version 2026-09-01'),
    );
  });

  test.each<[Pick<RecordedFinding, 'finding' | 'subject' | 'hours'>, boolean]>([
    [{ finding: 'unanswered', subject: 'common', hours: 0 }, true],
    [{ finding: 'unanswered', subject: 'common', hours: 1 }, false],
    [{ finding: 'unanswered', subject: 'total', hours: 0 }, false],
    [{ finding: 'short', subject: 'common', hours: 0 }, false],
    [{ finding: 'not-asked', subject: 'total', hours: 3 }, true],
  ])('%j 的学时不算数：%s', (finding, open) => {
    expect(isOpen(finding)).toBe(open);
  });
});

describe('重新算，哪里不同', () => {
  const conversions = [
    {
      from: 2018,
      key: 'paper',
      name: '论文',
      basis: reported,
      gives: { kind: 'amount', of: 'common', hours: hours(1), per: '篇' },
    },
  ] as const;
  const parts = [{ key: 'law', name: '法规', of: 'common' }] as never;
  const rules = madeUp({ seconds: [creditDuty], conversions, parts });
  const codeOf = (text: string) => codeFrom(Buffer.from(text.padEnd(8, '.').slice(-8)));
  const workings = { versions: [version(rules)], codeOf, today };
  const differing = (record: SavedRecord, versions = workings.versions): readonly Difference[] => {
    const found = recompute(recordLine(record, codeOf), { ...workings, versions });
    if (found.kind !== 'recomputed') throw new Error(found.kind);
    return found.differences;
  };
  const saved = (done: Done) => savedRecord(asked(done), version(rules), site);
  const { mode: _, ...bare } = entry('2025-06-01', '论文', 'common', 1);
  const law = { ...entry('2025-05-01', '法规', 'common', 18), part: 'law' };
  const paper = { ...bare, as: 'paper', times: 1 };
  const entries = [law, paper];

  test('那一版知道的一项、折算、另计的数，不说', () => {
    expect(differing(saved({ complete: true, entries, beside: { credits: 3 } }))).toEqual([]);
    expect(differing(saved({ hours: { common: 18, law: 3, credits: 3 } }))).toEqual([]);
  });

  test('不知道的，按是一项、折算还是另计的数各说一次', () => {
    const strange = [...entries, { ...law, part: 'paper' }, { ...paper, as: 'law' }];
    const record = saved({ complete: true, entries: strange, beside: { paper: 1 } });
    expect(differing(record).filter((d) => d.kind === 'unknown-key')).toEqual([
      { kind: 'unknown-key', of: 'beside', key: 'paper' },
      { kind: 'unknown-key', of: 'part', key: 'paper' },
      { kind: 'unknown-key', of: 'as', key: 'law' },
    ]);
  });

  test('那一版本来没有的，也各说一次', () => {
    const unknown = (done: Done) =>
      differing(saved(done), [version(madeUp())]).filter((d) => d.kind === 'unknown-key');
    expect(unknown({ complete: true, entries, beside: { credits: 3 } })).toEqual([
      { kind: 'unknown-key', of: 'beside', key: 'credits' },
      { kind: 'unknown-key', of: 'part', key: 'law' },
      { kind: 'unknown-key', of: 'as', key: 'paper' },
    ]);
    expect(unknown({ hours: { common: 18, law: 3, credits: 3 } })).toEqual([
      { kind: 'unknown-key', of: 'hours', key: 'credits' },
      { kind: 'unknown-key', of: 'hours', key: 'law' },
    ]);
  });

  test.each<[string, Partial<RecordedFinding>]>([
    ['至少多少', { atLeast: 17 }],
    ['差多少', { missing: 1 }],
    ['学时', { hours: 7 }],
  ])('只有%s不同，也说', (_, change) => {
    const record = saved({ hours: { common: 8 } });
    const [read, ...others] = record.result.findings as readonly [RecordedFinding, ...RecordedFinding[]];
    const findings = [{ ...read, ...change }, ...others];
    expect(differing({ ...record, result: { ...record.result, findings } })).toEqual([
      { kind: 'finding', key: 'common', read: [{ ...read, ...change }], recomputed: [read] },
    ]);
  });

  test('那一版没有这个行业，说有哪几个；一版也没有发布过的，没有最新的可说', () => {
    const line = recordLine({ ...saved(everything), sector: 'other' }, codeOf);
    const more = version(rules, { sectors: [rules, { ...rules, sector: 'second' }] });
    expect(recompute(line, { ...workings, versions: [more] })).toEqual({
      kind: 'unreadable',
      slip: {
        ...{ kind: 'unknown-sector', sector: 'other', version: '2026-09-01' },
        known: ['made-up', 'second'],
      },
    });
    expect(recompute(line, { ...workings, versions: [] })).toMatchObject({
      ...{ kind: 'unknown-rules', newest: '' },
    });
  });
});
