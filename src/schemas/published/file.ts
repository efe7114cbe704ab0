import { z } from 'zod';
import { dataFormat } from '~/rules/duty/from-data';
import { day } from '~/schemas/fields';

/** An address: whole where the site was told its host when it was built, otherwise from the root of its host. */
export const address = z.string().regex(/^(https?:\/\/[^/]+)?\/\S*$/);

/** The form of a published file: what it is, and then its content. */
export function fileOf<const K extends string, T extends z.ZodRawShape>(kind: K, content: T) {
  return z.strictObject({
    $schema: address.meta({ description: '这个文件的 JSON Schema' }),
    kind: z.literal(kind),
    version: z.literal(dataFormat).meta({ description: '格式的版本（语义化版本）' }),
    day: day.meta({ description: '内容最近核对或公布的日子' }),
    ...content,
  });
}
