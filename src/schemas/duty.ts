import { z } from 'zod';
import type { Basis } from '~/rules/duty/basis';
import type {
  Amount,
  Bound,
  Condition,
  Conversion,
  Duty,
  Exemption,
  Key,
  Measure,
  Relief,
  Span,
  When,
} from '~/rules/duty/duty';
import { type Hours, hours } from '~/rules/duty/hours';
import { type BasisFields, basisFields, basisOf, isGrounded } from './basis';
import {
  hasOne,
  line,
  list,
  matching,
  onlyOne,
  onlyTrue,
  quoted,
  shows,
  strict,
  year,
  yesNo,
} from './fields';

const key = matching(/^[a-z][a-z-]*$/, '小写字母，如 general-knowledge');
const monthDay = matching(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '12-01（月-日）');
const whole = z.int({ error: ({ input }) => `写的是${quoted(input)}，应写整数` }).positive();

export const amount = z
  .number({ error: ({ input }) => `写的是${quoted(input)}，应写学时数，如 42 或 17.5` })
  .refine((n) => n >= 0 && n < 8784 && Number.isInteger(Math.round(n * 1e6) / 1e5), {
    error: ({ input }) => `写的是${quoted(input)}，应写学时数，最多一位小数，如 42 或 17.5`,
  });

const fraction = matching(/^\d+\/[1-9]\d*$/, '2/3').transform((text) => {
  const [part, of] = text.split('/').map(Number) as [number, number];
  return { part, whole: of };
});

const bounded = z.union([amount, z.strictObject({ share: fraction, of: key }), z.record(key, amount)], {
  error:
    '应写一个数（如 42）、一个份额（如 { share: 2/3, of: total }）或各级的数（如 { member: 120, associate: 60 }）',
});

type Bounded = z.output<typeof bounded>;

function amountOf(written: Bounded, eachYear: boolean | undefined): Amount {
  if (typeof written === 'number') return { kind: 'number', hours: hours(written), eachYear };
  if ('share' in written && typeof written.share === 'object') {
    const { share, of } = written as { share: { part: number; whole: number }; of: string };
    return { kind: 'share', ...share, of };
  }
  const grades = Object.entries(written as Record<string, number>);
  const each: Record<string, Hours> = {};
  for (const [grade, n] of grades) each[grade] = hours(n);
  return { kind: 'by-grade', hours: each, eachYear };
}

const span = z
  .union(
    [
      z.enum(['year', 'each-year', 'term']),
      z.strictObject({ cycle: whole, first: year }),
      z.strictObject({ rolling: whole }),
      z.strictObject({ term: whole }),
    ],
    {
      error: ({ input }) =>
        `写的是${quoted(input)}，周期应写 year、each-year、term、{ cycle: 3, first: 2022 }、{ rolling: 3 } 或 { term: 3 }`,
    },
  )
  .transform((s): Span => {
    if (typeof s === 'string') return { kind: s };
    if ('cycle' in s) return { kind: 'cycle', years: s.cycle, first: s.first };
    return 'rolling' in s ? { kind: 'rolling', years: s.rolling } : { kind: 'term', years: s.term };
  });

const boundFields = {
  of: key,
  atLeast: bounded.optional(),
  atMost: bounded.optional(),
  eachYear: yesNo.optional(),
  over: span.optional(),
  from: year.optional(),
  to: year.optional(),
  wholeYears: yesNo.optional(),
  ...basisFields,
};

const condition = z.union([
  strict(boundFields).refine((b) => hasOne(b, ['atLeast', 'atMost']), {
    error: onlyOne('至少 atLeast，或者至多 atMost：', ['atLeast', 'atMost']),
  }),
  strict({ either: list(strict(boundFields)).min(2, { error: '至少写两个，满足一个就行' }) }),
  strict({ notAsked: key, say: line('一句话：这一条要什么，为什么不问'), ...basisFields }),
]);

const whom = ['situation', 'age', 'began', 'months'];
const how = ['exempt', 'notBound', 'byMonth', 'share', 'number', 'fulfils'];

