import type { Basis } from '~/rules/duty/basis';

/** The six parties the two texts give duties to. */
export const parties = ['hr', 'sector', 'association', 'employer', 'provider', 'person'] as const;

export type PartyId = (typeof parties)[number];

/** One thing somebody is to do, in our words, with the words it rests on. */
export interface Duty {
  readonly say: string;
  readonly bases: readonly Basis[];
}

/** Duties of those within a party who bear them, e.g. 省人力资源社会保障厅. */
export interface Bearer {
  readonly who: string;
  readonly duties: readonly Duty[];
}

/** One of those who make continuing education work, and what falls to them. */
export interface Party {
  readonly id: PartyId;
  readonly name: string;
  /** Who that is, in a sentence. */
  readonly say: string;
  readonly bases: readonly Basis[];
  readonly bearers: readonly Bearer[];
  readonly open?: string | undefined;
  readonly asks?: string | undefined;
  /** The answers about it. */
  readonly see: readonly string[];
}
