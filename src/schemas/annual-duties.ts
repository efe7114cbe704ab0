import type { z } from 'zod';
import { roles } from '~/rules/year/annual-duties';
import { bases } from './basis';
import { day, line, list, matching, oneOf, strict } from './fields';
import { audienceFields } from './ways';

const dueForm = '03-31（当年的月-日）';

/** MM-DD, or a whole day. */
const due = matching(/^(?:\d{4}-)?\d{2}-\d{2}$/, dueForm).refine(
  (text) => day.safeParse(text.length > 'MM-DD'.length ? text : `2019-${text}`).success,
  { error: ({ input }) => `“${input}”这一天不是年年都有，应写作 ${dueForm}` },
);

const duty = strict({
  id: matching(/^[a-z][a-z0-9-]*$/, 'common-guide'),
  by: oneOf(['province', ...roles]),
  for: list(oneOf(roles)).min(1, { error: '至少写一种要知道这件事的人' }),
  due: due.optional(),
  title: line('公需科目和学习指南发布').optional(),
  say: line('当年第一季度发布当年的公需科目和学习指南'),
  bases,
  ...audienceFields,
})
  .refine((d) => (d.due === undefined) === (d.title === undefined), {
    error: ({ input }) =>
      (input as { due?: string }).due === undefined
        ? '写了日历上的名称 title，没有写日期 due：应一起写，或者都不写'
        : '写了日期 due，没有写日历上的名称 title：应一起写，或者都不写',
  })
  .refine(
    (d) =>
      d.due === undefined || d.due.length === 'MM-DD'.length || (d.from !== undefined && d.from === d.to),
    {
      path: ['due'],
      error: '写了年份的日期 due 只是一年的，from、to 应写同一年；年年都有的只写月-日',
    },
  );

/** content/annual-duties.yaml: what is due every year, from whom. */
export const annualDutiesFile = strict({ reviewedOn: day, duties: list(duty) }).superRefine(
  ({ duties }, ctx) => {
    duties.forEach(({ id }, i) => {
      if (duties.findIndex((d) => d.id === id) < i)
        ctx.addIssue({ code: 'custom', path: ['duties', i, 'id'], message: `“${id}”已经写过，应各不相同` });
    });
  },
);

export type AnnualDutiesFile = z.output<typeof annualDutiesFile>;
