import { describe, expect, test } from 'vitest';
import { library } from '~/queries/library';
import { placesFor } from '~/queries/places';
import { sectorsTold, waysBySubject } from '~/queries/ways';
import { firstYear } from '~/rules/duty/yardstick';
import { routesOf, type Step, type Way, waysTo } from '~/rules/year/ways';

const ids = sectorsTold().map((s) => s.sector);
const wayOf = (id: string) => library().ways.find((w) => w.id === id) as Way;
const shape = (id: string) =>
  routesOf(wayOf(id), ids, firstYear).map(({ sectors, from, to, steps }) => ({
    sectors: sectors.join(),
    years: `${from ?? ''}-${to ?? ''}`,
    by: steps.map((s) => `${s.kind}:${s.by}`).join(' '),
  }));

describe('走法相同的行业放在一起，年度不同的分开，较晚的在前', () => {
  test('公需：会计2020年起换了平台', () => {
    const registered = 'study:person declare:nobody recognize:nobody';
    expect(shape('common-remote')).toEqual([
      { sectors: 'general,education,health,social-work', years: '-', by: registered },
      { sectors: 'accounting', years: '2020-', by: 'study:person declare:unknown' },
      { sectors: 'accounting', years: '2018-2019', by: registered },
    ]);
  });

  test('面授不用自己申报，远程要；教育、卫生健康由主管部门认定', () => {
    expect(shape('professional-in-person').map((r) => [r.sectors, r.by])).toEqual([
      ['general,social-work', 'study:person declare:nobody recognize:employer'],
      ['accounting', 'study:person declare:unknown recognize:employer'],
      ['accounting', 'study:person declare:nobody recognize:employer'],
      ['education,health', 'study:person declare:nobody recognize:sectorAuthority'],
    ]);
    expect(shape('professional-remote').map((r) => [r.sectors, r.by])).toEqual([
      ['general,social-work', 'study:person declare:person recognize:employer'],
      ['accounting', 'study:person declare:unknown recognize:employer'],
      ['accounting', 'study:person declare:person recognize:employer'],
      ['education,health', 'study:person declare:person recognize:sectorAuthority'],
    ]);
  });
});

test('编出来的一条走法：一步有了、一步没有了，都从那一年起另是一段；第一年以前的不另分', () => {
  const step = (say: string, years: { from?: number; to?: number } = {}): Step => ({
    ...{ kind: 'study', by: 'person', say, bases: [] },
    ...years,
  });
  const runs = (...steps: Step[]) =>
    routesOf({ id: '', subject: 'common', mode: 'any', name: '', steps }, ['general'], 2018).map(
      ({ from, to, steps }) => [from, to, steps.map(({ say }) => say).join('')],
    );
  expect(runs(step('甲'))).toEqual([[undefined, undefined, '甲']]);
  expect(runs(step('甲'), step('乙', { from: 2023 }), step('丙', { to: 2019 }))).toEqual([
    [2023, undefined, '甲乙'],
    [2020, 2022, '甲'],
    [2018, 2019, '甲丙'],
  ]);
  expect(runs(step('甲', { from: 2018 }), step('乙', { to: 2016 }))).toEqual([[undefined, undefined, '甲']]);
  expect(runs(step('甲', { to: 2018 }))).toEqual([
    [2019, undefined, ''],
    [2018, 2018, '甲'],
  ]);
});

test('每条走法和自查里的步骤是同一组', () => {
  for (const way of library().ways) {
    for (const route of routesOf(way, ids, firstYear)) {
      for (const sector of route.sectors) {
        for (const year of [route.from ?? firstYear, route.to ?? 2026]) {
          const same = waysTo(library().ways, way.subject, sector, year).find((w) => w.id === way.id);
          expect(route.steps).toEqual(same?.steps);
        }
      }
    }
  }
});

test('会计不设个人选修科目，有原话', () => {
  const [elective] = waysBySubject().flatMap((g) => (g.subject === 'elective' ? g.pages : []));
  expect(
    elective?.without.map((w) => [w.sector.sector, w.basis.grade === 'official' && w.basis.quote]),
  ).toEqual([['accounting', '不设个人选修科目']]);
  expect(elective?.routes.flatMap((r) => r.sectors)).not.toContain('accounting');
});

test('问答指得回来：费用谁出 → 用人单位的职责', () => {
  expect(placesFor('who-pays')).toEqual([{ path: '/duties/#employer', name: '职责分工：用人单位' }]);
  expect(placesFor('course-plan').map((p) => p.path)).toContain('/duties/#provider');
});

test('六方都有职责，每一条都有原话', () => {
  const { parties, clauses } = library();
  for (const duty of parties.flatMap((p) => p.bearers.flatMap((b) => b.duties)))
    for (const basis of duty.bases)
      expect(basis.grade === 'official' && clauses.get(basis.clause)?.includes(basis.quote)).toBe(true);
  expect(parties.map((p) => p.bearers.length > 0)).toEqual(Array(6).fill(true));
});
