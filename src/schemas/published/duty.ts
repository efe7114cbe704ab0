import { z } from 'zod';
import { basisForm } from '~/schemas/basis';
import { day, year } from '~/schemas/fields';

const key = z.string().regex(/^[a-z][a-z-]*$/);
const hours = z.number().min(0).meta({ description: '十进制的数，最多一位小数' });
const years = { from: year.optional(), to: year.optional() };
const whole = z.int().positive();

export const ended = day.optional().meta({ description: '依据的原文从这一天起不再有效，以前的年度照旧' });

const amount = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('number'), hours, eachYear: z.boolean().optional() }),
    z.strictObject({
      kind: z.literal('by-grade'),
      hours: z.record(key, hours),
      eachYear: z.boolean().optional(),
    }),
    z.strictObject({ kind: z.literal('share'), part: z.int(), whole, of: key }),
  ])
  .meta({
    id: 'Amount',
    description: '要多少：number 一个数；by-grade 各级的数；share 另一项所要的几分之几；eachYear 乘以年数',
  });

const span = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('year') }),
    z.strictObject({ kind: z.literal('each-year') }),
    z.strictObject({ kind: z.literal('cycle'), years: whole, first: year }),
    z.strictObject({ kind: z.literal('rolling'), years: whole }),
    z.strictObject({ kind: z.literal('term'), years: whole.optional() }),
  ])
  .meta({
    id: 'Span',
    description:
      '周期：year 一年；each-year 周期里的每一年；cycle 固定的几年；rolling 最近的几年；term 从本人的某一天起',
  });

const bound = {
  ...years,
  of: key,
  amount,
  over: span.optional(),
  wholeYears: z.boolean().optional(),
  basis: basisForm,
};

const condition = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('at-least'), ...bound }),
    z.strictObject({ kind: z.literal('at-most'), ...bound }),
    z.strictObject({ kind: z.literal('either'), options: z.array(z.strictObject(bound)) }),
    z.strictObject({
      kind: z.literal('not-asked'),
      of: key,
      name: z.string().optional(),
      say: z.string(),
      basis: basisForm,
    }),
  ])
  .meta({ id: 'Condition', description: '一条要求：至少、至多、几样之一，或者已知而没有问的' });

const fulfils = z.strictObject({
  kind: z.literal('fulfils'),
  of: z.array(key),
  open: z.array(key).optional(),
  hours: hours.optional(),
});

const when = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('situation'), situation: key }),
  z.strictObject({ kind: z.literal('age'), from: whole, below: whole.optional() }),
  z.strictObject({ kind: z.literal('began'), after: z.string().optional() }),
  z.strictObject({ kind: z.literal('months'), from: z.int(), below: whole }),
]);

const does = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exempt') }),
  z.strictObject({ kind: z.literal('not-bound') }),
  z.strictObject({ kind: z.literal('by-month'), of: z.array(key).optional() }),
  z.strictObject({ kind: z.literal('share'), part: z.int(), whole }),
  z.strictObject({ kind: z.literal('number'), of: key, hours }),
  fulfils,
]);

/** Whom a duty asks less or nothing of, as published. */
export const exemptionData = z
  .strictObject({
    ...years,
    ended,
    name: z.string().optional(),
    when,
    does,
    say: z.string(),
    basis: basisForm,
  })
  .meta({ id: 'Exemption', description: '谁可以不学、少学，或者算完成' });

/** What counts as so many hours, as published. */
export const conversionData = z
  .strictObject({
    ...years,
    ended,
    key,
    name: z.string(),
    say: z.string().optional(),
    gives: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('amount'),
        of: key,
        hours,
        per: z.string(),
        once: z.boolean().optional(),
        atMost: hours.optional(),
      }),
      fulfils,
    ]),
    basis: basisForm,
  })
  .meta({ id: 'Conversion', description: '折算：什么算多少，或者算哪几项完成' });

const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('subject'), key, name: z.string() }),
  z.strictObject({ kind: z.literal('part'), key, name: z.string(), of: key }),
  z.strictObject({ kind: z.literal('beside'), key, name: z.string(), unit: z.string() }),
]);

/** A duty of another authority, as published. */
export const dutyData = z
  .strictObject({
    duty: key,
    ended,
    name: z.string(),
    authority: z.string(),
    of: z.string(),
    unit: z.string(),
    grades: z.record(key, z.string()).optional().meta({ description: '各级的名称' }),
    span,
    begins: z.string().optional(),
    measures: z.array(measure),
    conditions: z.array(condition),
    exemptions: z.array(exemptionData),
    conversions: z.array(conversionData),
    carryOver: z
      .strictObject({ of: key, atMost: hours, notFromFirstYear: z.boolean(), basis: basisForm })
      .optional(),
  })
  .meta({
    id: 'Duty',
    description: '别的机关的一项要求：谁要求、对谁、什么单位、多长周期；和第一项分开判断',
  });
