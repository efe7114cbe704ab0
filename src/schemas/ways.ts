import type { z } from 'zod';
import { subjects } from '~/rules/subject';
import { bases } from './basis';
import { line, list, matching, oneOf, strict, year } from './fields';

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
  by: oneOf(['person', 'employer', 'sectorAuthority', 'nobody']),
  say: line('由用人单位认定'),
  bases,
  ...audienceFields,
});

/** content/ways.yaml */
export const waysFile = strict({
  ways: list(
    strict({
      id: matching(/^[a-z][a-z-]*$/, 'professional-remote'),
      subject: oneOf(subjects),
      mode: oneOf(['in-person', 'remote', 'any']),
      name: line('参加专业科目面授培训'),
      steps: list(step),
    }),
  ),
  certificates: list(strict({ say: line('由用人单位盖章'), bases, ...audienceFields })),
});

export type WaysFile = z.output<typeof waysFile>;
