/** Something people ask that nothing here answers, by its name, with what is known of it all the same. */
export interface Gap {
  readonly id: string;
  /** What is asked: 账号和密码. */
  readonly title: string;
  /** What is known, as whole sentences. */
  readonly say: string;
  /** How well that is known; unknown when nothing was found. */
  readonly grade: 'official' | 'law' | 'reported' | 'inferred' | 'unknown';
  /** Where it is known from, when that is no text held here. */
  readonly source?: string;
  /** The clause it stands in: policies/yrsg-2018-11/#s3-1. */
  readonly clause?: string;
  /** Whom to ask, as a sentence. */
  readonly asks: string;
  /** What here comes nearest. */
  readonly see: ReadonlyArray<{ readonly path: string; readonly title: string }>;
}
