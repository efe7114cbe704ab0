import { describe, expect, test } from 'vitest';
import { applyAll, type Change, deletionOf, undoOf } from '~/islands/check/log/changes';
import { type FileYears, importChanges, planImport } from '~/islands/check/log/import-plan';
import { sectorChanges, sectorsWith } from '~/islands/check/log/year-sectors';
import { hours } from '~/rules/duty/hours';
import type { Entry } from '~/rules/log/entry';
import { type Log, sectorIn } from '~/rules/log/log';
import { ground } from './log-ground';

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

describe('各年度说过的', () => {
  const told: Log = {
    ...full,
    sectors: { 2018: 'health', 2019: 'accounting' },
    told: { 2018: { situation: 'student' } },
    person: { grade: 'junior' },
  };

  test('改别的，它们都在', () => {
    expect(applyAll(told, []).log).toStrictEqual(told);
  });

  test('去掉的，不留空着的一处', () => {
    const gone = applyAll(told, [
      ...deletionOf([a], [2018], told.sectors, told.told),
      { kind: 'person', from: told.person, to: undefined },
    ]);
    expect(gone.log).toStrictEqual({ sector: 'general', entries: [b], complete: [2019] });
    expect(gone.conflicts).toEqual([]);
  });

  test('删去一年就是这些改动', () => {
    expect(deletionOf([a], [2018], { 2018: 'health' }, { 2018: { situation: 'student' } })).toEqual([
      { kind: 'entry', id: 'a', from: a },
      { kind: 'complete', year: 2018, to: false },
      { kind: 'told', year: 2018, from: { situation: 'student' }, to: undefined },
      { kind: 'year-sector', year: 2018, from: 'health', to: undefined },
    ]);
  });

  test('行业从最近的一年来，别的年度各留各的', () => {
    const wanted = new Map([
      [2025, 'accounting'],
      [2019, 'health'],
    ]);
    expect(sectorsWith({ sector: 'general', sectors: { 2018: 'health' } }, wanted, [2020, 2018])).toEqual({
      sector: 'accounting',
      sectors: { 2018: 'health', 2019: 'health', 2020: 'general' },
    });
    expect(sectorsWith({ sector: 'general' }, new Map(), [])).toEqual({ sector: 'general', sectors: {} });
  });

  test('改行业，只改不同的', () => {
    expect(sectorChanges(told, told)).toEqual([]);
    expect(sectorChanges(told, { sector: 'health', sectors: { 2019: 'general', 2020: 'general' } })).toEqual([
      { kind: 'sector', from: 'general', to: 'health' },
      { kind: 'year-sector', year: 2018, from: 'health', to: undefined },
      { kind: 'year-sector', year: 2019, from: 'accounting', to: 'general' },
      { kind: 'year-sector', year: 2020, from: undefined, to: 'general' },
    ]);
    expect(sectorChanges(empty, { sector: 'general' })).toEqual([]);
    expect(sectorChanges({ ...empty, sectors: { 2018: 'health' } }, { sector: 'general' })).toEqual([
      { kind: 'year-sector', year: 2018, from: 'health', to: undefined },
    ]);
  });
});

