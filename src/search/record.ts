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
}
