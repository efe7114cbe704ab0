import { describe, expect, test } from 'vitest';
import { readRecord } from '~/rules/record/read-record';
import { recordFormat, recordVersion, type SavedRecord } from '~/rules/record/record';

type Place = readonly (string | number)[];

const head = {
  ...{ format: recordFormat, version: recordVersion, site: 'https://example.cn/', rules: '2026-09-01' },
  ...{ day: '2026-11-23', year: 2024, sector: 'general', situation: 'student' },
  person: { grade: 'senior', registered: '2023-01-01' },
} as const;
const finding = { subject: 'common', finding: 'short', hours: 12.5, atLeast: 18, missing: 5.5 } as const;
const result = { used: 'all', outcome: 'short', basis: 'reported', findings: [finding] } as const;
const studied = { day: '2024-05-01', title: '课程', subject: 'common', mode: 'remote', hours: 12.5 } as const;
const { mode: _, ...bare } = studied;
const state = { proof: true, state: 'learned' } as const;

/** A record by its entries, with all that one may say; and one by its hours. */
const byEntries: SavedRecord = {
  ...head,
  done: {
    complete: true,
    entries: [
      { ...studied, part: 'law', ...state },
      { ...bare, as: 'paper', times: 2, ...state },
    ],
    beside: { credits: 7.5 },
    spans: [
      {
        ...{ first: '2023-01-01', last: '2027-12-31', hours: { total: 40, credits: 3 } },
        ...{ open: ['total'], counted: ['degree'] },
      },
    ],
  },
  result,
} as SavedRecord;
const byHours = { ...head, done: { hours: { common: 12.5, law: 2 } }, result } as SavedRecord;

const read = (record: unknown) => readRecord(JSON.stringify(record), () => true);