describe('导入', () => {
  const plan = (log: Log, entries: Entry[], years: Partial<FileYears> = {}) =>
    planImport(
      log,
      entries.map((entry, i) => ({ where: `第${i + 1}条`, entry })),
      { sectors: { sector: log.sector }, complete: [], taken: [], ...years },
      ground,
    );
  const counts = ({ added, changed, same }: ReturnType<typeof plan>) => [
    added.length,
    changed.length,
    same.length,
  ];
  const unnumbered = (change: Partial<Entry> = {}) => entry('', change);

  test('编号不同的两条，内容一样也是两条', () => {
    const { added } = plan(empty, [entry('x'), entry('y')]);
    expect(added).toEqual([entry('x'), entry('y')]);
    expect(counts(plan({ ...empty, entries: [entry('x')] }, [entry('x'), entry('y')]))).toEqual([1, 0, 1]);
  });

  test('整行复制、编号和内容都相同的，只算一条，说出是哪一行', () => {
    const { added, same } = plan(empty, [entry('x'), entry('x')]);
    expect(added).toEqual([entry('x')]);
    expect(same).toMatchObject([{ where: '第2条', why: '编号和内容都与前面的一条相同' }]);
  });

  test('复制一行改了内容、忘了改编号：是新的一条，说出来', () => {
    const other = entry('x', { title: '不同' });
    const { added, says } = plan(empty, [entry('x'), other]);
    expect(added).toEqual([entry('x'), { ...other, id: expect.stringMatching(/^j[0-9a-f]{16}$/) }]);
    expect(says).toEqual(['第2条的编号和另一条相同、内容不同，当作新的一条。']);
    const log = { ...empty, entries: [entry('x')] };
    expect(counts(plan(log, [other, entry('x')]))).toEqual([1, 0, 1]);
  });

  test('编号相同、内容不同：改动原来的', () => {
    const log = { ...empty, entries: [a, b] };
    const changes = importChanges(log, plan(log, [entry('a', { hours: hours(7) })]), ground);
    expect(applyAll(log, changes).log.entries).toEqual([entry('a', { hours: hours(7) }), b]);
  });

  test.each([
    { here: 0, there: 2, comes: [2, 0, 0] },
    { here: 1, there: 1, comes: [0, 0, 1] },
    { here: 1, there: 2, comes: [1, 0, 1] },
    { here: 2, there: 1, comes: [0, 0, 1] },
    { here: 3, there: 3, comes: [0, 0, 3] },
  ])('没有编号的按条数比：这里 $here 条、文件 $there 条一样的 → $comes', ({ here, there, comes }) => {
    const log = { ...empty, entries: Array.from({ length: here }, (_, i) => entry(`h${i}`)) };
    const entries = Array.from({ length: there }, () => unnumbered());
    expect(counts(plan(log, entries))).toEqual(comes);
  });

  test('认过编号的一条，不再拿去抵没有编号的', () => {
    expect(counts(plan({ ...empty, entries: [a] }, [entry('a'), unnumbered()]))).toEqual([1, 0, 1]);
  });

  test.each<[string, Partial<Entry>]>([
    ['日期', { day: '2018-09-02' }],
    ['名称', { title: '课程二' }],
    ['科目', { subject: 'elective' }],
  ])('没有编号时，%s不同就是新的一条', (_, change) => {
    const { added } = plan({ ...empty, entries: [a] }, [unnumbered(change)]);
    expect(added).toMatchObject([change]);
  });

  test('改动、导入的是这些改动', () => {
    const to = entry('a', { hours: hours(7) });
    const file = plan({ ...empty, entries: [a] }, [to, entry('x')], { complete: [2018] });
    expect(importChanges({ ...empty, entries: [a] }, file, ground)).toEqual([
      { kind: 'entry', id: 'x', to: entry('x') },
      { kind: 'entry', id: 'a', from: a, to },
      { kind: 'complete', year: 2018, to: true },
    ]);
  });

  test('一样的，说为什么', () => {
    const { same } = plan({ ...empty, entries: [a, b] }, [entry('a'), unnumbered({ title: '另一门' })]);
    expect(same).toMatchObject([
      { where: '第1条', why: '这里已有' },
      { where: '第2条', why: '这里已有一样的' },
    ]);
  });

  test('同一天同一门、学时相同的两条，改方式相同的一条', () => {
    const [near, far] = [entry('p', { mode: 'in-person' }), entry('q')];
    const { changed } = plan({ ...empty, entries: [near, far] }, [unnumbered({ state: 'recognized' })]);
    expect(changed).toMatchObject([{ from: { id: 'q' } }]);
  });

  test('行业相同的年度不问；几个年度从早到晚', () => {
    const log = {
      ...empty,
      sectors: { 2019: 'health' },
      entries: [a, entry('h', { day: '2019-01-02', year: 2019 })],
    };
    const later = entry('y', { day: '2020-01-02', year: 2020 });
    const file = plan(log, [later, entry('x'), entry('z', { day: '2019-01-03', year: 2019 })], {
      complete: [2019, 2020, 2018],
    });
    expect(file.clashes).toEqual([{ year: 2019, here: 'health', there: 'general' }]);
    expect([...file.sectors]).toEqual([[2020, 'general']]);
    expect(file.complete.map(({ year }) => year)).toEqual([2018, 2019, 2020]);
  });

  test('这里有记录、标过记全的年度，文件没有说，还是记全', () => {
    expect(plan(full, [entry('x')]).complete).toEqual([]);
    const other = entry('x', { day: '2019-03-01', year: 2019 });
    expect(plan(full, [other]).complete).toEqual([{ year: 2019, to: false }]);
  });

  test('没有编号、只是状态变了的，改动原来的；一样的先认', () => {
    const log = { ...empty, entries: [a] };
    const { changed } = plan(log, [unnumbered({ state: 'recognized' })]);
    expect(changed).toMatchObject([{ from: a, to: { id: 'a', state: 'recognized' } }]);
    expect(counts(plan(log, [unnumbered({ hours: hours(7) }), unnumbered()]))).toEqual([1, 0, 1]);
  });

  test('同一天同一门有两条时，改学时相同的那一条', () => {
    const [two, four] = [entry('p', { hours: hours(2) }), entry('q', { hours: hours(4) })];
    const { changed } = plan({ ...empty, entries: [two, four] }, [
      unnumbered({ hours: hours(4), state: 'recognized' }),
    ]);
    expect(changed).toMatchObject([{ from: { id: 'q' } }]);
  });

  test('空的记录连行业和记全的年度也用文件的', () => {
    const file = plan(empty, [entry('x')], { sectors: { sector: 'health' }, complete: [2018, 2020] });
    expect(applyAll(empty, importChanges(empty, file, ground)).log).toEqual({
      sector: 'health',
      entries: [entry('x')],
      complete: [2018, 2020],
    });
  });

  test('这里有记录的年度，行业不同就问；没有说要改的，不改', () => {
    const log = { ...full, entries: [b] };
    const file = plan(log, [entry('x')], { sectors: { sector: 'health' } });
    expect(file.clashes).toEqual([{ year: 2018, here: 'general', there: 'health' }]);
    expect(applyAll(log, importChanges(log, file, ground)).log.sector).toBe('general');
    const taken = plan(log, [entry('x')], { sectors: { sector: 'health' }, taken: [2018] });
    const now = applyAll(log, importChanges(log, taken, ground)).log;
    expect([2018, 2019].map((year) => sectorIn(now, year))).toEqual(['health', 'general']);
  });

  test('别的年度的行业不因为导入而变；新的年度跟最近的一年', () => {
    const old = entry('old', { day: '2019-03-01', year: 2019 });
    const file = plan({ ...empty, entries: [a] }, [old], { sectors: { sector: 'accounting' } });
    const log = { ...empty, entries: [a] };
    expect(applyAll(log, importChanges(log, file, ground)).log).toMatchObject({
      sector: 'accounting',
      sectors: { 2018: 'general' },
    });
  });

  test('标过记全、却没有记录的年度，照文件', () => {
    const file = plan({ ...empty, complete: [2018] }, [entry('x')]);
    expect(file.complete).toEqual([{ year: 2018, to: false }]);
  });

  // Comparing each with each would take minutes; a busy machine takes seconds.
  test('两万条也排得完', { timeout: 60_000 }, () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      entry(i % 2 ? `n${i}` : '', { title: `课${i % 500}` }),
    );
    const log = { ...empty, entries: many.map((e, i) => ({ ...e, id: `m${i}` })) };
    expect(counts(plan(log, many))).toEqual([10_000, 0, 10_000]);
  });
});
