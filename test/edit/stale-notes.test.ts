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

test('说以后年度没有查到的、写着科目里一部分以前的数的：通知写了就指出来', () => {
  const own = `sector: a
periods:
  - { from: 2025, minimums: { total: { atLeast: 90 }, professional: { atLeast: 60 } }, parts: { known: { atLeast: 20 } } }
notes:
  - { from: 2025, say: 通识不少于20学分，以后年度的通知还没有查到 }
  - { from: 2025, say: 专业60学分里通识20学分 }
`;
  const saysOf = (...figures: Parameters<typeof staleNotes>[3]) =>
    staleNotes(new Map([['content/requirements/a.yaml', own]]), 'a', 2027, figures).map(({ at }) => at);
  expect(saysOf()).toEqual([]);
  expect(saysOf({ scope: 'professional', atLeast: 60 })).toEqual([0]);
  expect(saysOf({ scope: 'professional', atLeast: 66 }, { scope: 'known', atLeast: 24 })).toEqual([0, 1]);
});
