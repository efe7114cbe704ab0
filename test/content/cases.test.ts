import { expect, test } from 'vitest';
import { library } from '~/queries/library';
import { differences } from '~/rules/cases/difference';
import { judgeCase } from '~/rules/cases/judge-case';

const cases = library().cases.flatMap((file) => file.cases);

test.each(cases)('$who', (one) => {
  const found = judgeCase(one, library());
  expect(found && differences(one.comes, found)).toEqual([]);
});

test('案例够多，每个行业、每个判定的年度都有', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  const sectors = library().sectors.map((s) => s.sector);
  expect([...new Set(cases.map((c) => c.sector))].sort()).toEqual([...sectors].sort());
  expect(
    [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].filter((y) => !cases.some((c) => c.year === y)),
  ).toEqual([]);
});
