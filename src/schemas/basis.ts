import { z } from 'zod';
import type { Basis } from '~/rules/duty/basis';
import { clauseId, line, list, oneOf } from './fields';

/** The fields an editor writes beside a statement to say what it rests on. */
export const basisFields = {
  grade: oneOf(['official', 'reported', 'inferred']).optional(),
  clause: clauseId.optional(),
  quote: line('条款里的原话').optional(),
  source: line('某单位的通知（网址）').optional(),
  reason: line('由哪些事实推定').optional(),
};

/** A basis that is the words of a clause, as it is held and published. */
export const officialForm = z.strictObject({
  grade: z.literal('official'),
  clause: clauseId,
  quote: z.string().min(1),
});

/** A basis as it is held and published. */
export const basisForm = z
  .discriminatedUnion('grade', [
    officialForm,
    z.strictObject({ grade: z.literal('reported'), source: z.string().min(1) }),
    z.strictObject({ grade: z.literal('inferred'), reason: z.string().min(1) }),
  ])
  .meta({
    id: 'Basis',
    description:
      '依据：official 原文（条款和逐字的原话）、reported 据转载（来源）、inferred 编者推定（理由）',
  });

export type BasisFields = z.output<z.ZodObject<typeof basisFields>>;

/**
 * The basis those fields amount to. Without a grade, a clause makes it official and a source reported.
 * Reports to `ctx` what is missing and how to write it.
 */
export function basisOf(fields: BasisFields, ctx: z.RefinementCtx): Basis {
  const { grade = gradeFrom(fields), clause, quote, source, reason } = fields;
  if (grade === 'official' && clause && quote) return { grade, clause, quote };
  if (grade === 'reported' && source && !clause) return { grade, source };
  if (grade === 'inferred' && reason && !clause) return { grade, reason };
  ctx.addIssue({ code: 'custom', message: missing[grade] });
  return z.NEVER;
}

function gradeFrom({ clause, reason }: BasisFields): Basis['grade'] {
  if (clause) return 'official';
  return reason ? 'inferred' : 'reported';
}

const missing = {
  official: '缺条款或原话，应写作 clause: "yrsb-2018-277#s3-p1" 和 quote: 条款里的原话',
  reported: '据转载的内容缺来源（不能写条款），应写作 source: 某单位的通知（网址）',
  inferred: '编者推定的内容缺理由（不能写条款），应写作 reason: 由哪些事实推定',
};

/** A basis on its own, as in a list of bases. */
export const basis = z
  .strictObject(basisFields, { error: '依据里可以写 grade、clause、quote、source、reason' })
  .transform(basisOf)
  .pipe(basisForm);

export const bases = list(basis).min(1, { error: '至少写一条依据' });
