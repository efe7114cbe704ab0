import { describe, expect, test } from 'vitest';
import { applyAll, type Change, deletionOf, undoOf } from '~/islands/log/changes';
import { importChanges, planImport } from '~/islands/log/import-plan';
import type { Entry } from '~/rules/entry';
import { hours } from '~/rules/hours';
import type { Log } from '~/rules/log';

const empty: Log = { sector: 'general', entries: [], complete: [] };

function entry(id: string, change: Partial<Entry> = {}): Entry {
  return {
    ...{ id, day: '2018-09-01', title: '课程', subject: 'professional', mode: 'remote', hours: hours(6) },
    ...{ proof: true, state: 'learned', year: 2018 },
    ...change,
  } as Entry;
}

const [a, b] = [entry('a'), entry('b', { title: '另一门' })];
const full: Log = { sector: 'general', entries: [a, b], complete: [2018, 2019] };

describe('删去和撤销', () => {
  test('删去一年：记的和“都记在这里了”一起没有，别的年度照旧；撤销都回来', () => {
    const gone = applyAll(full, deletionOf([a, b], [2018]));
    expect(gone).toEqual({ log: { ...empty, complete: [2019] }, conflicts: [] });
    const back = applyAll(gone.log, undoOf(deletionOf([a, b], [2018])));
    expect(back.conflicts).toEqual([]);
    expect(back.log).toEqual({ ...full, entries: [b, a] });
  });

  test('行业改了，撤销就改回来', () => {
    const change: Change = { kind: 'sector', from: 'general', to: 'health' };
    const changed = applyAll(full, [change]).log;
    expect(changed.sector).toBe('health');
    expect(applyAll(changed, undoOf([change])).log).toEqual(full);
  });

  test('同一条接连改了两次，从后往前撤', () => {
    const later = entry('a', { title: '改过' });
    const changes: Change[] = [
      { kind: 'entry', id: 'a', to: a },
      { kind: 'entry', id: 'a', from: a, to: later },
    ];
    const back = applyAll(applyAll(empty, changes).log, undoOf(changes));
    expect(back).toEqual({ log: empty, conflicts: [] });
  });
});

describe('导入', () => {
  const read = (...entries: Entry[]) => ({ kind: 'read' as const, entries, unread: [] });

  test('文件里编号相同的两条，内容不同也只算一条；编号不同、内容相同的也是', () => {
    const twice = [entry('x'), entry('x', { title: '不同' }), entry('y')];
    const { added, same } = planImport(empty, read(...twice));
    expect(added).toEqual([entry('x')]);
    expect(same).toBe(2);
  });

  test.each<[string, Partial<Entry>]>([
    ['日期', { day: '2018-09-02' }],
    ['名称', { title: '课程二' }],
    ['科目', { subject: 'elective' }],
  ])('没有编号时，%s不同就是新的一条', (_, change) => {
    const log = { ...empty, entries: [a] };
    expect(planImport(log, read(entry('x', change))).added).toEqual([entry('x', change)]);
  });

  test('日期、名称、科目都相同的两条，各认各的，不认两次', () => {
    const log = { ...empty, entries: [a] };
    const { same, changed, added } = planImport(log, read(entry('x'), entry('y', { hours: hours(7) })));
    expect([same, changed.length, added.map((e) => e.id)]).toEqual([1, 0, ['y']]);
  });

  test('空的记录连行业也用文件的；有记的，行业不变。都记全的年度照文件', () => {
    const file = { ...read(entry('x')), sector: 'health', complete: [2018, 2020] };
    const into = (log: Log) => applyAll(log, importChanges(log, planImport(log, file))).log;
    expect(into(empty)).toEqual({ sector: 'health', entries: [entry('x')], complete: [2018, 2020] });
    expect(into({ ...full, entries: [b] })).toMatchObject({
      sector: 'general',
      complete: [2018, 2019, 2020],
    });
  });

  test('改了的一条照文件改，编号还是原来的', () => {
    const log = { ...empty, entries: [a, b] };
    const plan = planImport(log, read(entry('x', { hours: hours(7) })));
    expect(applyAll(log, importChanges(log, plan)).log.entries).toEqual([entry('a', { hours: hours(7) }), b]);
  });

  test('行业和文件的相同，没有要说的', () => {
    expect(planImport(empty, { ...read(), sector: 'general' }).sector).toBeUndefined();
  });
});
