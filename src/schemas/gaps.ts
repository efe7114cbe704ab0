import type { z } from 'zod';
import { basis } from './basis';
import { line, list, matching, onlyTrue, strict } from './fields';
import { told } from './vocabulary';

const gap = strict({
  id: matching(/^[a-z][a-z0-9-]*$/, 'account'),
  title: line('账号、密码和登录'),
  /** How people ask for it; words joined by + come together, of words with / between them one. */
  says: list(line('密码')).min(1, { error: '至少写一种说法' }),
  /** With these it is another question. */
  unless: list(line('找不到单位')).default([]),
  /** Its words name another thing altogether, however much of the question is answered here. */
  firm: onlyTrue.optional(),
  say: line('没有写什么，知道些什么'),
  bases: list(basis).default([]),
  asks: line('问谁'),
  see: list(told).default([]),
});

/** content/gaps.yaml: what people ask and no text held here answers. */
export const gapsFile = strict({ gaps: list(gap) });

export type GapsFile = z.output<typeof gapsFile>;
export type GapText = z.output<typeof gap>;
