/** One thing a search can find. */
export interface SearchRecord {
  /** Its address from the site's root: policies/yrsb-2018-277/#s3-p1. */
  readonly path: string;
  readonly kind: '原文' | '答复' | '指南' | '术语';
  readonly title: string;
  /** Where it stands or what it belongs to, in a few words. */
  readonly where: string;
  /** Other words it is asked for by; searched, not shown. */
  readonly also: string;
  readonly text: string;
  /** An answer's own sentence, whole: what is said of it wherever it is shown. */
  readonly lead?: string;
  /** How well an answer is known; silent when the texts don't say. */
  readonly known?: 'texts' | 'law' | 'reported' | 'inferred' | 'silent';
  /** Whom an answer is for, in words. */
  readonly whom?: string;
  /** The clause an answer rests on first: yrsb-2018-277#s3-p1. */
  readonly clause?: string;
}
