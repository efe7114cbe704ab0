import type { z } from 'zod';
import { basis } from './basis';
import { line, list, matching, strict } from './fields';

const term = strict({
  id: matching(/^[a-z][a-z0-9-]*$/, 'common'),
  term: line('公需科目'),
  say: line('一两句解释'),
  bases: list(basis).default([]),
  also: list(line('人们的叫法')).default([]),
  see: list(matching(/^[a-z0-9-]+$/, 'hours-per-year')).default([]),
});

/** content/vocabulary.yaml: the words of the trade, and what people say instead. */
export const vocabularyFile = strict({
  terms: list(term),
  people: list(strict({ says: list(line('网课')), means: list(line('远程培训')) })),
  /** Words of a question that say nothing of what is sought. */
  ignore: list(line('请问')),
});

export type Vocabulary = z.output<typeof vocabularyFile>;
export type Term = z.output<typeof term>;