/** Who is excused, or asked less, and why. */
const exemption = strict({
  from: year.optional(),
  to: year.optional(),
  name: line('刚取得资格（第一年）').optional(),
  situation: key.optional(),
  age: strict({ from: whole, below: whole.optional() }).optional(),
  began: z
    .union([z.literal(true), strict({ after: monthDay })], { error: shows('true，或者 { after: "07-01" }') })
    .optional(),
  months: strict({
    from: z.int({ error: shows('整数，如 0') }).min(0, { error: shows('整数，如 0') }),
    below: whole,
  }).optional(),
  exempt: onlyTrue.optional(),
  notBound: onlyTrue.optional(),
  byMonth: z
    .union([z.literal(true), list(key)], { error: shows('true，或者科目的列表，如 [common]') })
    .optional(),
  share: fraction.optional(),
  number: strict({ of: key, hours: amount }).optional(),
  fulfils: list(key).optional(),
  open: list(key).optional(),
  say: line('一句话：谁，怎样'),
  ...basisFields,
})
  .refine((e) => hasOne(e, whom), {
    error: onlyOne('为谁：', whom),
  })
  .refine((e) => hasOne(e, how), { error: onlyOne('怎样：', how) });

/** What counts as so many hours. */
const conversion = strict({
  from: year.optional(),
  to: year.optional(),
  counts: key,
  name: line('考试通过'),
  say: line('有什么限制').optional(),
  of: key.optional(),
  hours: amount.optional(),
  per: line('门').optional(),
  once: yesNo.optional(),
  atMost: amount.optional(),
  fulfils: list(key).optional(),
  open: list(key).optional(),
  ...basisFields,
}).refine((c) => (c.fulfils ? !c.of && !c.per : c.of && c.hours !== undefined && c.per), {
  error:
    '折算应写 of、hours、per（如 of: professional、hours: 30、per: 篇），或者写 fulfils（哪几项视同完成，可以加 hours）',
});

const fields = {
  duty: key,
  name: line('继续教育学分'),
  authority: line('国家卫生健康委办公厅'),
  of: line('对谁'),
  unit: line('学分'),
  span,
  begins: monthDay.optional(),
  ...basisFields,
  grades: z.record(key, line('助理社会工作师')).optional(),
  subjects: z.record(key, line('公需科目')).default({}),
  parts: z.record(key, strict({ name: line('其中一项的名称'), of: key })).default({}),
  beside: z.record(key, strict({ name: line('名称'), unit: line('单位') })).default({}),
  conditions: list(condition).min(1, { error: '至少写一条' }),
  exemptions: list(exemption).default([]),
  conversions: list(conversion).default([]),
  carryOver: strict({
    of: key,
    atMost: amount,
    notFromFirstYear: yesNo.default(false),
    ...basisFields,
  }).optional(),
};

type Written = z.output<z.ZodObject<typeof fields>>;
type On = (own: BasisFields) => Basis;

export const exemptionForm = exemption.transform((e, ctx) => exemptionOf(e, (own) => basisOf(own, ctx)));
export const conversionForm = conversion.transform((c, ctx) => conversionOf(c, (own) => basisOf(own, ctx)));

/** A duty as an editor writes it; what has no basis of its own rests on the duty's. */
export const dutyForm = strict(fields).transform(dutyOf);

/** The same with more fields beside it. */
export function dutyWith<T extends z.ZodRawShape>(more: T) {
  return strict({ ...fields, ...more });
}

/** The duty those fields amount to. Reports to `ctx` every key that nothing is counted under. */
export function dutyOf(written: Written, ctx: z.RefinementCtx): Duty {
  const on: On = (own) => basisOf(isGrounded(own) ? own : { ...basisIn(written), ...basisIn(own) }, ctx);
  const duty: Duty = {
    duty: written.duty,
    name: written.name,
    authority: written.authority,
    of: written.of,
    unit: written.unit,
    ...(written.grades && { grades: written.grades }),
    span: written.span,
    begins: written.begins,
    measures: measuresOf(written),
    conditions: written.conditions.map((c) => conditionOf(c, on)),
    exemptions: written.exemptions.map((e) => exemptionOf(e, on)),
    conversions: written.conversions.map((c) => conversionOf(c, on)),
    ...(written.carryOver && { carryOver: carryOverOf(written.carryOver, on) }),
  };
  const known = ['total', ...duty.measures.map((m) => m.key)];
  for (const strange of keysUsed(duty).filter((k) => !known.includes(k))) {
    ctx.addIssue({
      code: 'custom',
      message: `${quoted(strange)}没有在 subjects、parts、beside 里写名称，这里可以写 ${known.join('、')}`,
    });
  }
  for (const of of sharesOf(duty)) {
    if (duty.conditions.some((c) => c.kind === 'at-least' && c.of === of && c.amount.kind !== 'share'))
      continue;
    ctx.addIssue({ code: 'custom', message: `份额是 ${of} 的，${of} 自己要有 atLeast 的数` });
  }
  return duty;
}

