import { afterEach, beforeEach, expect, test } from 'vitest';
import { noSteps, type Step, type Steps } from '~/islands/check/log/steps';
import { savedSteps, saveSteps } from '~/islands/check/log/steps-kept';
import { hours } from '~/rules/duty/hours';
import type { Entry } from '~/rules/log/entry';

const key = 'log/steps/1';
const kept = new Map<string, string>();
let room = Number.POSITIVE_INFINITY;
const before = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');

/** A tab's store that holds so many characters. */
const store = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem(name: string, text: string) {
    if (text.length > room) throw new Error('full');
    kept.set(name, text);
  },
};

beforeEach(() => {
  kept.clear();
  room = Number.POSITIVE_INFINITY;
  Object.defineProperty(globalThis, 'sessionStorage', { value: store, configurable: true });
});

afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'sessionStorage', before);
  else Reflect.deleteProperty(globalThis, 'sessionStorage');
});

const entry: Entry = {
  ...{ id: 'a', day: '2024-05-01', title: '课程', subject: 'professional', mode: 'remote' },
  ...{ hours: hours(17.5), proof: true, state: 'recognized', year: 2024 },
};
const added: Step = {
  ...{ says: '已记下“课程”', back: '已撤去“课程”' },
  changes: [{ kind: 'entry', id: 'a', from: undefined, to: entry }],
};
const removed: Step = {
  ...{ says: '已删去“课程”', back: '已恢复“课程”' },
  changes: [
    { kind: 'entry', id: 'a', from: entry, to: undefined },
    { kind: 'complete', year: 2024, to: true },
  ],
};
const sector: Step = {
  ...{ says: '改了行业', back: '行业改回来了' },
  changes: [{ kind: 'sector', from: 'general', to: 'health' }],
};

test.each<[string, Steps]>([
  ['做过的', { done: [added, removed], undone: [] }],
  ['撤了的', { done: [sector], undone: [removed, added] }],
  ['什么都没有做', noSteps],
])('页面重新打开，%s还在，每一步一样', (_, steps) => {
  saveSteps(steps);
  expect(savedSteps()).toEqual(steps);
});

test('没有存过，就是什么都没有做；存的读不出也一样', () => {
  expect(savedSteps()).toEqual(noSteps);
  for (const text of ['null', '{}', '7', '不是', '{"done":[]}', '{"done":[{}],"undone":[]}']) {
    kept.set(key, text);
    expect(savedSteps()).toEqual(noSteps);
  }
});

test('放不下的，只留最后一步；一步也放不下，就不留', () => {
  const steps = { done: [added, removed, sector], undone: [added] };
  saveSteps(steps);
  const all = (kept.get(key) as string).length;
  room = all - 1;
  saveSteps(steps);
  expect(savedSteps()).toEqual({ done: [sector], undone: [] });
  room = (kept.get(key) as string).length - 1;
  saveSteps(steps);
  expect(savedSteps()).toEqual(noSteps);
});

test('放不下、也没有做过什么，就不留', () => {
  const steps = { done: [], undone: [added] };
  room = JSON.stringify({ done: [], undone: [] }).length;
  saveSteps(steps);
  expect(savedSteps()).toEqual(noSteps);
});
