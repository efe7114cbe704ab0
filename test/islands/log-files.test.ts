import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { entryRows, seldomWidths, widths } from '~/islands/check/log/entry-table';
import { asCsv, asXlsx } from '~/islands/check/log/export-file';
import { logText } from '~/islands/check/log/log-file';
import { slipInFileSays } from '~/islands/check/log/problem';
import { readFile, readText } from '~/islands/check/log/read-file';
import { hours } from '~/rules/duty/hours';
import type { Entry } from '~/rules/log/entry';
import type { Log } from '~/rules/log/log';
import { encoded } from '../sheets/made';
import { emptyLog, ground, importInto, listIn, verdicts } from './log-ground';

function entry(id: string, change: Partial<Entry> = {}): Entry {
  return {
    id,
    day: '2018-09-01',
    title: `课程“${id}”，甲`,
    subject: 'professional',
    mode: 'in-person',
    hours: hours(17.5),
    proof: true,
    state: 'declared',
    year: 2018,
    ...change,
  };
}

/** One year in another trade than the rest. */
const log: Log = {
  sector: 'general',
  sectors: { 2018: 'health' },
  entries: [
    entry('j1'),
    entry('j2', { day: '2019-06-30', subject: 'common', year: 2018, proof: false }),
    entry('j3', { title: '换行没有，逗号,有', day: '2020-01-01', year: 2020 }),
  ],
  complete: [2018],
};

const unchanged = { added: [], changed: [], complete: [], clashes: [], says: [] };

async function read(blob: Blob, name: string) {
  return listIn(await readFile(new File([blob], name)));
}

