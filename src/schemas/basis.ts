import { z } from 'zod';
import type { Basis } from '~/rules/duty/basis';
import { clauseId, line, list, matching, oneOf } from './fields';

/** The fields an editor writes beside a statement to say what it rests on. */
export const basisFields = {
  grade: oneOf(['official', 'law', 'reported', 'inferred']).optional(),
  clause: clauseId.optional(),
  quote: line('条款里的原话').optional(),
  law: line('职业教育法').optional(),
  article: matching(
    /^第[一二三四五六七八九十百]+条(、第[一二三四五六七八九十百]+条)*$/,
    '第五十八条',
  ).optional(),
  says: line('用自己的话说这一条要求什么').optional(),
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
    z.strictObject({
      grade: z.literal('law'),
      law: z.string().min(1),
      article: z.string().min(1),
      says: z.string().min(1),
    }),
    z.strictObject({ grade: z.literal('reported'), source: z.string().min(1) }),
    z.strictObject({ grade: z.literal('inferred'), reason: z.string().min(1) }),
  ])
  .meta({
    id: 'Basis',
    description:
      '依据：official 原文（条款和逐字的原话）、law 法律（哪部法律、第几条、我们的转述；全文在国家法律法规数据库 flk.npc.gov.cn）、reported 据转载（来源）、inferred 编者推定（理由）',
  });

export type BasisFields = z.output<z.ZodObject<typeof basisFields>>;

/**
 * The basis those fields amount to. Without a grade, a clause makes it official, a law law and a source reported.
 * Reports to `ctx` what is missing and how to write it.
 */
export function basisOf(fields: BasisFields, ctx: z.RefinementCtx): Basis {
  const { grade = gradeFrom(fields), clause, quote, law, article, says, source, reason } = fields;
  if (grade === 'official' && clause && quote) return { grade, clause, quote };
  if (grade === 'law' && law && article && says && !clause) return { grade, law, article, says };
  if (grade === 'reported' && source && !clause) return { grade, source };
  if (grade === 'inferred' && reason && !clause) return { grade, reason };
  ctx.addIssue({ code: 'custom', message: missing[grade] });
  return z.NEVER;
}

/** Whether anything is written that a statement could rest on. */
export function isGrounded({ clause, law, source, reason }: BasisFields): boolean {
  return [clause, law, source, reason].some((written) => written !== undefined);
}

function gradeFrom({ clause, law, reason }: BasisFields): Basis['grade'] {
  if (clause) return 'official';
  if (law) return 'law';
  return reason ? 'inferred' : 'reported';
}

const missing = {
  official: '缺条款或原话，应写作 clause: "yrsb-2018-277#s3-p1" 和 quote: 条款里的原话',
  law: '法律的内容缺哪一部、第几条或者转述（不能写条款），应写作 law: 职业教育法、article: 第五十八条 和 says: 用自己的话说这一条要求什么',
  reported: '据转载的内容缺来源（不能写条款），应写作 source: 某单位的通知（网址）',
  inferred: '编者推定的内容缺理由（不能写条款），应写作 reason: 由哪些事实推定',
};

/** A basis on its own, as in a list of bases. */
export const basis = z
  .strictObject(basisFields, {
    error: '依据里可以写 grade、clause、quote、law、article、says、source、reason',
  })
  .transform(basisOf)
  .pipe(basisForm);

export const bases = list(basis).min(1, { error: '至少写一条依据' });
