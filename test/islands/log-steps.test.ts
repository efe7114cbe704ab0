import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastOf, noSteps, type Step, stepped, steppedAgain, steppedBack } from '~/islands/check/log/steps';

const step = (says: string): Step => ({ changes: [], says, back: `撤${says}` });
const said = (steps: readonly Step[]) => steps.map((s) => s.says).join('');

test('做过的都撤得回来，后做的先撤；撤了的可以重做', () => {
  let steps = [...'甲乙丙'].map(step).reduce(stepped, noSteps);
  expect([said(steps.done), said(steps.undone)]).toEqual(['甲乙丙', '']);
  steps = steppedBack(steppedBack(steps, step('丙')), step('乙'));
  expect([said(steps.done), said(steps.undone)]).toEqual(['甲', '丙乙']);
  expect(lastOf(steps.undone)?.says).toBe('乙');
  steps = steppedAgain(steps, step('乙'));
  expect([said(steps.done), said(steps.undone)]).toEqual(['甲乙', '丙']);
});

test('撤了以后又做了别的，撤了的不再能重做', () => {
  const back = steppedBack(stepped(noSteps, step('甲')), step('甲'));
  expect(stepped(back, step('乙'))).toEqual({ done: [step('乙')], undone: [] });
});

test('撤几步再重做几步，和没有撤一样', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.nat(20), (names, many) => {
      const all = names.map(step).reduce(stepped, noSteps);
      let steps = all;
      const times = Math.min(many, names.length);
      for (let i = 0; i < times; i++) steps = steppedBack(steps, lastOf(steps.done) as Step);
      for (let i = 0; i < times; i++) steps = steppedAgain(steps, lastOf(steps.undone) as Step);
      expect(steps).toEqual(all);
    }),
  );
});
