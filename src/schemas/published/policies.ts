import { z } from 'zod';
import { amendmentForm, endForm } from '~/schemas/end';
import { clauseId, day, list, strict } from '~/schemas/fields';
import { policyFields, policyId, validity } from '~/schemas/policy';
import { address, fileOf } from './file';

const place = z.strictObject({
  id: clauseId.meta({ description: '引用时写的条款编号，如 yrsb-2018-277#s3-p1' }),
  anchor: z.string(),
  url: address,
  name: z.string().meta({ description: '人们怎样称呼这一条，如 三（二）第1段' }),
});

/** Where words stand in a policy. */
export type Place = z.output<typeof place>;

const text = z.string().min(1).meta({ description: '原文，一字不改；引文逐字在这里面' });

const paragraph = place.partial().extend({ text });

/** A clause as published, with all its words and then the paragraphs and parts they stand in. */
export interface PublishedClause extends Place {
  readonly number?: string | undefined;
  readonly heading?: string | undefined;
  readonly text: string;
  /** A paragraph that is all its clause has is cited by the clause, and has no place of its own. */
  readonly paragraphs: readonly z.output<typeof paragraph>[];
  readonly parts: readonly PublishedClause[];
}

const clause: z.ZodType<PublishedClause> = z.strictObject({
  ...place.shape,
  number: z.string().optional().meta({ description: '印刷的序号，如 一、 或 （二）' }),
  heading: z.string().optional(),
  text,
  paragraphs: z.array(paragraph),
  get parts() {
    return z.array(clause);
  },
});
clause.register(z.globalRegistry, { id: 'Clause' });

const policy = strict({
  id: policyId,
  url: address,
  ...policyFields,
  issuedOn: day.meta({ description: '成文日期，没有时是印发日期' }),
  validity: validity
    .extend({ to: day.optional() })
    .optional()
    .meta({ description: '文件自己写的有效期；届满以后是否延续是另一个问题' }),
  amended: z.array(amendmentForm).meta({ description: '从哪天起文字改了，依据哪一句' }),
  ended: endForm
    .optional()
    .meta({ description: '从哪天起不再有效：withdrawn 废止，replaced 由别的文件代替；依据哪一句' }),
  versions: z
    .array(
      z.strictObject({
        id: z.string().meta({ description: '引用修改以前的原话时，条款编号里 # 以前的部分' }),
        url: address,
        from: day,
        until: day.optional().meta({ description: '从这一天起改了' }),
        clauses: z
          .array(clause)
          .optional()
          .meta({ description: '现在的文字在上面的 clauses 里，这里不重复' }),
      }),
    )
    .meta({ description: '各个时期的文本，先有的在前' }),
  leftOut: z.array(z.enum(['contact'])).meta({ description: '原文里有、这里不收的：contact 是联系人一行' }),
  clauses: z.array(clause),
});

export const policiesFile = fileOf('policies', { policies: list(policy) });
