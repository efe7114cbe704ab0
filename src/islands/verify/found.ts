import type { Recomputed } from '~/rules/record/recompute';

export type Found = Extract<Recomputed, { kind: 'recomputed' }>;
