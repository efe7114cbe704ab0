/** One thing wrong with the content, said to the person who edits it. */
export interface Complaint {
  readonly file: string;
  readonly line?: number | undefined;
  /** Which field of the file, where one can be named. */
  readonly at?: readonly (string | number)[] | undefined;
  /** What was read, what was expected, in Chinese. */
  readonly says: string;
}

/** Thrown when content is not right; its message lists every complaint, a line each. */
export class ContentError extends Error {
  /** Where Astro's overlay opens: the first of them. */
  readonly loc: { readonly file?: string | undefined; readonly line?: number | undefined };

  constructor(readonly complaints: readonly Complaint[]) {
    super(`content/ 有 ${complaints.length} 处要改：\n${complaints.map(printed).join('\n')}`);
    this.name = 'ContentError';
    this.loc = { file: complaints[0]?.file, line: complaints[0]?.line };
    // Where in the code it came up tells an editor nothing.
    this.stack = `${this.name}: ${this.message}`;
  }
}

function printed({ file, line, says }: Complaint): string {
  return `${file}${line === undefined ? '' : `:${line}`}  ${says}`;
}
