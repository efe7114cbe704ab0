import type { z } from 'zod';
import { annualDutiesFile } from '~/schemas/annual-duties';
import { answerFrontMatter } from '~/schemas/answer';
import { caseFile } from '~/schemas/case';
import { changeFile } from '~/schemas/change';
import { dutiesFile } from '~/schemas/duties';
import { gapsFile } from '~/schemas/gaps';
import { guideFile } from '~/schemas/guide';
import type { Kind } from '~/schemas/kinds';
import { policyFrontMatter } from '~/schemas/policy';
import { sectorFile } from '~/schemas/sector';
import { siteFile } from '~/schemas/site';
import { sourcesFile } from '~/schemas/sources';
import { oldTextFrontMatter } from '~/schemas/version';
import { vocabularyFile } from '~/schemas/vocabulary';
import { waysFile } from '~/schemas/ways';

/** How the files of a kind are called and what is written in them. */
export interface KindForm {
  readonly name: string;
  readonly schema: z.ZodType;
  /** Words stand under the fields, too. */
  readonly body?: string;
}

/** In the order in which an editor looks for them. */
export const kindForms: Readonly<Record<Kind, KindForm>> = {
  guides: { name: '年度', schema: guideFile },
  sectors: { name: '行业的要求', schema: sectorFile },
  policies: { name: '政策原文', schema: policyFrontMatter, body: '正文：一段一行，段间空一行' },
  oldTexts: { name: '修改以前的原文', schema: oldTextFrontMatter, body: '正文：一段一行，段间空一行' },
  answers: { name: '问答', schema: answerFrontMatter, body: '补充解释：段落、列表和链接' },
  changes: { name: '更新', schema: changeFile },
  cases: { name: '案例', schema: caseFile },
  annual: { name: '年年要做的事', schema: annualDutiesFile },
  ways: { name: '学时怎么认定', schema: waysFile },
  duties: { name: '职责分工', schema: dutiesFile },
  words: { name: '词汇', schema: vocabularyFile },
  gaps: { name: '没有答案的事', schema: gapsFile },
  sources: { name: '资料来源', schema: sourcesFile },
  site: { name: '本站', schema: siteFile },
};
