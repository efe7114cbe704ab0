import { expect, test } from 'vitest';
import { library } from '~/queries/library';
import { standardsCode } from '~/queries/standards-code';

test('每个年度的表有自己的校验码，同样的表每次一样', () => {
  const codes = library().guides.map(({ year }) => standardsCode(year));
  expect(codes.every((code) => /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/.test(code))).toBe(true);
  expect(new Set(codes).size).toBe(codes.length);
  expect(library().guides.map(({ year }) => standardsCode(year))).toEqual(codes);
});
