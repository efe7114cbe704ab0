import { expect, test } from 'vitest';
import { idOffered } from '~/edit/forms/id-offered';

const day = '2026-11-28';
const cases = { cases: [{ case: 'a' }, {}, { case: 'case-2026-11-28' }] };

test.each([
  ['没有编号的案例，起一个没有用过的', ['cases', 1, 'case'], 'case-2026-11-28-2'],
  ['已经有的不起', ['cases', 0, 'case'], undefined],
  ['别的栏不起', ['cases', 1, 'who'], undefined],
  ['更里面的不起', ['cases', 1, 'duties', 0, 'id'], undefined],
] as const)('%s', (_, path, name) => {
  expect(idOffered(path, cases, day)).toBe(name);
});

test('年年要做的事、术语、没有答案的事也一样', () => {
  const named = (list: string) => idOffered([list, 0, 'id'], { [list]: [{}] }, day);
  expect(['duties', 'terms', 'gaps'].map(named)).toEqual(
    ['duty', 'term', 'gap'].map((first) => `${first}-2026-11-28`),
  );
});
