import { z } from 'zod';
import { line, strict } from './fields';

const maybe = z.string().trim().default('');

/** content/site.yaml: who runs this copy. Empty fields show nothing. */
export const siteFile = strict({
  name: line('继教指南'),
  tagline: line('一句话说明'),
  operator: maybe,
  contact: maybe,
  icp: maybe,
  /** The questions asked most, by the names of their files, the first the most. */
  asked: z.array(z.string()).default([]),
});

export type Site = z.output<typeof siteFile>;
