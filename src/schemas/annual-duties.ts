import type { z } from 'zod';
import { roles } from '~/rules/year/annual-duties';
import { bases } from './basis';
import { otherDaySaid } from './days-said';
import { day, line, list, matching, oneOf, strict } from './fields';
import { audienceFields } from './ways';

const dueForm = '03-31（当年的月-日）';

/** MM-DD, or a whole day. */
const due = matching(/^(?:\d{4}-)?\d{2}-\d{2}$/, dueForm).refine(
  (text) => day.safeParse(text.length > 'MM-DD'.length ? text : `2019-${text}`).success,
  { error: ({ input }) => `“${input}”这一天不是年年都有，应写作 ${dueForm}` },
);

interface Said {
  readonly due?: string | undefined;
  readonly say: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The day that the sentence of a duty names in the place of its own. */
function otherDue({ due, say, from, to }: Said): string | undefined {
  if (due === undefined) return undefined;
  if (due.length > 'MM-DD'.length) return otherDaySaid(say, { closes: due })?.said;
  const year = from !== undefined && from === to ? from : undefined;
  // What is due every year may name any of them.
  const words = year === undefined ? say.replace(/\d{4}年/g, '') : say;
  return otherDaySaid(words, { closes: `${year ?? 2019}-${due}` })?.said;
}

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
  )
  .refine((d) => otherDue(d) === undefined, {
    path: ['say'],
    error: ({ input }) => {
      const { due } = input as Said;
      return `这句话里写的是“${otherDue(input as Said)}”，最迟哪天 due 写的是 ${due}，应是同一天`;
    },
  });

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
