import { describe, expect, test } from 'vitest';
import { askKey } from '~/islands/check/log/asks';
import { logText } from '~/islands/check/log/log-file';
import { readFile, readText } from '~/islands/check/log/read-file';
import { hours } from '~/rules/duty/hours';
import type { Entry } from '~/rules/log/entry';
import { type Log, sectorIn } from '~/rules/log/log';
import { emptyLog, importInto, listIn } from './log-ground';

const entry = (id: string, change: Partial<Entry> = {}): Entry => ({
  ...{ id, day: '2018-09-01', title: `课程${id}`, subject: 'professional', mode: 'in-person' },
  ...{ hours: hours(17.5), proof: true, state: 'declared', year: 2018 },
  ...change,
});

const log: Log = {
  sector: 'general',
  sectors: { 2018: 'health' },
  entries: [
    entry('j1'),
    entry('j2', { day: '2019-06-30', subject: 'common', year: 2018, proof: false }),
    entry('j3', { day: '2020-01-01', year: 2020 }),
  ],
  complete: [2018],
};

describe('备份经过邮件和聊天程序', () => {
  const said = '这段文字经过邮件或聊天程序，引号、空格或换行变了，已经复原；名称请核对。';

  test.each([
    ['写在代码框里', (text: string) => `\`\`\`json\n${text}\n\`\`\``],
    ['前面有话', (text: string) => `这是我的备份：\n${text}\n请查收`],
    ['引号变成弯的', (text: string) => text.replace(/"/g, '“')],
    ['引号变成 &quot;', (text: string) => text.replace(/"/g, '&quot;')],
    ['空格变成硬的', (text: string) => text.replace(/^ /gm, '\u00a0')],
    ['每行前面有 >', (text: string) => text.replace(/^/gm, '> ')],
  ])('%s：照样导入，并且说复原过', (_, spoil) => {
    const plain = logText({ ...log, entries: [entry('j1', { title: '课程甲' })] });
    const found = listIn(readText(spoil(plain)));
    expect(importInto(emptyLog, found).plan.added).toMatchObject([{ id: 'j1', title: '课程甲' }]);
    expect(found.leftOut).toEqual([said]);
  });

  test('两份接在一起，不只取前一份', () => {
    expect(readText(`${logText(log)}\n${logText(emptyLog)}`)).toMatchObject({
      why: '这段文字里有2份学习记录，请一份一份地导入，什么都没有改动。',
    });
  });
});

describe('改坏的备份', () => {
  const spoilt = (change: object) =>
    listIn(readText(JSON.stringify({ ...JSON.parse(logText(log)), ...change })));

  test('记全的年度写成文字，照样算', () => {
    expect(importInto(emptyLog, spoilt({ complete: ['2018'], version: '1' })).log.complete).toEqual([2018]);
  });

  test.each([
    ['记全', { complete: ['去年'] }, 'complete：去年'],
    ['行业', { sectors: { '2018年': 'health' } }, 'sectors.2018年：health'],
    ['本人情况', { told: { 20: { situation: 'student' } } }, 'told.20.situation：student'],
    ['登记', { person: { registered: '2023-13-01' } }, 'person.registered：2023-13-01'],
    ['以后才有的', { note: '备注' }, 'note：备注'],
  ])('%s读不懂的，说写的是什么', (_, change, what) => {
    expect(spoilt(change).leftOut).toEqual([`里面有本页不认识的内容，没有用：${what}。`]);
  });

  test('各条里本页不认识的，说名称', () => {
    const { leftOut } = spoilt({ entries: [{ ...JSON.parse(logText(log)).entries[0], note: '备注' }] });
    expect(leftOut).toEqual(['各条里有本页不认识的内容，没有用：“note”。']);
  });

  test('不是一条记录的，不问它的科目，说第几条', () => {
    const { open, judged } = importInto(emptyLog, spoilt({ entries: [null, 5, {}] }));
    expect(open).toEqual([]);
    expect(judged.unread.map((u) => [u.where, u.spoilt])).toEqual([
      ['第1条', '读到“null”，这不是一条记录，没有导入。'],
      ['第2条', '读到“5”，这不是一条记录，没有导入。'],
      ['第3条', '读到“{}”，这不是一条记录，没有导入。'],
    ]);
  });

  test('没有一条一条的记录，说少了什么', () => {
    const text = JSON.stringify({ ...JSON.parse(logText(log)), entries: { 0: 'j1' } });
    expect(readText(text)).toMatchObject({ why: expect.stringContaining('没有“entries”') });
  });

  test('本站没有的行业，问按哪个；没有写行业，也问', () => {
    const strange = spoilt({ sectors: { 2018: 'ocean' } });
    expect(importInto(emptyLog, strange).open).toMatchObject([{ field: 'sector', read: 'ocean' }]);
    const { log: after } = importInto(emptyLog, strange, { [askKey('sector', 'ocean')]: 'health' });
    expect(sectorIn(after, 2018)).toBe('health');
    expect(importInto(emptyLog, spoilt({ sector: undefined, sectors: undefined })).sector).toBe('general');
  });

  test('本站没有的本人情况、级别，说出来，不存', () => {
    const { plan } = importInto(
      emptyLog,
      spoilt({ told: { 2018: { situation: 'mars' } }, person: { grade: 'king' } }),
    );
    expect([plan.told, plan.says]).toEqual([
      [],
      ['2018年度的本人情况写的是“mars”，本站不认识，没有用。', '级别写的是“king”，本站不认识，没有用。'],
    ]);
  });

  test('名称里看不见的控制字符不留', () => {
    const file = JSON.parse(logText({ ...log, entries: [entry('j1', { title: '甲\u0000乙\u202e丙' })] }));
    expect(importInto(emptyLog, readText(JSON.stringify(file))).plan.added).toMatchObject([
      { title: '甲 乙 丙' },
    ]);
  });
});

describe('备份里每一条', () => {
  const inFile = (...entries: unknown[]) =>
    listIn(readText(JSON.stringify({ ...JSON.parse(logText(emptyLog)), entries })));

  test('照写的读，没有写的空着；文字和数都认', () => {
    const [listed] = inFile({
      ...{ id: 'j1', day: '2018-09-01', title: '甲', subject: 'common', part: 'p', mode: 'remote' },
      ...{ as: 'meeting', times: 2, hours: 1.5, proof: true, state: 'learned', year: '2018' },
    }).listed;
    expect(listed).toEqual({
      where: '第1条',
      written: {
        ...{ id: 'j1', day: '2018-09-01', title: '甲', subject: 'common', part: 'p', mode: 'remote' },
        ...{ as: 'meeting', times: '2', hours: '1.5', proof: 'yes', state: 'learned', year: '2018' },
      },
      ...{ sector: '', situation: '', beside: '', person: '', complete: '' },
    });
    const none = inFile({ title: { a: 1 } }).listed[0]?.written;
    expect(new Set(Object.values(none ?? {}))).toEqual(new Set(['']));
  });

  test.each([
    [true, 'yes'],
    [false, 'no'],
    ['有', '有'],
    [null, ''],
    [undefined, ''],
  ])('证明写的是 %j，读作“%s”', (proof, written) => {
    expect(inFile({ title: '甲', proof }).listed[0]?.written.proof).toBe(written);
  });

  test.each([[{ id: 'j1' }], [[1]], ['甲'], [{ note: 1 }]])('%j 不是一条记录', (one) => {
    expect(inFile(one).listed[0]?.spoilt).toBe(`读到“${JSON.stringify(one)}”，这不是一条记录，没有导入。`);
  });

  test('太长的只引开头', () => {
    expect(inFile('长'.repeat(50)).listed[0]?.spoilt).toBe(
      `读到“"${'长'.repeat(19)}”，这不是一条记录，没有导入。`,
    );
  });

  test('只有证明的也是一条', () => {
    expect(inFile({ day: '' }).listed[0]).not.toHaveProperty('spoilt');
  });

  const named = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`x${i}`, 1]));

  test('不认识的内容最多列五样，别的说有几处', () => {
    const said = (n: number) =>
      listIn(readText(JSON.stringify({ ...JSON.parse(logText(emptyLog)), ...named(n) })));
    expect(said(5).leftOut).toEqual(['里面有本页不认识的内容，没有用：x0：1；x1：1；x2：1；x3：1；x4：1。']);
    expect(said(7).leftOut).toEqual([
      '里面有本页不认识的内容，没有用：x0：1；x1：1；x2：1；x3：1；x4：1；还有2处。',
    ]);
  });

  test('各条里不认识的最多列五样，名称太长的只引开头，几条里一样的只列一次', () => {
    const said = (...entries: object[]) => inFile(...entries.map((e) => ({ title: '甲', ...e }))).leftOut;
    expect(said({})).toEqual([]);
    expect(said(named(5), named(3))).toEqual([
      '各条里有本页不认识的内容，没有用：“x0”、“x1”、“x2”、“x3”、“x4”。',
    ]);
    expect(said(named(6))).toEqual(['各条里有本页不认识的内容，没有用：“x0”、“x1”、“x2”、“x3”、“x4”等。']);
    expect(said({ ['长'.repeat(30)]: 1 })).toEqual([
      `各条里有本页不认识的内容，没有用：“${'长'.repeat(20)}”。`,
    ]);
  });
});

describe('打不开的、不是的', () => {
  test.each([
    [
      '以后的版本',
      `{"format":"learning-log","version":"${'9'.repeat(30)}","entries":[]}`,
      `这份学习记录的版本是“${'9'.repeat(20)}”，本页支持的是 1，什么都没有改动。`,
    ],
    [
      '改坏的',
      '{"format":"learning-log",',
      '这份文字不完整或者改坏了，读不出来，什么都没有改动。请找一份完整的再导入。',
    ],
    ['别的', ' {"a":1}', '这不是学习记录的文件：里面没有写 "format": "learning-log"。请选从本页存下的文件。'],
    ['一串', '[1,2]', '这不是学习记录的文件：里面没有写 "format": "learning-log"。请选从本页存下的文件。'],
    [
      '没有各条的',
      '{"format":"learning-log","version":1}',
      '这份学习记录里没有“entries”（一条一条的记录），可能改坏了，什么都没有改动。',
    ],
  ])('%s：%s', (_, text, why) => {
    expect(readText(text)).toEqual({ kind: 'refused', why });
  });

  test('读不出来的文件，不抛出，说怎么办', async () => {
    const busy = { size: 5, name: 'a.json', arrayBuffer: () => Promise.reject(new Error('busy')) };
    expect(await readFile(busy as unknown as File)).toEqual({
      kind: 'refused',
      why: '这个文件没有读出来，可能正被别的程序占着。请关掉别的程序，再选一次。',
    });
  });

  test('太大的不打开，正好 20 MB 的打开', async () => {
    const sized = (size: number) =>
      readFile({
        size,
        name: 'a.json',
        arrayBuffer: async () => new TextEncoder().encode(logText(log)).buffer,
      } as File);
    expect(await sized(20 * 1024 * 1024)).toMatchObject({ kind: 'read' });
    expect(await sized(20 * 1024 * 1024 + 1)).toEqual({
      kind: 'refused',
      why: '这个文件超过 20 MB，不像一份学习记录，没有打开。',
    });
  });

  test('名称里写着记录的格式的，不当作两份', () => {
    const text = logText({ ...log, entries: [entry('j1', { title: 'format learning-log' })] });
    expect(readText(text)).toMatchObject({ kind: 'read', leftOut: [] });
  });

  test('一段文字里提到大括号，还是表格', () => {
    expect(readText('日期\t名称\t学时\n2020-01-01\t{甲}\t2')).toMatchObject({ kind: 'read', leftOut: [] });
    expect(readText('日期\t名称\t学时\n2020-01-01\tlearning-log\t2')).toMatchObject({
      kind: 'read',
      leftOut: [],
    });
  });
});
