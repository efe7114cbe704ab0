import { z } from 'zod';
import type { Basis } from '~/rules/duty/basis';
import { hours } from '~/rules/duty/hours';
import type { Requirement } from '~/rules/duty/judge';
import type { NotCounted, Note, SectorRules } from '~/rules/duty/sector';
import { type Scope, type Subject, scopes, subjects } from '~/rules/duty/subject';
import { type BasisFields, basisFields, basisOf, isGrounded } from './basis';
import { amount, conversionForm, dutyForm, exemptionForm } from './duty';
import { hasOne, line, list, matching, oneOf, onlyOne, quoted, strict, year, yesNo } from './fields';
import { namesFigure } from './figure-named';
import { oddFigures, type WrittenPeriod } from './odd-figures';

const partKey = matching(/^[a-z][a-z-]*$/, 'general-knowledge');

function isScope(key: string): boolean {
  return (scopes as readonly string[]).includes(key);
}

/** A figure never travels without the words it came from: an official one stands in its quote. */
const minimum = strict({ atLeast: amount, ...basisFields }).refine(
  ({ atLeast, quote }) => quote === undefined || namesFigure(quote, atLeast),
  {
    path: ['atLeast'],
    error: ({ input }) => {
      const { atLeast, quote } = input as { atLeast: number; quote: string };
      return `数字 ${atLeast} 不在原话“${quote}”里，两处应相同`;
    },
  },
);

const period = strict({
  from: year,
  to: year.optional(),
  grade: basisFields.grade,
  source: basisFields.source,
  reason: basisFields.reason,
  minimums: strict({
    total: minimum,
    common: minimum.optional(),
    professional: minimum.optional(),
    elective: minimum.optional(),
  }),
  /** 其中项：名称写在文件的 parts 里。 */
  parts: z.record(partKey, minimum).default({}),
  notAsked: list(strict({ of: partKey, name: line('名称'), say: line('一句话'), ...basisFields })).optional(),
  notCounted: strict({
    common: strict(basisFields).optional(),
    professional: strict(basisFields).optional(),
    elective: strict(basisFields).optional(),
  }).optional(),
  day: strict({ hours: amount, ...basisFields }).optional(),
  unusual: line('为什么和别的年度差这么多').optional(),
})
  .refine((p) => p.to === undefined || p.from <= p.to, {
    error: ({ input }) =>
      `起止年度颠倒：from ${(input as { from: number }).from}，to ${(input as { to: number }).to}，应是 from 不晚于 to`,
  })
  .transform((p, ctx): WrittenPeriod => {
    const shared = { grade: p.grade, source: p.source, reason: p.reason };
    const on = (own: BasisFields): Basis =>
      basisOf(
        isGrounded(own)
          ? { ...own, grade: own.grade ?? (own.clause ? 'official' : undefined) }
          : { ...shared, ...own },
        ctx,
      );
    const requirements = [
      ...scopes.flatMap((scope: Scope): Requirement[] => {
        const own = p.minimums[scope];
        return own ? [{ scope, atLeast: hours(own.atLeast), basis: on(own) }] : [];
      }),
      ...Object.entries(p.parts).map(
        ([scope, own]): Requirement => ({ scope, atLeast: hours(own.atLeast), basis: on(own) }),
      ),
    ];
    const notCounted = subjects.flatMap((subject: Subject): NotCounted[] => {
      const own = p.notCounted?.[subject];
      return own ? [{ subject, basis: on(own) }] : [];
    });
    return {
      from: p.from,
      to: p.to,
      unusual: p.unusual,
      requirements,
      notCounted,
      ...(p.notAsked && {
        notAsked: p.notAsked.map((own) => ({ of: own.of, name: own.name, say: own.say, basis: on(own) })),
      }),
      ...(p.day ? { day: { hours: hours(p.day.hours), basis: on(p.day) } } : {}),
    };
  });

const note = strict({
  /** Not for the sectors that follow this one. */
  ownOnly: yesNo.default(false),
  from: year.optional(),
  to: year.optional(),
  say: line('一句话'),
  /** 一天最多算几学时：只用来告诉填了天数的人。 */
  dayAtMost: amount.optional(),
  ...basisFields,
}).transform(({ ownOnly, from, to, say, dayAtMost, ...fields }, ctx): Note & { ownOnly: boolean } => ({
  ownOnly,
  from,
  to,
  say,
  ...(dayAtMost === undefined ? {} : { dayAtMost: hours(dayAtMost) }),
  basis: basisOf(fields, ctx),
}));

