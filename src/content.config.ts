import { defineCollection } from 'astro:content';
import { complaintLoader, kindLoader } from '~/queries/kind-loader';

/** Everything that content/ holds, by its kind; how a file of each is named and read stands in src/schemas/kinds.ts. */
export const collections = {
  policies: defineCollection({ loader: kindLoader('policies') }),
  oldTexts: defineCollection({ loader: kindLoader('oldTexts') }),
  sectors: defineCollection({ loader: kindLoader('sectors') }),
  guides: defineCollection({ loader: kindLoader('guides') }),
  annual: defineCollection({ loader: kindLoader('annual') }),
  ways: defineCollection({ loader: kindLoader('ways') }),
  duties: defineCollection({ loader: kindLoader('duties') }),
  answers: defineCollection({ loader: kindLoader('answers') }),
  words: defineCollection({ loader: kindLoader('words') }),
  gaps: defineCollection({ loader: kindLoader('gaps') }),
  cases: defineCollection({ loader: kindLoader('cases') }),
  changes: defineCollection({ loader: kindLoader('changes') }),
  sources: defineCollection({ loader: kindLoader('sources') }),
  site: defineCollection({ loader: kindLoader('site') }),
  /** What is wrong with the files just now, for the pages of `npm run dev` to say. */
  complaints: defineCollection({ loader: complaintLoader() }),
};
