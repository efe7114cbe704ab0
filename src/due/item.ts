/** What about the content wants a look, and why; in words for its editors. */
export interface Due {
  readonly kind: 'year-by-hand' | 'old-review' | 'no-guide' | 'carried' | 'term' | 'source';
  /** The file to open, where it is one. */
  readonly file?: string | undefined;
  readonly says: string;
  /** An address to open by hand. */
  readonly link?: string | undefined;
}

export const dueNames: Readonly<Record<Due['kind'], string>> = {
  'year-by-hand': '手写的年度已经过去',
  'no-guide': '当年的年度学习要求还没有',
  carried: '当年的数字还没有，暂按从前的',
  term: '自载的有效期快到了，或者刚过',
  'old-review': '一年多没有核对',
  source: '要再打开看看的来源',
};
