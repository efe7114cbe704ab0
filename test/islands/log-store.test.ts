import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyAll, type Change, undoOf } from '~/islands/check/log/changes';
import { keeperOf } from '~/islands/check/log/keeper';
import { logText, readLogText } from '~/islands/check/log/log-file';
import { asideKey, logKey, storeIn } from '~/islands/check/log/store';
import { hours } from '~/rules/duty/hours';
import type { Entry } from '~/rules/log/entry';
import type { Log } from '~/rules/log/log';

const empty: Log = { sector: 'general', entries: [], complete: [] };

function entry(id: string, title = id): Entry {
  return {
    id,
    day: '2018-09-01',
    title,
    subject: 'common',
    mode: 'remote',
    hours: hours(1.5),
    proof: false,
    state: 'learned',
    year: 2018,
  };
}

const put = (to: Entry, from?: Entry): Change => ({ kind: 'entry', id: to.id, from, to });
const drop = (from: Entry): Change => ({ kind: 'entry', id: from.id, from });

/** A browser's store, shared by its tabs; it can be filled up. */
function browser(initial: Record<string, string> = {}) {
  const held = new Map(Object.entries(initial));
  let full = false;
  let noAside = false;
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (full || (noAside && key === asideKey)) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, text);
    },
    removeItem: (key: string) => void held.delete(key),
  };
  return {
    held,
    refuseAside: (now: boolean) => {
      noAside = now;
    },
    fill: (now: boolean) => {
      full = now;
    },
    tab: () =>
      keeperOf(
        storeIn(() => storage),
        empty,
      ),
    store: () => storeIn(() => storage),
  };
}

const titles = (log: Log) => log.entries.map((e) => e.title).sort();

