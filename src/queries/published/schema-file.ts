import { z } from 'zod';
import { forms, type Kind, kindNames } from '~/schemas/published/forms';
import type { Whole } from './whole';

/** The JSON Schema (2020-12) of a published file, as it is served: made from the form the file is checked by. */
export function schemaFile(kind: keyof typeof forms, whole: Whole): string {
  const { $schema, ...said } = z.toJSONSchema(forms[kind], { io: 'output' });
  const title = kind === 'index' ? '目录' : kindNames[kind as Kind];
  const schema = { $schema, $id: whole(`/data/schemas/${kind}.json`), title, ...said };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
