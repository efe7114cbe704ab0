import { expect, test } from 'vitest';
import type { Actor, Way } from '~/rules/year/ways';
import { stepsInShort, waysInShort } from '~/says/way-says';

const way = (declare: Actor, recognize: Actor, system?: string): Way => ({
  id: 'made-up',
  subject: 'common',
  mode: 'remote',
  name: '网上学',
  steps: [
    { kind: 'study', by: 'person', say: '在网上学', system, bases: [] },
    { kind: 'declare', by: declare, say: '申报', bases: [] },
    { kind: 'recognize', by: recognize, say: '认定', bases: [] },
  ],
});

test.each([
  [way('nobody', 'nobody', '某系统'), '网上学（某系统），不用另外申报，不用另外认定'],
  [way('person', 'employer'), '网上学，自己申报，单位认定'],
  [way('sectorAuthority', 'sectorAuthority'), '网上学，主管部门申报，主管部门认定'],
  [way('unknown', 'unsettled'), '网上学，申报没有查到规定，认定写法不一'],
])('一条路一行：学什么、在哪里、谁申报、谁认定', (one, says) => {
  expect(waysInShort([one])).toBe(says);
});

test('几条路：申报和认定都一样的只说一次，不一样的各说各的', () => {
  const others = [way('person', 'employer'), { ...way('person', 'employer'), name: '面授' }];
  expect(waysInShort(others)).toBe('网上学，或者面授，自己申报，单位认定');
  expect(waysInShort([way('nobody', 'employer'), ...others.slice(1)])).toBe(
    '网上学，不用另外申报，单位认定；或者面授，自己申报，单位认定',
  );
});

test('没有写申报和认定的，不说', () => {
  const { steps, ...one } = way('person', 'employer', '某系统');
  expect(stepsInShort(steps.slice(0, 1))).toEqual([]);
  expect(waysInShort([{ ...one, steps: steps.slice(0, 1) }])).toBe('网上学（某系统）');
  expect(waysInShort([{ ...one, steps: [...steps].reverse() }])).toBe('网上学（某系统），单位认定，自己申报');
  expect(waysInShort([{ ...one, steps: steps.slice(1, 2) }])).toBe('网上学，自己申报');
  expect(
    waysInShort([
      { ...one, steps },
      { ...one, name: '面授', steps: [] },
    ]),
  ).toBe('网上学（某系统），自己申报，单位认定；或者面授');
});