/** The places of everything in a record that is no list and no object. */
function leaves(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, one]) =>
    leaves(one, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The same with something else in one place, or without it. */
function changed(value: unknown, [key, ...rest]: Place, to: unknown): unknown {
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = changed(copy[key], rest, to);
  return copy;
}

describe.each([
  ['逐条的记录', byEntries],
  ['只有学时的记录', byHours],
])('%s', (_, record) => {
  test('写出来再读，一样；里面没有不认得的', () => {
    expect(read(record)).toEqual({ kind: 'record', record, code: '', strange: [] });
  });

  test('任何一处换成不是那一种的东西，说的就是那一处', () => {
    for (const place of leaves(record)) {
      if (
        place[0] === 'format' ||
        place[0] === 'version' ||
        place.includes('open') ||
        place.includes('counted')
      )
        continue;
      for (const to of [null, [], { x: 1 }]) {
        const reading = read(changed(record, place, to));
        expect([place, to, reading]).toEqual([
          ...[place, to],
          { kind: 'unreadable', slip: expect.objectContaining({ kind: 'field', at: place, read: to }) },
        ]);
      }
    }
  });

  test('任何一个对象里多出来的，照样读，并列出在哪里', () => {
    const objects = new Set(
      leaves(record).flatMap((place) => place.map((_, i) => JSON.stringify(place.slice(0, i)))),
    );
    for (const text of objects) {
      const place = JSON.parse(text) as Place;
      const whole = place.reduce<unknown>((v, key) => (v as Record<string, unknown>)[key], record);
      if (Array.isArray(whole)) continue;
      const reading = read(changed(record, [...place, '多出来的'], 1));
      expect([place, reading]).toMatchObject([place, { kind: 'record', strange: [[...place, '多出来的']] }]);
    }
  });
});

describe('不是那一种的，说应当是什么', () => {
  test.each<[Place, unknown, unknown]>([
    [['done'], null, 'object'],
    [['done', 'entries', 0], 'x', 'object'],
    [['site'], 7, 'text'],
    [['day'], ['2026-11-23'], 'day'],
    [['day'], ' 2026-11-23', 'day'],
    [['rules'], ['2026-09-01'], 'version'],
    [['rules'], 'v2026-09-01', 'version'],
    [['rules'], '2026-09-01-1', 'version'],
    [['rules'], '2026-09-01-22', 'version'],
    [['year'], null, 'year'],
    [['done', 'entries', 0, 'hours'], null, 'hours'],
    [['done', 'complete'], 1, 'flag'],
    [['done', 'entries'], { length: 0 }, 'list'],
    [['done', 'entries', 0, 'mode'], 'both', ['in-person', 'remote']],
    [['result', 'used'], 'some', ['recognized', 'all']],
  ])('%j 是 %j', (place, to, expected) => {
    expect(read(changed(byEntries, place, to))).toEqual({
      kind: 'unreadable',
      slip: { kind: 'field', at: place, read: to, expected },
    });
  });
});

describe('写得出的都读得出', () => {
  test.each<[Place, readonly unknown[]]>([
    [['rules'], ['2026-09-01', '2026-09-01-2', '2026-09-01-9']],
    [['person'], [{}, { grade: 'senior' }, { registered: '2023-01-01' }]],
    [
      ['done', 'entries', 0, 'subject'],
      ['common', 'professional', 'elective'],
    ],
    [
      ['done', 'entries', 0, 'mode'],
      ['in-person', 'remote'],
    ],
    [
      ['done', 'entries', 0, 'state'],
      ['learned', 'declared', 'recognized'],
    ],
    [
      ['result', 'used'],
      ['recognized', 'all'],
    ],
    [
      ['result', 'outcome'],
      ['met', 'short', 'incomplete', 'not-judged'],
    ],
    [
      ['result', 'basis'],
      ['official', 'law', 'reported', 'inferred', 'carried-forward'],
    ],
    [
      ['result', 'findings', 0, 'finding'],
      ['met', 'short', 'unanswered', 'not-counted', 'not-asked'],
    ],
  ])('%j：%j', (place, all) => {
    for (const to of all) {
      const record = changed(byEntries, place, to);
      expect(read(record)).toStrictEqual({ kind: 'record', record, code: '', strange: [] });
    }
  });

  test('学时的名目是小写字母，中间可以有连字符；别的写法列出来，不当名目', () => {
    const good = { law: 1, 'general-knowledge': 2, 'a-b-cd': 3 };
    const bad = { Law: 1, law1: 1, 'law-': 1, '-law': 1, 'a--b': 1, 学law: 1, law学: 1, 'a-B': 1 };
    const record = { ...byHours, done: { hours: { ...good, ...bad } } };
    expect(read(record)).toEqual({
      ...{ kind: 'record', record: { ...byHours, done: { hours: good } }, code: '' },
      strange: Object.keys(bad).map((key) => ['done', 'hours', key]),
    });
  });

  test('只有学时的，不会有另计的数和各期的数', () => {
    const { done } = byHours as { done: object };
    expect(read({ ...byHours, done: { ...done, beside: { credits: 1 }, spans: [] } })).toEqual({
      ...{ kind: 'record', record: byHours, code: '' },
      strange: [
        ['done', 'beside'],
        ['done', 'spans'],
      ],
    });
    expect(read(byHours)).toMatchObject({ strange: [] });
  });
});

describe('一段文字有几种读法', () => {
  /** The text of it is JSON of something else; what stands inside is the record. */
  const inside = (record: unknown) => JSON.stringify({ text: JSON.stringify(record) });

  test('有一种是对的，就是那一种；没有对的，是第一份记录', () => {
    const isRecord = { kind: 'record', record: byHours, code: '', strange: [] };
    expect(readRecord(inside(byHours), (one) => one.kind === 'record')).toEqual(isRecord);
    expect(readRecord(inside(byHours), () => false)).toEqual(isRecord);
    expect(readRecord(inside(byHours), (one) => one.kind !== 'record')).toMatchObject({
      ...{ kind: 'unreadable', slip: { kind: 'other-format' } },
    });
  });

  test('哪一种都不是记录的，说第一种为什么不是', () => {
    expect(readRecord(inside({ format: 'learning-log' }), () => false)).toEqual({
      ...{ kind: 'unreadable', slip: { kind: 'other-format', read: undefined } },
    });
  });

  test('问的人自己出的错，不说成读不出', () => {
    const fail = () => {
      throw new TypeError('别的错');
    };
    expect(() => readRecord(JSON.stringify(byHours), fail)).toThrow('别的错');
  });
});

describe('每一种的边界', () => {
  const slipAt = (place: Place, to: unknown) => {
    const reading = read(changed(byEntries, place, to));
    return reading.kind === 'unreadable' && reading.slip.kind === 'field' ? reading.slip.at : undefined;
  };

  test.each<[string, Place, unknown]>([
    ['空的字', ['sector'], ''],
    ['少了零的日子', ['day'], '2026-11-3'],
    ['没有的一天', ['day'], '2026-02-30'],
    ['日子后面还有字', ['day'], '2026-11-23 '],
    ['日子前面还有字', ['day'], '在2026-11-23'],
    ['三位的年度', ['year'], 999],
    ['五位的年度', ['year'], 10_000],
    ['半个年度', ['year'], 2024.5],
    ['写成字的年度', ['year'], '2024'],
    ['两位小数的学时', ['done', 'entries', 0, 'hours'], 0.05],
    ['负的学时', ['done', 'entries', 0, 'hours'], -1],
    ['写成字的学时', ['done', 'entries', 0, 'hours'], '18'],
    ['没有的科目', ['done', 'entries', 0, 'subject'], 'politics'],
    ['没有的状态', ['done', 'entries', 0, 'state'], 'done'],
    ['没有的结论', ['result', 'outcome'], 'passed'],
    ['没有的依据', ['result', 'basis'], 'rumour'],
    ['不是版本名的版本', ['rules'], 'newest'],
    ['写成字的证明', ['done', 'entries', 0, 'proof'], 'yes'],
    ['不是列表的记录', ['done', 'entries'], {}],
    ['太长的列表', ['result', 'findings'], Array(5001).fill(finding)],
    ['不是对象的结论', ['result'], 'met'],
    ['不是对象的一条', ['done', 'entries', 1], []],
  ])('%s，读不出', (_, place, to) => {
    expect(slipAt(place, to)).toEqual(place);
  });

  test.each<[string, Place, unknown]>([
    ['最早的年度', ['year'], 1000],
    ['最晚的年度', ['year'], 9999],
    ['零学时', ['done', 'entries', 0, 'hours'], 0],
    ['最长的列表', ['result', 'findings'], Array(5000).fill(finding)],
  ])('%s，读得出', (_, place, to) => {
    expect(read(changed(byEntries, place, to)).kind).toBe('record');
  });

  test.each<[string, Place]>([
    ['情况', ['situation']],
    ['本人', ['person']],
    ['一条属于哪一项', ['done', 'entries', 0, 'part']],
    ['用的是哪一种学时', ['result', 'used']],
    ['最低数', ['result', 'findings', 0, 'atLeast']],
    ['还差多少', ['result', 'findings', 0, 'missing']],
  ])('没有写%s也可以，读出来也没有', (_, place) => {
    const reading = read(changed(byEntries, place, undefined));
    const without = JSON.parse(JSON.stringify(changed(byEntries, place, undefined)));
    expect(reading).toStrictEqual({ kind: 'record', record: without, code: '', strange: [] });
  });

  test('核对码照它写的；不是字的当没有', () => {
    expect(read({ ...byHours, code: 'ABCD' })).toMatchObject({ code: 'ABCD', strange: [] });
    expect(read({ ...byHours, code: 7 })).toMatchObject({ code: '', strange: [] });
  });

  test.each([
    [{ format: 'learning-log' }, { kind: 'log-backup' }],
    [{ format: 'other' }, { kind: 'other-format', read: 'other' }],
    [{ version: 99 }, { kind: 'other-version', read: 99 }],
  ])('%j 不是这一种记录，说是哪一种', (change, slip) => {
    expect(read({ ...byHours, ...change })).toEqual({ kind: 'unreadable', slip });
  });
});
