import type { z } from 'zod';
import { type Body, readBody } from './answer-body';
import { bases, basis } from './basis';
import { day, line, list, matching, oneOf, strict, year } from './fields';
import { frontMatterOf } from './front-matter';
import { sectorName } from './ways';
import { readYaml, type TextFile } from './yaml';

/** What people are trying to do; the order the groups are shown in. */
export const groups = [
  '学时要求',
  '怎么学',
  '申报和认定',
  '证书和职称',
  '特殊情况',
  '经费',
  '办班',
  '文件效力',
] as const;

export const audiences = {
  person: '专业技术人员',
  employer: '用人单位',
  authority: '行业主管部门、行业组织',
  provider: '施教机构',
} as const;

export type Audience = keyof typeof audiences;

export const answerId = matching(/^[a-z0-9][a-z0-9-]*$/, 'hours-per-year');

/** What an editor writes of an answer beside its running text. */
export const answerFields = {
  question: line('每年要学多少学时，三类怎么分？'),
  also: list(line('别的问法')),
  group: oneOf(groups),
  audience: list(oneOf(['person', 'employer', 'authority', 'provider'])).min(1, {
    error: '至少写一种人，如 person',
  }),
  kind: oneOf(['texts', 'law', 'reported', 'inferred', 'silent']),
  official: matching(/^[a-z]+-\d{4}-\d+#s\d+$/, 'yrsb-2018-277#s3').optional(),
  reviewedOn: day,
  /** The years its words speak of by hand; found in them where this is left out. */
  speaksOf: list(year).optional(),
  answer: line('先说结论，一两句'),
  bases,
  sectors: list(
    strict({ sector: sectorName, say: line('这个行业有什么不同'), bases: list(basis).default([]) }),
  ).default([]),
  next: list(line('接下来怎么办')).default([]),
  open: line('原文没有写什么').optional(),
  asks: line('由谁决定').optional(),
  related: list(answerId).default([]),
};

/** What stands above the running text in an answer's file. */
export const answerFrontMatter = strict(answerFields).refine(
  (a) => a.kind !== 'silent' || (a.open && a.asks),
  {
    error: '原文没有写的问题（kind: silent）要写 open（没有写什么）和 asks（由谁决定、问谁）',
  },
);

export type Answer = z.output<typeof answerFrontMatter> & Body & { readonly id: string };

/** Reads one question with its answer from its file. Throws a ContentError. */
export function readAnswer(file: TextFile): Answer {
  const { yaml, body, bodyLine } = frontMatterOf(file);
  const data = readYaml({ path: file.path, text: yaml }, answerFrontMatter, 2);
  const id = file.path.replace(/^.*\/|\.mdx?$/g, '');
  return { ...data, id, ...readBody(file.path, body, bodyLine) };
}
