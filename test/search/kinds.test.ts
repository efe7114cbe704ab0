import { expect, test } from 'vitest';
import { kindOf, kinds, kindsMeant } from '~/search/kinds';

test.each([
  ['answers/make-up/', '问答'],
  ['policies/a-2018-1/', '原文'],
  ['guides/2018/', '年度'],
  ['guides/', '年度'],
  ['ways/', '办理'],
  ['ways/#papers', '办理'],
  ['duties/', '办理'],
  ['standards/2018/', '办理'],
  ['cases/', '办理'],
  ['terms/#hours', '术语'],
  ['answers/', '本站'],
  ['policies/', '本站'],
  ['about/', '本站'],
  ['', '本站'],
  ['old/answers/make-up/', '本站'],
  ['old/policies/a/', '本站'],
  ['old/guides/2018/', '本站'],
  ['old/ways/', '本站'],
  ['old/terms/', '本站'],
])('“%s”是%s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('一种的名字就是要那一种；早先的名字照样认得；不是名字的，一种也不是', () => {
  expect(kinds.map((kind) => kindsMeant(kind))).toEqual(kinds.map((kind) => [kind]));
  expect(kindsMeant('答复')).toEqual(['问答']);
  expect(kindsMeant('指南')).toEqual(['年度', '办理', '本站']);
  expect([kindsMeant('别的'), kindsMeant('')]).toEqual([[], []]);
});

test('筛选的次序：先问答，再原文', () => {
  expect(kinds).toEqual(['问答', '原文', '年度', '办理', '术语', '本站']);
});
