import { readdirSync } from 'node:fs';

/** The newest released version of the figures: 2026-11-26. */
export const newestRules = readdirSync('content/releases/rules')
  .map((name) => name.replace('.json', ''))
  .sort()
  .pop() as string;
