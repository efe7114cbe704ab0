import { describe, expect, test } from 'vitest';
import { entryRows } from '~/islands/log/entry-table';
import { asCsv, asXlsx } from '~/islands/log/export-file';
import { importChanges, planImport } from '~/islands/log/import-plan';
import { logText } from '~/islands/log/log-file';
import { readFile, readText } from '~/islands/log/read-file';
import { library } from '~/queries/library';
import type { Entry } from '~/rules/entry';
import { hours } from '~/rules/hours';
import type { Log } from '~/rules/log';
import type { Reader } from '~/rules/read-entry';
import { encoded } from '../sheets/made';

const reader: Reader = {
  sector: 'general',
  windows: library().windows,
  today: '2026-11-23',
  perDay: () => undefined,
};

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

const log: Log = {
  sector: 'general',
  entries: [
    entry('j1'),
    entry('j2', { day: '2019-06-30', subject: 'common', year: 2018, proof: false }),
    entry('j3', { title: '换行没有，逗号,有' }),
  ],
  complete: [2018],
};

const unchanged = { added: [], changed: [], same: 3, unread: [], sector: undefined };

async function read(blob: Blob, name: string) {
  const found = await readFile(new File([blob], name), reader, '学时');
  if (found.kind === 'refused') throw new Error(found.why);
  return found;
}

