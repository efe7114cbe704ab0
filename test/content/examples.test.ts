import { expect, test } from 'vitest';
import { exampleAnswers, exampleClause, exampleQuote, exampleSector } from '~/queries/examples';
import { library } from '~/queries/library';

test('页面上的例子是案例里的人：改了案例，例子跟着改', () => {
  const { cases, clauses } = library();
  const fragments = cases.flatMap((file) => file.cases).map((one) => one.case);
  expect(fragments).toContain('general-2018-enough');
  expect(exampleAnswers()).toBe('#v=1&year=2018&sector=general&common=18&professional=42&elective=12');
  expect(exampleClause()).toBe('yrsb-2018-277#s3-p1');
  expect(exampleSector().sector).toBe('accounting');
  const { clause, quote } = exampleQuote();
  expect(clauses.get(clause)).toContain(quote);
});