function basisIn({ grade, clause, quote, law, article, says, source, reason }: BasisFields): BasisFields {
  const all = { grade, clause, quote, law, article, says, source, reason };
  return Object.fromEntries(Object.entries(all).filter(([, v]) => v !== undefined));
}

function measuresOf({ subjects, parts, beside }: Written): Measure[] {
  return [
    ...Object.entries(subjects).map(([k, name]) => ({ kind: 'subject' as const, key: k, name })),
    ...Object.entries(parts).map(([k, part]) => ({ kind: 'part' as const, key: k, ...part })),
    ...Object.entries(beside).map(([k, own]) => ({ kind: 'beside' as const, key: k, ...own })),
  ];
}

type WrittenBound = z.output<z.ZodObject<typeof boundFields>>;

function boundOf(b: WrittenBound, on: On): Bound {
  return {
    of: b.of,
    amount: amountOf((b.atLeast ?? b.atMost) as Bounded, b.eachYear),
    over: b.over,
    wholeYears: b.wholeYears,
    from: b.from,
    to: b.to,
    basis: on(b),
  };
}

function conditionOf(written: z.output<typeof condition>, on: On): Condition {
  if ('either' in written) return { kind: 'either', options: written.either.map((b) => boundOf(b, on)) };
  if ('notAsked' in written) {
    return { kind: 'not-asked', of: written.notAsked, say: written.say, basis: on(written) };
  }
  return { kind: written.atLeast === undefined ? 'at-most' : 'at-least', ...boundOf(written, on) };
}

function exemptionOf(written: z.output<typeof exemption>, on: On): Exemption {
  const { from, to, name, say } = written;
  return { from, to, name, when: whenOf(written), does: doesOf(written), say, basis: on(written) };
}

function whenOf({ situation, age, began, months }: z.output<typeof exemption>): When {
  if (situation !== undefined) return { kind: 'situation', situation };
  if (age) return { kind: 'age', ...age };
  if (months) return { kind: 'months', ...months };
  return { kind: 'began', ...(began === true ? {} : began) };
}

function doesOf({
  exempt,
  notBound,
  byMonth,
  share,
  number,
  fulfils,
  open,
}: z.output<typeof exemption>): Relief {
  if (exempt) return { kind: 'exempt' };
  if (notBound) return { kind: 'not-bound' };
  if (share) return { kind: 'share', ...share };
  if (number) return { kind: 'number', of: number.of, hours: hours(number.hours) };
  if (fulfils) return { kind: 'fulfils', of: fulfils, open };
  return { kind: 'by-month', of: byMonth === true ? undefined : byMonth };
}

function conversionOf(written: z.output<typeof conversion>, on: On): Conversion {
  const { counts, name, say, from, to, of, fulfils, open, per, once, atMost } = written;
  const shared = { key: counts, name, say, from, to, basis: on(written) };
  const own = written.hours === undefined ? undefined : hours(written.hours);
  if (fulfils) return { ...shared, gives: { kind: 'fulfils', of: fulfils, open, hours: own } };
  const most = atMost === undefined ? undefined : hours(atMost);
  return {
    ...shared,
    gives: { kind: 'amount', of: of as Key, hours: own as Hours, per: per as string, once, atMost: most },
  };
}

function carryOverOf(written: NonNullable<Written['carryOver']>, on: On) {
  const { of, atMost, notFromFirstYear } = written;
  return { of, atMost: hours(atMost), notFromFirstYear, basis: on(written) };
}

function boundsIn(duty: Duty): Bound[] {
  return duty.conditions.flatMap((c) => {
    if (c.kind === 'either') return c.options;
    return c.kind === 'not-asked' ? [] : [c];
  });
}

/** Every key a duty's conditions, parts and conversions speak of; what is not asked may be of anything. */
function keysUsed(duty: Duty): Key[] {
  return [
    ...boundsIn(duty).map((b) => b.of),
    ...duty.measures.flatMap((m) => (m.kind === 'part' ? [m.of] : [])),
    ...duty.exemptions.flatMap(({ does }) => {
      if (does.kind === 'fulfils') return [...does.of, ...(does.open ?? [])];
      if (does.kind === 'by-month') return does.of ?? [];
      return does.kind === 'number' ? [does.of] : [];
    }),
    ...duty.conversions.flatMap(({ gives }) =>
      gives.kind === 'fulfils' ? [...gives.of, ...(gives.open ?? [])] : [gives.of],
    ),
    ...(duty.carryOver ? [duty.carryOver.of] : []),
  ];
}

function sharesOf(duty: Duty): Key[] {
  return boundsIn(duty).flatMap(({ amount }) => (amount.kind === 'share' ? [amount.of] : []));
}
