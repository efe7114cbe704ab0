import type { OrderAt } from '~/edit/yaml/rewriting';
import { dataIn, rewritten } from '~/edit/yaml/rewritten';
import { ContentError } from '~/schemas/complaint';
import { frontMatterOf } from '~/schemas/front-matter';

/** A file in the parts that a form shows. */
export interface FileParts {
  readonly yaml: string;
  readonly data: unknown;
  /** The words under the fields, where the file has some. */
  readonly body?: string | undefined;
  /** The line of the file that its YAML begins on. */
  readonly firstLine: number;
}

/** A file's parts; undefined where it can't be taken apart and is shown as it is. */
export function partsOf(path: string, text: string): FileParts | undefined {
  try {
    if (!/\.mdx?$/.test(path)) return { yaml: text, data: dataIn(text) ?? {}, firstLine: 1 };
    const { yaml, body } = frontMatterOf({ path, text });
    return { yaml, data: dataIn(yaml) ?? {}, body, firstLine: 2 };
  } catch (error) {
    if (error instanceof ContentError || (error as Error).name === 'YAMLParseError') return undefined;
    throw error;
  }
}

/** The file with other data or other words; what is the same stays byte for byte. */
export function withParts(
  text: string,
  parts: FileParts,
  data: unknown,
  body: string | undefined,
  orderAt: OrderAt,
): string {
  const yaml = rewritten(parts.yaml, data, orderAt);
  if (parts.body === undefined) return yaml;
  const at = text.indexOf(parts.yaml, 3);
  const rest = text.slice(at + parts.yaml.length);
  const head = text.slice(0, at);
  const fence = rest.slice(0, rest.length - parts.body.length);
  // The line break before the closing dashes belongs to them.
  return head + (parts.yaml.endsWith('\n') ? yaml : yaml.replace(/\n$/, '')) + fence + (body ?? '');
}
