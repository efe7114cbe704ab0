import type { z } from 'zod';
import { basis } from './basis';
import { line, list, matching, onlyTrue, strict } from './fields';

const term = strict({
  id: matching(/^[a-z][a-z0-9-]*$/, 'common'),
  term: line('公需科目'),
  say: line('一两句解释'),
  bases: list(basis).default([]),
  also: list(line('人们的叫法')).default([]),
  see: list(matching(/^[a-z0-9-]+$/, 'hours-per-year')).default([]),
});

/** Where something is told: an answer's name, or an address from the site's root. */
export const told = line('hours-per-year，或 terms/#common');

/** What is said otherwise, and the plain word for it. */
const otherwise = matching(/^.+ = .+$/, '几时 = 什么时候').transform((row) => {
  const [said = '', plain = ''] = row.split(' = ');
  return [said, plain] as const;
});

/** content/vocabulary.yaml: the words of the trade, and what people say instead. */
export const vocabularyFile = strict({
  terms: list(term),
  people: list(
    strict({
      words: list(line('网课')).min(1, { error: '至少写一个词' }),
      see: list(told).default([]),
      /** They say nothing of what is sought by themselves. */
      light: onlyTrue.optional(),
    }),
  ),
  /** The official series of titles, with what people call themselves; those of a term are its words too. */
  occupations: list(
    strict({
      series: line('卫生专业技术人员'),
      term: matching(/^[a-z][a-z0-9-]*$/, 'health').optional(),
      words: list(line('护士')),
      see: list(told).default([]),
    }),
  ),
  plainly: list(otherwise),
  /** The same, where a question is Cantonese. */
  cantonese: list(otherwise),
  english: list(otherwise),
  /** Words that look like a slip and are right. */
  right: list(line('初审')),
  /** Terms that say nothing of what is sought by themselves. */
  light: list(line('学时')),
  /** Characters that make no word by themselves. */
  particles: line('的了吗'),
  /** Words of a question that say nothing of what is sought. */
  ignore: list(line('请问')),
});

export type Vocabulary = z.output<typeof vocabularyFile>;
export type Term = z.output<typeof term>;