/** One file of content/requirements/. */
export const sectorFile = strict({
  sector: matching(/^[a-z][a-z-]*$/, 'accounting'),
  name: line('会计专业技术人员'),
  short: line('会计'),
  /** What its people are called in documents beside its names. */
  called: list(line('教师')).default([]),
  unit: oneOf(['学时', '学分']),
  support: oneOf(['judged', 'shown']),
  order: z.int({ error: ({ input }) => `写的是${quoted(input)}，应写整数，决定排列先后` }),
  reason: line('为什么不判定').optional(),
  follows: matching(/^[a-z][a-z-]*$/, 'general').optional(),
  periods: list(period).optional(),
  parts: z
    .record(partKey, strict({ name: line('专业通识'), heading: line('其中专业通识'), of: oneOf(subjects) }))
    .default({}),
  /** 本人的情况：第一年、在读、当年毕业。 */
  situations: list(exemptionForm).default([]),
  conversions: list(conversionForm).default([]),
  /** 别的机关的另一项要求，各自判断。 */
  seconds: list(dutyForm).default([]),
  notes: list(note).default([]),
})
  .refine((s) => hasOne(s, ['periods', 'follows']), {
    error: onlyOne('自己的数字 periods，或者与哪个行业相同 follows（如 follows: general）：', [
      'periods',
      'follows',
    ]),
  })
  .refine((s) => (s.support === 'shown') === (s.reason !== undefined), {
    error: 'support: shown（只列出、不判定）要写 reason 说明为什么；support: judged 不写',
  })
  .superRefine((s, ctx) => {
    s.periods?.forEach((p, i) => {
      for (const { scope } of p.requirements ?? []) {
        if (isScope(scope) || s.parts[scope]) continue;
        const message = `${quoted(scope)}没有在文件的 parts 里写名称，应写作 parts: { ${scope}: { name: 专业通识, heading: 其中专业通识, of: professional } }`;
        ctx.addIssue({ code: 'custom', path: ['periods', i, 'parts'], message });
      }
    });
    // A period that is wrong in itself comes here as it was written, without requirements.
    if (s.periods?.some((p) => p.requirements === undefined)) return;
    s.periods?.forEach((p, i) => {
      const before = s.periods?.[i - 1];
      if (before && (before.to === undefined || before.to >= p.from)) {
        ctx.addIssue({
          code: 'custom',
          path: ['periods', i, 'from'],
          message: `${p.from} 起的一段和前一段（${before.from}—${before.to ?? '今'}）重叠或颠倒，应从 ${(before.to ?? before.from) + 1} 或以后开始`,
        });
      }
      for (const message of oddFigures(p, (s.periods ?? []).slice(0, i).reverse())) {
        ctx.addIssue({ code: 'custom', path: ['periods', i, 'from'], message });
      }
    });
  });

export type SectorFile = z.output<typeof sectorFile>;

/** What a sector and its people are called where words speak of them. */
export type SectorNames = Pick<SectorFile, 'sector' | 'short' | 'name' | 'called'> &
  Pick<SectorRules, 'parts'>;

/** The same of one file. */
export function sectorNames(file: SectorFile): SectorNames {
  const { sector, short, name, called } = file;
  const { parts } = moreOf(file);
  return { sector, short, name, called, ...(parts && { parts }) };
}

/** The rules of a sector, with the periods of the one it follows. */
export function sectorRules(file: SectorFile, all: readonly SectorFile[]): SectorRules {
  const { sector, name, short, unit, reason, follows, periods, notes, seconds } = file;
  const followed = all.find((s) => s.sector === follows);
  return {
    sector,
    name,
    short,
    unit,
    follows: followed?.name,
    notJudged: reason,
    periods: (periods ?? followed?.periods ?? []).map(({ unusual: _, ...period }) => ({
      ...period,
      requirements: period.requirements.map((r) => named(r, file)),
    })),
    notes: [...notes, ...(followed?.notes.filter((n) => !n.ownOnly) ?? [])],
    ...moreOf(file),
    ...(seconds.length > 0 && { seconds }),
  };
}

/** A part's requirement with what it is called and what it lies inside, after its subject. */
function named(requirement: Requirement, { parts }: SectorFile): Requirement {
  const part = parts[requirement.scope];
  return part ? { ...requirement, part: { name: part.name, of: part.of } } : requirement;
}

/** What only some sectors have. */
function moreOf({ parts, situations, conversions }: SectorFile) {
  const all = Object.entries(parts).map(([key, part]) => ({ key, ...part }));
  return {
    ...(all.length > 0 && { parts: all }),
    ...(situations.length > 0 && { situations }),
    ...(conversions.length > 0 && { conversions }),
  };
}
