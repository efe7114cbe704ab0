import { isNode, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { type Complaint, ContentError } from './complaint';
import { quoted } from './fields';

/** A text file under content/, by its path from the project's root. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads YAML by a schema. `firstLine` is the line of the file the YAML starts on.
 * Throws a ContentError that names the file, the line and the right form.
 */
export function readYaml<T extends z.ZodType>(file: TextFile, schema: T, firstLine = 1): z.output<T> {
  refuseOldLineEnds(file, firstLine);
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, schema: 'core' });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    throw new ContentError(
      meant(document.errors).map((e) => ({
        file: file.path,
        line: lineAt(e.pos[0]),
        says: slip(file.text, e),
      })),
    );
  }
  const result = schema.safeParse(document.toJS(), { reportInput: true });
  if (result.success) return result.data;
  throw new ContentError(
    result.error.issues.map((issue): Complaint => {
      const at = nearest(document, issue.path);
      const field = issue.path.length > 0 ? `${issue.path.join('.')} ` : '';
      return {
        file: file.path,
        line: at === undefined ? undefined : lineAt(at),
        at: issue.path as (string | number)[],
        says: field + issue.message,
      };
    }),
  );
}

/** Throws a ContentError where lines end with a lone return: what reads the text would take them for one line, and all of it for a comment that begins it. */
export function refuseOldLineEnds({ path, text }: TextFile, firstLine = 1): void {
  const at = text.search(/\r(?!\n)/);
  if (at < 0) return;
  const line = text.slice(0, at).split('\n').length + firstLine - 1;
  const says = '换行是旧的写法（只有回车），前后读成了一行；请用编辑器另存，换行选 LF 或 CRLF';
  throw new ContentError([{ file: path, line, says }]);
}

/** What follows only from a tab is held back. */
function meant(errors: readonly YAMLParseError[]): readonly YAMLParseError[] {
  const tab = errors.find((e) => e.code === 'TAB_AS_INDENT');
  return tab ? [tab] : errors;
}

function slip(text: string, { code, pos: [offset] }: YAMLParseError): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const read = text.slice(start).split('\n', 1)[0] ?? '';
  const line = `这一行${quoted(read)}`;
  if (code === 'TAB_AS_INDENT') return `${line}开头用了制表符（Tab），应用空格，和上面同一层的对齐`;
  if (code === 'DUPLICATE_KEY') return `${line}的字段前面已经写过，应只写一次`;
  return `${line}不合 YAML 写法：字段写作“名字: 值”，值里有冒号、井号或以括号开头时用英文双引号括起来`;
}

function nearest(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
): number | undefined {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}
