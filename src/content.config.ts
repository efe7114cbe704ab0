import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

// Only the running text of the answers is rendered by Astro; everything else is read and checked in src/schemas.
export const collections = {
  answers: defineCollection({ loader: glob({ pattern: '*.{md,mdx}', base: 'content/answers' }) }),
};
