import { describe, expect, test } from 'vitest';
import { logText, plainLog, readLogText } from '~/islands/check/log/log-file';
import { notKept } from '~/islands/check/log/not-kept';
import { hours } from '~/rules/duty/hours';
import type { Entry } from '~/rules/log/entry';
import type { Log } from '~/rules/log/log';

const entry: Entry = {
  ...{
    id: 'j1',
    day: '2018-09-01',
    title: '甲\ufeff乙',
    subject: 'common',
    mode: 'remote',
    hours: hours(1.5),
  },
  ...{ proof: false, state: 'learned', year: 2018 },
};

const log: Log = {
  sector: 'general',
  sectors: { 2018: 'health' },
  complete: [2018, 2019],
  told: { 2018: { situation: 'student', beside: { credits: hours(25) } } },
  person: { grade: 'junior', registered: '2023-05-01', counted: [{ as: 'degree', day: '2024-06-30' }] },
  entries: [entry],
};

const bare: Log = { sector: 'general', complete: [], entries: [] };

describe('写成文字', () => {
  test('公开的样子，学时和数是平常的小数', () => {
    expect(JSON.parse(logText(log))).toEqual({
      ...{ format: 'learning-log', version: 1, sector: 'general', sectors: { 2018: 'health' } },
      complete: [2018, 2019],
      told: { 2018: { situation: 'student', beside: { credits: 25 } } },
      person: { grade: 'junior', registered: '2023-05-01', counted: [{ as: 'degree', day: '2024-06-30' }] },
      entries: [
        {
          ...{ id: 'j1', day: '2018-09-01', title: '甲\ufeff乙', subject: 'common', mode: 'remote' },
          ...{ hours: 1.5, proof: false, state: 'learned', year: 2018 },
        },
      ],
    });
  });

  test('没有的不写；给人的一行一样，存着的一行写完，带着第几次', () => {
    expect(logText({ ...bare, sectors: {} })).toBe(
      '{\n "format": "learning-log",\n "version": 1,\n "sector": "general",\n "complete": [],\n "entries": []\n}',
    );
    expect(logText(bare, 7)).toBe(
      '{"format":"learning-log","version":1,"revision":7,"sector":"general","complete":[],"entries":[]}',
    );
  });
});

describe('读回来', () => {
  const read = (change: object) => plainLog(JSON.stringify({ ...JSON.parse(logText(bare)), ...change }));

  test('一样不少，没有不认识的', () => {
    expect(plainLog(logText(log, 3))).toMatchObject({
      ...{ kind: 'log', sectors: { sector: 'general', sectors: { 2018: 'health' } }, complete: [2018, 2019] },
      ...{ told: log.told, person: log.person, revision: 3, strange: [] },
    });
    expect(readLogText(logText(log, 3))).toEqual({ kind: 'log', log, revision: 3, unreadable: [] });
    expect(readLogText(logText(bare))).toEqual({ kind: 'log', log: bare, revision: 0, unreadable: [] });
  });

  test('开头的标记不算，名称里的留着', () => {
    expect(readLogText(`\ufeff${logText(log)}`)).toMatchObject({
      log: { entries: [{ title: '甲\ufeff乙' }] },
    });
  });

  test.each([
    ['{', { kind: 'not-json' }],
    ['null', { kind: 'not-a-log' }],
    ['5', { kind: 'not-a-log' }],
    ['{"version":1,"entries":[]}', { kind: 'not-a-log' }],
    ['{"format":"learning-log","entries":[]}', { kind: 'other-version', version: undefined }],
    ['{"format":"learning-log","version":2,"entries":[]}', { kind: 'other-version', version: 2 }],
    ['{"format":"learning-log","version":1}', { kind: 'no-entries' }],
    ['{"format":"learning-log","version":1,"entries":{}}', { kind: 'no-entries' }],
  ])('“%s”：%j', (text, kind) => {
    expect(plainLog(text)).toEqual(kind);
    expect(readLogText(text)).toEqual(kind);
  });

  test('版本写成文字的也是', () => {
    expect(plainLog('{"format":"learning-log","version":"1","entries":[]}')).toMatchObject({ kind: 'log' });
  });

  test.each([
    [[2018, '2019'], [2018, 2019], []],
    [['去年', 2018, 20188, 'x2018', null], [2018], ['complete：去年', 'complete：20188', 'complete：x2018']],
    ['2018', [], ['complete：2018']],
    [undefined, [], []],
  ])('记全的年度写的是 %j：%j', (complete, years, strange) => {
    expect(read({ complete })).toMatchObject({ complete: years, strange });
  });

  test.each([
    [{ sectors: null }, { sector: 'general' }, []],
    [{ sectors: {} }, { sector: 'general' }, []],
    [{ sectors: 'health' }, { sector: 'general' }, ['sectors：health']],
    [
      { sectors: { 2018: 5, 2019: 'health' } },
      { sector: 'general', sectors: { 2019: 'health' } },
      ['sectors.2018：5'],
    ],
    [{ sectors: { 12018: 'health' } }, { sector: 'general' }, ['sectors.12018：health']],
    [{ sectors: { '2018年': 'health' } }, { sector: 'general' }, ['sectors.2018年：health']],
    [{ sector: 5 }, { sector: '' }, ['sector：5']],
    [{ sector: undefined }, { sector: '' }, []],
  ])('行业写的是 %j', (change, sectors, strange) => {
    const found = read(change);
    expect(found).toMatchObject({ strange });
    expect(found.kind === 'log' && found.sectors).toEqual(sectors);
  });

  test.each([
    [3, 3],
    ['3', 0],
    [1.5, 0],
    [undefined, 0],
  ])('第几次写的是 %j，当作 %i', (revision, wanted) => {
    expect(read({ revision })).toMatchObject({ revision: wanted });
  });

  test('读不懂的、编号重复的几条，说第几条，原样留着', () => {
    const plain = JSON.parse(logText(log)).entries[0];
    const odd = { ...plain, id: 'j2', hours: 'x' };
    const text = JSON.stringify({ ...JSON.parse(logText(bare)), entries: [plain, odd, plain, null] });
    expect(readLogText(text)).toEqual({
      ...{ kind: 'log', log: { ...bare, entries: [entry] }, revision: 0 },
      unreadable: [
        { nth: 2, value: odd },
        { nth: 3, value: plain },
        { nth: 4, value: null },
      ],
    });
  });
});

test.each<[unknown, unknown, string[]]>([
  [{ a: 1 }, { a: 1 }, []],
  [{ a: undefined, b: null, c: '' }, {}, []],
  [{ a: false, b: 0 }, {}, ['a：false', 'b：0']],
  [{ a: { b: { c: 'x' } } }, { a: {} }, ['a.b.c：x']],
  [{ a: [1, 2, 3] }, { a: [3, 1] }, ['a：2']],
  [{ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 2 }] }, ['a.b：1']],
  [{ a: '长'.repeat(50) }, {}, [`a：${'长'.repeat(40)}`]],
  [[1], [], ['：1']],
])('%j 里有、%j 里没有的是 %j', (given, kept, lost) => {
  expect(notKept(given, kept)).toEqual(lost);
});
