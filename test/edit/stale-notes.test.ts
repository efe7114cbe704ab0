import { expect, test } from 'vitest';
import { notesEnded, staleNotes } from '~/edit/make/stale-notes';
import type { Scope } from '~/rules/duty/subject';

const path = 'content/requirements/ordinary.yaml';
const text = `sector: ordinary
periods:
  - from: 2021
    to: 2025
    minimums: { total: { atLeast: 90 }, common: { atLeast: 30 }, professional: { atLeast: 42 }, elective: { atLeast: 18 } }
notes:
  - { from: 2021, say: 2018年起一天最多算8学时 }
  - { from: 2021, say: 30、42、18加起来正好是90，不能互抵 }
  - { from: 2018, to: 2020, say: 30、42、18加起来正好是90 }
`;
const files = new Map([[path, text]]);
const asks = (...all: readonly (readonly [Scope, number])[]) =>
  all.map(([scope, atLeast]) => ({ scope, atLeast, anchor: 's1', quote: '' }));

test('旁边的话写着以前的数：数变了就指出来，只说到上一年', () => {
  const stale = staleNotes(files, 'ordinary', 2027, asks(['total', 100], ['common', 32]));
  expect(stale).toEqual([{ at: 1, say: '30、42、18加起来正好是90，不能互抵' }]);
  expect(notesEnded([path, text], stale, 2027)[1]).toBe(
    text.replace('{ from: 2021, say: 30', '{ from: 2021, to: 2026, say: 30'),
  );
});

test('数没有变的，一句也不动', () => {
  const stale = staleNotes(files, 'ordinary', 2027, asks(['total', 90], ['common', 30]));
  expect(stale).toEqual([]);
  expect(notesEnded([path, text], stale, 2027)[1]).toBe(text);
});
