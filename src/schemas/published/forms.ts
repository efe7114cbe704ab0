import { annualDutiesFile } from '~/schemas/annual-duties';
import { dutiesFile } from '~/schemas/duties';
import { line, list, strict } from '~/schemas/fields';
import { vocabularyFile } from '~/schemas/vocabulary';
import { waysFile } from '~/schemas/ways';
import { answersFile } from './answers';
import { fileOf } from './file';
import { guidesFile } from './guides';
import { indexFile } from './index-file';
import { policiesFile } from './policies';
import { relationsFile } from './relations';
import { requirementsFile } from './requirements';
import { rulesFile } from './rules';

const { duties } = annualDutiesFile.shape;
const { terms } = vocabularyFile.shape;
/** What people say, with the word for it. */
const people = list(strict({ says: list(line('网课')), means: list(line('远程培训')) }));

/** The form of every published file; it is checked by it and its JSON Schema is made from it. */
export const forms = {
  policies: policiesFile,
  relations: relationsFile,
  requirements: requirementsFile,
  answers: answersFile,
  guides: guidesFile,
  'annual-duties': fileOf('annual-duties', { duties }),
  duties: fileOf('duties', dutiesFile.shape),
  ways: fileOf('ways', waysFile.omit({ certificatesSee: true }).shape),
  vocabulary: fileOf('vocabulary', { terms, people }),
  index: indexFile,
  rules: rulesFile,
} as const;

export type Kind = Exclude<keyof typeof forms, 'index' | 'rules'>;

/** What each file is, as a person would say it; the order they are listed in. */
export const kindNames: Readonly<Record<Kind, string>> = {
  policies: '政策原文：逐条的文字、锚点、编者注',
  relations: '文件之间的关系：谁转发谁、谁解释谁',
  requirements: '学时要求：行业、年度、每一个下限和它的依据',
  answers: '问答：问题、结论、依据、各行业的不同、文件没有规定什么',
  guides: '年度学习要求：公需专题、学习时间和补学',
  'annual-duties': '年年要做的事：谁、最迟哪天',
  duties: '职责分工：六类单位和个人各自的职责，经费比例，办班计划的天数',
  ways: '学时怎么认定：学法、申报、认定，一步一步',
  vocabulary: '词汇：术语、解释、人们的说法',
};
