import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type Draft,
  draftsKey,
  dropDraft,
  isBlank,
  newDraft,
  newId,
  saveDraft,
  savedDrafts,
  writtenFrom,
} from '~/islands/check/log/drafts';
import { hours } from '~/rules/duty/hours';
import type { Entry } from '~/rules/log/entry';
import { readEntry } from '~/rules/log/read-entry';
import { windows } from '../ground/ground';

const entry: Entry = {
  ...{ id: 'a', day: '2018-09-01', title: '课程', subject: 'professional', mode: 'remote' },
  ...{ hours: hours(17.5), proof: true, state: 'declared', year: 2018 },
} as Entry;

let held: Map<string, string>;
let full: boolean;

beforeEach(() => {
  held = new Map();
  full = false;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, text);
    },
    removeItem: (key: string) => void held.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const half = (title: string): Draft => {
  const draft = newDraft();
  return { written: { ...draft.written, title } };
};
const titles = () => savedDrafts().map((d) => d.written.title);

describe('写了一半的', () => {
  test('存下的，下次还在，后写的在前；从哪一条改起也记得', () => {
    const [one, two] = [half('一'), half('二')];
    const changed: Draft = { written: { ...writtenFrom(entry), hours: '20' }, from: entry };
    expect([one, two, changed].map(saveDraft)).toEqual([true, true, true]);
    expect(savedDrafts()).toEqual([changed, { ...two, from: undefined }, { ...one, from: undefined }]);
    saveDraft({ written: { ...one.written, title: '一二' } });
    expect(titles()).toEqual(['一二', '课程', '二']);
  });

  test('丢掉一条，别的还在；都没有了，什么也不留', () => {
    const [one, two] = [half('一'), half('二')];
    [one, two].forEach(saveDraft);
    dropDraft(one.written.id);
    dropDraft('没有的');
    expect(titles()).toEqual(['二']);
    dropDraft(two.written.id);
    expect(held.size).toBe(0);
  });

  test('写了又清空的不留', () => {
    const one = half('一');
    saveDraft(one);
    expect(saveDraft({ written: { ...one.written, title: '' } })).toBe(true);
    expect(held.size).toBe(0);
  });

  test('存满了：说没有存下', () => {
    full = true;
    expect(saveDraft(half('一'))).toBe(false);
  });

  test('不让用存储：当作没有', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(savedDrafts()).toEqual([]);
    expect(saveDraft(half('一'))).toBe(false);
    expect(() => dropDraft('a')).not.toThrow();
  });

  test.each([
    ['不是 JSON', '{"a":'],
    ['null', 'null'],
    ['一个数', '5'],
    ['里面是空的', '{"a":null,"b":{},"c":{"written":{}},"d":{"written":{"id":7}}}'],
  ])('存着的坏了（%s）：当作没有', (_, text) => {
    held.set(draftsKey, text);
    expect(savedDrafts()).toEqual([]);
  });

  test('存着的坏了，丢掉别的一条时不去动它', () => {
    held.set(draftsKey, '{"a":');
    dropDraft('没有的');
    expect(held.get(draftsKey)).toBe('{"a":');
  });

  test('有一格读不懂：那一格空着，别的格都在', () => {
    held.set(draftsKey, '{"a":{"written":{"id":"a","title":"一","hours":7},"from":{"id":"a"}}}');
    expect(savedDrafts()).toEqual([
      { written: { ...newDraft().written, id: 'a', title: '一', proof: '', state: '' }, from: undefined },
    ]);
  });
});

test('名字不改：以前存下的以后还找得到', () => {
  saveDraft(half('一'));
  expect([...held.keys()]).toEqual(['log/drafts/1']);
});

describe('空不空', () => {
  test('新的一条：还没有证明，已学，别的都空着', () => {
    const { id, ...fields } = newDraft().written;
    expect(fields).toEqual({
      ...{ day: '', title: '', subject: '', mode: '', hours: '', year: '' },
      ...{ proof: 'no', state: 'learned' },
    });
    expect(id).toMatch(/^j/);
  });

  test.each(['day', 'title', 'subject', 'mode', 'hours', 'proof', 'state', 'year'] as const)(
    '新的一条，写了%s就不空',
    (field) => {
      const { written } = newDraft();
      expect(isBlank({ written })).toBe(true);
      expect(isBlank({ written: { ...written, [field]: 'x' } })).toBe(false);
    },
  );

  test('改的一条，和原来一样就是没有写', () => {
    expect(isBlank({ written: writtenFrom(entry), from: entry })).toBe(true);
    expect(isBlank({ written: { ...writtenFrom(entry), proof: 'no' }, from: entry })).toBe(false);
  });
});

test('按折算记的：写折算了几个，学时从它来，不另写', () => {
  const { mode: _, ...bare } = entry;
  expect(writtenFrom({ ...bare, as: 'meeting', times: 2 })).toMatchObject({
    ...{ as: 'meeting', times: '2', hours: '', mode: '', part: '' },
  });
  expect(writtenFrom(entry)).toMatchObject({ as: '', times: '', hours: '17.5', part: '' });
});

test.each([entry, { ...entry, proof: false, hours: hours(6) }])('一条记录写到表单里，再读回来一样', (one) => {
  const reader = {
    ...{ sector: 'general', windows, today: '2026-11-23' },
    perDay: () => undefined,
  };
  expect(readEntry(writtenFrom(one), reader)).toEqual({ kind: 'entry', entry: one });
});

test('编号各不相同，表格不会把它当成数', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
  expect(ids.every((id) => /^j[0-9a-f]{16}$/.test(id))).toBe(true);
});