describe('导出再导入', () => {
  test('JSON：一样，都记全的年度也在', async () => {
    const found = await read(new Blob([logText(log)]), 'a.json');
    expect(planImport(log, found)).toEqual({ ...unchanged, complete: [] });
    expect(planImport({ ...log, entries: [], complete: [] }, found)).toMatchObject({ complete: [2018] });
  });

  test('CSV：开头有标记，换行是 CRLF，导回来一样', async () => {
    const blob = asCsv(log);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(planImport(log, await read(blob, 'a.csv'))).toEqual({ ...unchanged, complete: [] });
  });

  test('XLSX：导回来一样', async () => {
    const found = await read(await asXlsx(log, '一般专业技术人员'), 'a.xlsx');
    expect(planImport(log, found)).toEqual({ ...unchanged, complete: [] });
  });

  test('公式样子的名称，在表格里不会被执行', async () => {
    const blob = asCsv({ ...log, entries: [entry('j9', { title: '=1+1' })] });
    expect(await blob.text()).not.toMatch(/(^|,|")=1\+1/);
    expect((await read(blob, 'a.csv')).entries[0]?.title).toBe('=1+1');
  });
});

describe('导入', () => {
  const rows = (...more: string[]) => ['日期,名称,科目,面授或远程,学时,状态', ...more].join('\n');
  const plan = (text: string) => {
    const found = readText(text, reader, '学时');
    if (found.kind === 'refused') throw new Error(found.why);
    return planImport(log, found);
  };

  test('新的、改了的、一样的、读不懂的分开，读不懂的说第几行和为什么', () => {
    const { added, changed, same, unread } = plan(
      rows(
        '2018-09-01,课程“j1”，甲,专业科目,面授,17.5,已认定',
        '2020-01-01,新课,选修,远程,2,已学',
        '2020-01-01,新课,选修,远程,2,已学',
        '2020-13-01,坏课,选修,远程,2,已学',
        '',
        '2020-01-02,坏课,体育,远程,12天,已学',
      ),
    );
    expect(added.map((e) => e.title)).toEqual(['新课']);
    expect(changed.map(({ from, to }) => [from.id, to.id, to.state])).toEqual([['j1', 'j1', 'recognized']]);
    expect(same).toBe(1);
    expect(unread.map((u) => u.where)).toEqual(['第5行', '第7行']);
    expect(unread[0]?.why).toContain('日历上没有这一天');
    expect(unread[1]?.why).toContain('体育');
    expect(unread[1]?.why).toContain('12天');
  });

  test.each([
    [
      '2020-01-02,甲,,远程,2,',
      ['科目空着，这里要写公需科目、专业科目或个人选修科目。', '状态空着，这里要写已学、已申报或已认定。'],
    ],
    [
      ',,公需,,,已学',
      [
        '日期空着，这里要写学完的那一天，例如 2025-03-01。',
        '名称空着，这里要写课程或活动的名称。',
        '面授或远程空着，这里要写面授或远程。',
        '学时空着，这里要写数字，例如 6 或 4.5。',
      ],
    ],
    [
      '2020-02-30,甲,体育,远程,-2,在学',
      [
        '日期读到“2020-02-30”，日历上没有这一天。',
        '科目读到“体育”，这里要写公需科目、专业科目或个人选修科目。',
        '状态读到“在学”，这里要写已学、已申报或已认定。',
        '学时读到“-2”，学时不会是负数，要大于 0。',
      ],
    ],
    [
      '2019-06-30,甲,公需,远程,2,已学',
      ['计入年度空着，这一天学的可以计入2019或2018年度，要写明一个，只能计一次。'],
    ],
    [`2020-01-02,${'长'.repeat(201)},公需,远程,2,已学`, ['名称有201个字，请缩到200个字以内。']],
  ])('文件里的问题说文件的话，不说“请选”：%s', (row, says) => {
    expect(plan(rows(row)).unread).toEqual([{ where: '第2行', why: says.join('') }]);
  });

  test('导入的改动可以照做，别的不动', () => {
    const found = plan(rows('2020-01-01,新课,选修,远程,2,已学'));
    expect(importChanges(log, found)).toMatchObject([{ kind: 'entry', to: { title: '新课' } }]);
  });

  test('表头前面有标题行也认得', () => {
    expect(plan(`我的学习记录\n${rows('2020-01-01,新课,选修,远程,2,已学')}`).added).toHaveLength(1);
  });

  test.each([
    ['缺列', '日期,名称,科目,学时\n2020-01-01,甲,公需,1', '面授或远程'],
    ['没有表头', '甲,乙\n丙,丁', '没有找到学习记录的表头'],
    ['改坏的 JSON', '{"format":"learning-log",', '不完整或者改坏了'],
    ['别的 JSON', '{"a":1}', '不是学习记录的文件'],
    ['以后的版本', '{"format":"learning-log","version":9,"entries":[]}', '版本是“9”'],
  ])('%s：什么都不导入，说为什么', (_, text, why) => {
    expect(readText(text, reader, '学时')).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining(why),
    });
  });

  test.each(['gb18030', 'utf-16le'])('记事本把 JSON 另存成 %s：名称照样是原来的字', async (encoding) => {
    const file = new File(
      [new Uint8Array(encoded(logText(log), encoding, encoding !== 'gb18030'))],
      'a.json',
    );
    const found = await readFile(file, reader, '学时');
    expect(found.kind === 'read' && planImport(log, found)).toEqual({ ...unchanged, complete: [] });
  });

  test('单位的表常用的叫法也认得', () => {
    const found = plan(
      '学习时间,培训名称,科目类别,学习形式,学时数,证明,状态\n2020-01-01,新课,选修,远程,2,无,已学',
    );
    expect(found.added).toMatchObject([{ title: '新课', subject: 'elective', mode: 'remote' }]);
  });

  test('坏文件：说为什么，不抛出', async () => {
    const broken = new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], 'a.xlsx');
    expect(await readFile(broken, reader, '学时')).toMatchObject({ kind: 'refused' });
    expect(await readFile(new File([], 'a.csv'), reader, '学时')).toMatchObject({ kind: 'refused' });
  });

  test('JSON 里读不懂的一条，说第几条和为什么', () => {
    const file = JSON.parse(logText(log));
    file.entries[1].day = '2019-02-30';
    const { unread, same } = plan(JSON.stringify(file));
    expect(same).toBe(2);
    expect(unread).toEqual([{ where: '第2条', why: expect.stringContaining('日历上没有这一天') }]);
  });
});

test('导出的表：一条一行，学时是数字', () => {
  expect(entryRows(log)[1]).toEqual([
    '2018-09-01',
    '课程“j1”，甲',
    '专业科目',
    '面授',
    17.5,
    '有',
    '已申报',
    2018,
    'j1',
  ]);
});