describe('导出再导入', () => {
  const forms = [
    ['JSON', 'a.json', async () => new Blob([logText(log)])],
    ['CSV', 'a.csv', async () => asCsv(log, ground)],
    ['XLSX', 'a.xlsx', () => asXlsx(log, ground)],
  ] as const;

  test.each(forms)('%s：导回原处，什么也不改', async (_, name, form) => {
    const { plan, judged, open } = importInto(log, await read(await form(), name));
    expect(plan).toMatchObject(unchanged);
    expect(plan.same).toHaveLength(3);
    expect([judged.unread, judged.leftOut, open]).toEqual([[], [], []]);
  });

  test.each(forms)('%s：导入空的记录，行业和记全的年度都在，结论一样', async (_, name, form) => {
    const { log: again, sector, untold } = importInto(emptyLog, await read(await form(), name));
    expect(again).toEqual(log);
    expect(verdicts(again)).toEqual(verdicts(log));
    expect([sector, untold]).toEqual([undefined, []]);
  });

  test('CSV 开头有标记，换行是 CRLF', async () => {
    const bytes = new Uint8Array(await asCsv(log, ground).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('CSV 说自己是 CSV；XLSX 有记录和说明两张表，每一列都写了多宽', async () => {
    expect(asCsv(log, ground).type).toBe('text/csv;charset=utf-8');
    const parts = unzipSync(new Uint8Array(await (await asXlsx(log, ground)).arrayBuffer()));
    const part = (path: string) => strFromU8(parts[path] as Uint8Array);
    expect(part('xl/workbook.xml').match(/(?<=<sheet [^>]*name=")[^"]*/g)).toEqual(['学习记录', '说明']);
    const wide = (n: number) => part(`xl/worksheets/sheet${n}.xml`).match(/<col [^>]*width="\d+/g)?.length;
    expect(wide(1)).toBe(widths.length + seldomWidths.length);
    expect(wide(2)).toBe(2);
  });

  test('公式样子的名称，在表格里不会被执行', async () => {
    const blob = asCsv({ ...log, entries: [entry('j9', { title: '=1+1' })] }, ground);
    expect(await blob.text()).not.toMatch(/(^|,|")=1\+1/);
    expect((await read(blob, 'a.csv')).listed[0]?.written.title).toBe('=1+1');
  });
});

describe('导入', () => {
  const rows = (...more: string[]) => ['日期,名称,科目,面授或远程,学时,状态', ...more].join('\n');
  const into = (text: string, to = log) => importInto(to, readText(text));

  test('新的、改了的、一样的、读不懂的分开，读不懂的说第几行和为什么', () => {
    const { plan, judged } = into(
      rows(
        '2018-09-01,课程“j1”，甲,专业科目,面授,17.5,已认定',
        '2020-01-01,新课,选修,远程,2,已学',
        '2020-13-01,坏课,选修,远程,2,已学',
        '',
        '2020-01-02,坏课,公需,远程,12天,已学',
      ),
    );
    expect(plan.added.map((e) => e.title)).toEqual(['新课']);
    expect(plan.changed.map(({ from, to }) => [from.id, to.id, to.state])).toEqual([
      ['j1', 'j1', 'recognized'],
    ]);
    expect(judged.unread.map((u) => [u.where, u.slips.map((s) => slipInFileSays(s, '学时'))])).toEqual([
      ['第4行', ['日期读到“2020-13-01”，日历上没有这一天。']],
      ['第6行', [expect.stringContaining('12天')]],
    ]);
  });

  test.each([
    [
      ',,公需,远程,,已学',
      ['日期空着，这里要写学完的那一天，例如 2025-03-01。', '学时空着，这里要写数字，例如 6 或 4.5。'],
    ],
    [
      '2020-02-30,甲,公需,远程,-2,已学',
      ['日期读到“2020-02-30”，日历上没有这一天。', '学时读到“-2”，学时不会是负数，要大于 0。'],
    ],
    [`2020-01-02,${'长'.repeat(201)},公需,远程,2,已学`, ['名称有201个字，请缩到200个字以内。']],
    ['2026-11-27,甲,公需,远程,2,已学', ['日期读到“2026-11-27”，这一天还没有到，学完了再记。']],
    ['2020-01-02,甲,公需,远程,0,已学', ['学时读到“0”，0学时不用记；记下的每一条都要大于 0。']],
  ])('文件里的问题说文件的话，不说“请选”：%s', (row, says) => {
    const [unread] = into(rows(row)).judged.unread;
    expect(unread?.where).toBe('第2行');
    expect(unread?.slips.map((s) => slipInFileSays(s, '学时'))).toEqual(says);
  });

  test('表头前面有标题行也认得', () => {
    expect(into(`我的学习记录\n${rows('2020-01-01,新课,选修,远程,2,已学')}`).plan.added).toHaveLength(1);
  });

  test.each(['[学习记录]', '[2020年学习记录]'])('标题写作“%s”，也是表格，不当 JSON', (title) => {
    expect(into(`${title}\n${rows('2020-01-01,新课,选修,远程,2,已学')}`).plan.added).toHaveLength(1);
  });

  test.each([
    ['没有表头', '甲,乙\n丙,丁', '没有找到学习记录的表头'],
    ['改坏的 JSON', '{"format":"learning-log",', '不完整或者改坏了'],
    ['别的 JSON', '{"a":1}', '不是学习记录的文件'],
    ['一列 JSON', ' [\n {"a":1}]', '不是学习记录的文件'],
    ['以后的版本', '{"format":"learning-log","version":9,"entries":[]}', '版本是“9”'],
  ])('%s：什么都不导入，说为什么', (_, text, why) => {
    expect(readText(text)).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining(why),
    });
  });

  test.each(['gb18030', 'utf-16le'])('记事本把 JSON 另存成 %s：名称照样是原来的字', async (encoding) => {
    const file = new File(
      [new Uint8Array(encoded(logText(log), encoding, encoding !== 'gb18030'))],
      'a.json',
    );
    expect(importInto(log, await readFile(file)).plan).toMatchObject(unchanged);
  });

  test('单位的表常用的叫法也认得', () => {
    const { plan } = into(
      '学习时间,培训名称,科目类别,学习形式,学时数,证明,状态\n2020-01-01,新课,选修,远程,2,无,已学',
    );
    expect(plan.added).toMatchObject([{ title: '新课', subject: 'elective', mode: 'remote' }]);
  });

  test('坏文件：说为什么，不抛出', async () => {
    const broken = new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], 'a.xlsx');
    expect(await readFile(broken)).toMatchObject({ kind: 'refused' });
    expect(await readFile(new File([], 'a.csv'))).toMatchObject({ kind: 'refused' });
  });

  test('JSON 里读不懂的一条，说第几条和为什么', () => {
    const file = JSON.parse(logText(log));
    file.entries[1].day = '2019-02-30';
    const { plan, judged } = into(JSON.stringify(file));
    expect(plan.same).toHaveLength(2);
    expect(judged.unread).toMatchObject([{ where: '第2条', slips: [{ field: 'day', kind: 'no-such-day' }] }]);
  });

  test.each([
    ['还没有到的一天', { day: '2026-11-27', year: 2026 }, 'day'],
    ['0学时', { hours: 0 }, 'hours'],
    ['太长的名称', { title: '长'.repeat(201) }, 'title'],
    ['空的名称', { title: ' ' }, undefined],
  ])('JSON 里的一条和手写的守一样的规矩：%s', (_, change, field) => {
    const file = JSON.parse(logText(log));
    Object.assign(file.entries[1], change);
    const { plan, judged, open } = into(JSON.stringify(file), emptyLog);
    expect(plan.added).toHaveLength(2);
    if (field) expect(judged.unread).toMatchObject([{ where: '第2条', slips: [{ field }] }]);
    else expect(open).toMatchObject([{ field: 'title', rows: ['第2条'] }]);
  });

  test('JSON 里写的年度不能计入：按它能计入的年度，并且说出来', () => {
    const file = logText({ ...log, entries: [entry('j1', { day: '2019-07-01', subject: 'common' })] });
    const { plan, judged } = into(file, emptyLog);
    expect(plan.added).toMatchObject([{ year: 2019 }]);
    expect(judged.says).toEqual(['第1条写的是计入2018年度，这一天学的不能计入，按2019年度算。']);
  });
});

test('导出的表：一条一行，学时是数字，那一年的行业和是不是记全写在后面', () => {
  expect(entryRows(log, ground)[1]).toEqual([
    ...['2018-09-01', '课程“j1”，甲', '专业科目', '面授', 17.5, '有', '已申报', 2018],
    ...['卫生健康专业技术人员', '是', 'j1'],
  ]);
});
