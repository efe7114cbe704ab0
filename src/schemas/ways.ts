import type { z } from 'zod';
import { subjects } from '~/rules/duty/subject';
import { bases } from './basis';
import { answerIds, line, list, matching, oneOf, strict, year } from './fields';

export const sectorName = matching(/^[a-z][a-z-]*$/, 'accounting');

/** Whom something is for; nothing written means everyone, every year. */
export const audienceFields = {
  sectors: list(sectorName).optional(),
  except: list(sectorName).optional(),
  from: year.optional(),
  to: year.optional(),
};

const step = strict({
  kind: oneOf(['study', 'declare', 'recognize']),
  by: oneOf(['person', 'employer', 'sectorAuthority', 'nobody', 'unsettled', 'unknown']),
  say: line('由用人单位认定'),
  proof: line('学习网站出具的学时证明').optional(),
  system: line('省系统').optional(),
  bases,
  ...audienceFields,
});

const wayId = matching(/^[a-z][a-z-]*$/, 'professional-remote');

/** content/ways.yaml */
export const waysFile = strict({
  ways: list(
    strict({
      id: wayId,
      subject: oneOf(subjects),
      mode: oneOf(['in-person', 'remote', 'any']),
      name: line('参加专业科目面授培训'),
      steps: list(step),
      open: line('文件没有写什么').optional(),
      asks: line('由谁决定').optional(),
      see: answerIds,
    }),
  ),
  beside: list(
    strict({
      id: wayId,
      name: line('高级研修项目'),
      say: line('文件怎么说，一两句'),
      open: line('文件没有写什么'),
      asks: line('由谁决定'),
      bases,
      see: answerIds,
    }),
  ),
  systems: list(
    strict({
      name: line('省系统'),
      say: line('谁用它、网址怎么找'),
      /** Known through a reprint only: a text that prints it would be quoted. */
      host: matching(/^[a-z0-9.-]+\.[a-z]+$/, 'ggfw.hrss.gd.gov.cn').optional(),
      bases,
    }),
  ),
  certificates: list(strict({ say: line('由用人单位盖章'), bases, ...audienceFields })),
  /** The answers on certificates. */
  certificatesSee: answerIds,
});

export type WaysFile = z.output<typeof waysFile>;
