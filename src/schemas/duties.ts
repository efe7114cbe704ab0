import { z } from 'zod';
import { parties } from '~/rules/year/responsibilities';
import { bases, basis, officialForm } from './basis';
import { answerIds, clauseId, line, list, matching, oneOf, quoted, strict } from './fields';

/** The words of a clause, which alone can give somebody a duty. */
const words = strict({ clause: clauseId, quote: line('条款里的原话') })
  .transform((w) => ({ grade: 'official' as const, ...w }))
  .pipe(officialForm);

const duty = strict({
  say: line('每年第一季度发布公需科目和学习指南'),
  bases: list(words).min(1, {
    error: '职责只写原文写了的，应写作 clause: "yrsb-2018-277#s1" 和 quote: 条款里的原话',
  }),
});

const party = strict({
  id: oneOf(parties),
  name: line('用人单位'),
  say: line('一两句，说这是谁'),
  bases: list(basis).default([]),
  bearers: list(strict({ who: line('省人力资源社会保障厅'), duties: list(duty) })),
  open: line('文件没有写什么').optional(),
  asks: line('由谁决定').optional(),
  see: answerIds,
});

const budget = strict({
  rate: matching(/^\d{1,2}(\.\d)?%$/, '1.5%'),
  words,
  covers: words,
  province: words,
})
  .refine(({ rate, words }) => words.quote.includes(rate), {
    error: ({ input }) => `比例 ${quoted((input as { rate?: string }).rate)}不在原话里，应和原话写的一样`,
  })
  .transform(({ rate, words, ...rest }) => ({
    perMille: Math.round(Number.parseFloat(rate) * 10),
    basis: words,
    ...rest,
  }))
  .pipe(
    z.strictObject({
      perMille: z.int().meta({ description: '千分之几：15 就是 1.5%' }),
      basis: officialForm,
      covers: officialForm,
      province: officialForm,
    }),
  );

const coursePlan = strict({ days: z.int({ error: '应写天数，如 30' }).min(1).max(365), bases }).refine(
  ({ days, bases }) => bases.every((b) => b.grade === 'official' && b.quote.includes(`${days}日`)),
  { error: ({ input }) => `${(input as { days?: number }).days}日不在每一条原话里，应和原话写的一样` },
);

/** content/duties.yaml */
export const dutiesFile = strict({ parties: list(party), budget, coursePlan }).refine(
  (file) => file.parties.map((p) => p.id).join() === parties.join(),
  { error: `六方各写一次，顺序是 ${parties.join('、')}` },
);

export type DutiesFile = z.output<typeof dutiesFile>;