describe('存', () => {
  test('写下的，下次打开还在', () => {
    const machine = browser();
    machine.tab().change([put(entry('a')), { kind: 'complete', year: 2018, to: true }]);
    expect(machine.tab().log()).toEqual({ ...empty, entries: [entry('a')], complete: [2018] });
  });

  test('存满了：说没有存，接着能写；腾出地方以后一并存上', () => {
    const machine = browser();
    const tab = machine.tab();
    tab.change([put(entry('a'))]);
    machine.fill(true);
    tab.change([put(entry('b'))]);
    tab.change([put(entry('c'))]);
    expect(tab.saved()).toBe(false);
    expect(titles(tab.log())).toEqual(['a', 'b', 'c']);
    machine.fill(false);
    tab.change([put(entry('d'))]);
    expect(tab.saved()).toBe(true);
    expect(titles(machine.tab().log())).toEqual(['a', 'b', 'c', 'd']);
  });

  test('浏览器不让存：接着能写', () => {
    const blocked = storeIn(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const tab = keeperOf(blocked, empty);
    tab.change([put(entry('a'))]);
    expect(tab.saved()).toBe(false);
    expect(titles(tab.log())).toEqual(['a']);
  });

  test('存的被别处清掉了：手里的不丢，下次改动时再存上', () => {
    const machine = browser();
    const tab = machine.tab();
    tab.change([put(entry('a'))]);
    machine.held.clear();
    tab.refresh();
    tab.change([put(entry('b'))]);
    expect(titles(machine.tab().log())).toEqual(['a', 'b']);
  });
});

describe('存着的读不懂', () => {
  test.each([
    ['坏了的', '{"format":"learning-log","version":1,"entr'],
    ['别的东西', '{"a":1}'],
    ['以后的版本', '{"format":"learning-log","version":2,"entries":[]}'],
    ['不是对象', '5'],
  ])('%s：原样放在一边，新的照记', (_, text) => {
    const machine = browser({ [logKey]: text });
    const tab = machine.tab();
    tab.change([put(entry('a'))]);
    expect(machine.store().asides()).toEqual([text]);
    expect(titles(machine.tab().log())).toEqual(['a']);
    machine.tab();
    expect(machine.store().asides()).toEqual([text]);
  });

  test('有几条读不懂：读得懂的照用，整份原样放在一边', () => {
    const whole = JSON.parse(logText({ ...empty, entries: [entry('a'), entry('b')] }, 3));
    whole.entries[1].hours = 'x';
    const text = JSON.stringify(whole);
    const machine = browser({ [logKey]: text });
    expect(titles(machine.tab().log())).toEqual(['a']);
    expect(machine.store().asides()).toEqual([text]);
  });

  test.each([
    ['坏了的', '{"format":"learning-log","version":1,"entr', []],
    ['有一条读不懂的', logText({ ...empty, entries: [entry('a')] }, 3).replace(']}', ',{"id":"x"}]}'), ['a']],
  ])('%s：说存好了，删去以后不再出现，读得懂的都在', (_, text, left) => {
    const machine = browser({ [logKey]: text });
    machine.tab();
    expect(machine.store().setAsides([])).toBe(true);
    expect(titles(machine.tab().log())).toEqual(left);
    expect(machine.store().asides()).toEqual([]);
  });

  test('没有地方放的，人说存好了，就腾出来给新的', () => {
    const machine = browser({ [logKey]: '坏了' });
    machine.refuseAside(true);
    const store = machine.store();
    store.read();
    expect(store.asides()).toEqual(['坏了']);
    expect(store.setAsides([])).toBe(true);
    expect(store.write({ ...empty, entries: [entry('a')] }, 1)).toBe(true);
    expect(store.asides()).toEqual([]);
  });

  test('没有地方放：不去盖掉它，说没有存', () => {
    const machine = browser({ [logKey]: '坏了' });
    machine.refuseAside(true);
    const tab = machine.tab();
    tab.change([put(entry('a'))]);
    expect(tab.saved()).toBe(false);
    expect(machine.held.get(logKey)).toBe('坏了');
    machine.refuseAside(false);
    tab.change([put(entry('b'))]);
    expect(machine.store().asides()).toEqual(['坏了']);
    expect(titles(machine.tab().log())).toEqual(['a', 'b']);
  });

  test('已经另放了一份的，再没有地方也不要紧', () => {
    const machine = browser({ [logKey]: '坏了', [asideKey]: '["坏了"]' });
    machine.refuseAside(true);
    const tab = machine.tab();
    tab.change([put(entry('a'))]);
    expect(tab.saved()).toBe(true);
    expect(machine.store().asides()).toEqual(['坏了']);
  });

  test('没有地方放的，后来别的页面放好了，这一页又能存', () => {
    const machine = browser({ [logKey]: '坏了' });
    machine.refuseAside(true);
    const one = machine.tab();
    machine.refuseAside(false);
    machine.tab().change([put(entry('b'))]);
    one.change([put(entry('a'))]);
    expect(one.saved()).toBe(true);
    expect(titles(machine.tab().log())).toEqual(['a', 'b']);
  });

  test('留下一份、删去一份：留下的还在', () => {
    const machine = browser({ [logKey]: '坏了二', [asideKey]: '["坏了一","坏了二"]' });
    expect(machine.store().setAsides(['坏了二'])).toBe(true);
    expect(machine.store().asides()).toEqual(['坏了二']);
    expect(machine.tab().log()).toEqual(empty);
  });
});

test('好好的记录，不去动它；什么也没有放在一边', () => {
  const text = logText({ ...empty, entries: [entry('a')] }, 3);
  const machine = browser({ [logKey]: text });
  machine.tab();
  expect(machine.store().setAsides([])).toBe(true);
  expect([...machine.held]).toEqual([[logKey, text]]);
  expect(machine.store().write({ ...empty, entries: [entry('a')] }, 3)).toBe(true);
  expect([...machine.held]).toEqual([[logKey, text]]);
});

test('去掉读不懂的几条以后，是下一次写的', () => {
  const text = logText({ ...empty, entries: [entry('a')] }, 3).replace(']}', ',{"id":"x"}]}');
  const machine = browser({ [logKey]: text });
  machine.store().setAsides([]);
  expect(machine.held.get(logKey)).toBe(logText({ ...empty, entries: [entry('a')] }, 4));
});

test('放不下的时候，读不懂的还留在原处；别处写坏的，只取文字', () => {
  const machine = browser({ [logKey]: '坏了' });
  machine.refuseAside(true);
  expect(machine.store().setAsides(['坏了'])).toBe(false);
  expect(machine.held.get(logKey)).toBe('坏了');
  machine.fill(true);
  expect(machine.store().write(empty, 1)).toBe(false);
  expect(
    browser({ [asideKey]: '["一",5,null]' })
      .store()
      .asides(),
  ).toEqual(['一']);
  expect(
    browser({ [asideKey]: '{"a":1}' })
      .store()
      .asides(),
  ).toEqual(['{"a":1}']);
});

test('存在哪里，以后的版本也找得到', () => {
  expect([logKey, asideKey]).toEqual(['log/1', 'log/aside']);
});

test('浏览器说存了、其实没有存：说没有存', () => {
  const storage = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
  expect(storeIn(() => storage).write(empty, 1)).toBe(false);
});

describe('两个页面同时开着', () => {
  test('一页存不下时，也看得到别的页面先存下的', () => {
    const machine = browser();
    const [one, two] = [machine.tab(), machine.tab()];
    two.change([put(entry('b'))]);
    machine.fill(true);
    one.change([put(entry('a'))]);
    expect(titles(one.log())).toEqual(['a', 'b']);
  });

  test('交给人选过的，存不下时也不再问第二次', () => {
    const machine = browser();
    const [one, two] = [machine.tab(), machine.tab()];
    one.change([put(entry('a', '一'))]);
    machine.fill(true);
    expect(two.change([put(entry('a', '二')), put(entry('b'))])).toHaveLength(1);
    expect(two.change([put(entry('c'))])).toEqual([]);
    expect(titles(two.log())).toEqual(['b', 'c', '一']);
  });

  test('被同一瞬间的另一页盖住以后，版次只会往上', () => {
    const machine = browser();
    const one = machine.tab();
    for (const id of ['a', 'b', 'c']) one.change([put(entry(id))]);
    machine.held.set(logKey, logText({ ...empty, entries: [entry('d')] }, 1));
    one.refresh();
    expect(machine.store().read()?.revision).toBe(4);
  });

  test('一页刚加的，另一页删了：再记别的，它不回来', () => {
    const machine = browser();
    const [one, two] = [machine.tab(), machine.tab()];
    one.change([put(entry('a'))]);
    two.change([drop(entry('a'))]);
    one.change([put(entry('b'))]);
    expect(titles(one.log())).toEqual(['b']);
  });

  test('一页接连改同一条，不和自己冲突', () => {
    const machine = browser();
    const tab = machine.tab();
    const [first, second, third] = ['一', '二', '三'].map((title) => entry('a', title)) as [
      Entry,
      Entry,
      Entry,
    ];
    const all = [put(first), put(second, first), put(third, second), put(entry('b'))];
    expect(all.flatMap((one) => tab.change([one]))).toEqual([]);
    expect(titles(tab.log())).toEqual(['b', '三']);
  });

  test('没有什么要存的，看一看别的页面，不写', () => {
    const machine = browser();
    const [one, two] = [machine.tab(), machine.tab()];
    expect(two.refresh()).toEqual([]);
    expect(machine.held.size).toBe(0);
    one.change([put(entry('a'))]);
    const before = machine.held.get(logKey);
    expect([one.refresh(), two.refresh()]).toEqual([[], []]);
    expect(machine.held.get(logKey)).toBe(before);
    expect(titles(two.log())).toEqual(['a']);
  });

  test('各记各的，都在', () => {
    const machine = browser();
    const [one, two] = [machine.tab(), machine.tab()];
    one.change([put(entry('a'))]);
    two.change([put(entry('b'))]);
    one.change([put(entry('c'))]);
    two.refresh();
    expect(titles(two.log())).toEqual(['a', 'b', 'c']);
  });

  test('都改了同一条：不盖掉先改的，交给人选', () => {
    const machine = browser();
    const [one, two] = [machine.tab(), machine.tab()];
    one.change([put(entry('a'))]);
    two.refresh();
    one.change([put(entry('a', '一'), entry('a'))]);
    const [conflict] = two.change([put(entry('a', '二'), entry('a'))]);
    expect(conflict).toMatchObject({ to: { title: '二' }, now: { title: '一' } });
    expect(titles(two.log())).toEqual(['一']);
  });

  test('一边删了，一边改了：也交给人选', () => {
    const machine = browser();
    const [one, two] = [machine.tab(), machine.tab()];
    one.change([put(entry('a'))]);
    two.refresh();
    one.change([drop(entry('a'))]);
    const [conflict] = two.change([put(entry('a', '二'), entry('a'))]);
    expect(conflict).toMatchObject({ to: { title: '二' }, now: undefined });
  });

  test('改得一模一样，就不用选', () => {
    const machine = browser();
    const [one, two] = [machine.tab(), machine.tab()];
    one.change([put(entry('a', '同'))]);
    expect(two.change([put(entry('a', '同'))])).toEqual([]);
  });

  test('同一瞬间写，后写的盖住了先写的：先写的看见以后再补上', () => {
    const machine = browser();
    const [one, two] = [machine.tab(), machine.tab()];
    const before = machine.held.get(logKey);
    one.change([put(entry('a'))]);
    if (before === undefined) machine.held.delete(logKey);
    two.change([put(entry('b'))]);
    one.refresh();
    two.refresh();
    expect(titles(one.log())).toEqual(['a', 'b']);
    expect(titles(two.log())).toEqual(['a', 'b']);
  });
});

describe('规律', () => {
  const entries = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), title: fc.string({ minLength: 1 }) }),
    { selector: (e) => e.id },
  );

  test('撤销以后，和改动以前一样', () => {
    fc.assert(
      fc.property(entries, entries, fc.boolean(), (before, after, year) => {
        const log: Log = { ...empty, entries: before.map((e) => entry(e.id, e.title)) };
        const changes: Change[] = after.map((e) =>
          put(
            entry(e.id, e.title),
            log.entries.find((x) => x.id === e.id),
          ),
        );
        if (year) changes.push({ kind: 'complete', year: 2018, to: true });
        const back = applyAll(applyAll(log, changes).log, undoOf(changes));
        expect(back.conflicts).toEqual([]);
        expect(titles(back.log)).toEqual(titles(log));
        expect(back.log.complete).toEqual([]);
      }),
    );
  });

  test('存成文字再读回来，一样', () => {
    fc.assert(
      fc.property(entries, fc.array(fc.integer({ min: 2018, max: 2026 })), (some, complete) => {
        const log: Log = { sector: 'health', complete, entries: some.map((e) => entry(e.id, e.title)) };
        expect(readLogText(logText(log))).toMatchObject({ kind: 'log', log, unreadable: [] });
      }),
    );
  });

  test('随便什么文字，读的时候都不出错', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readLogText(text)));
  });
});
