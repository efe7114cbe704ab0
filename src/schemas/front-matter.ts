import { ContentError } from './complaint';
import { refuseOldLineEnds, type TextFile } from './yaml';

export interface Split {
  readonly yaml: string;
  readonly body: string;
  /** The line of the file on which the body starts. */
  readonly bodyLine: number;
}

/** A text file in its two parts: what stands between the --- lines, and the words. Throws a ContentError. */
export function frontMatterOf(file: TextFile): Split {
  refuseOldLineEnds(file);
  const [, yaml, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(file.text) ?? [];
  if (yaml === undefined || body === undefined) {
    const says = '文件开头应有“---”括起来的文件信息，后面是正文';
    throw new ContentError([{ file: file.path, line: 1, says }]);
  }
  return { yaml, body, bodyLine: yaml.split('\n').length + 3 };
}
