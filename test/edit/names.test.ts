import { expect, test } from 'vitest';
import { type FormSchema, formSchema } from '~/edit/forms/form-schema';
import { kindForms } from '~/edit/forms/kind-forms';
import { choiceWords } from '~/schemas/field-words';
import type { Kind } from '~/schemas/kinds';

const kinds = Object.keys(kindForms) as Kind[];

function* within(schema: FormSchema, at: string): Generator<readonly [at: string, schema: FormSchema]> {
  yield [at, schema];
  for (const [key, one] of Object.entries(schema.properties ?? {})) yield* within(one, `${at}.${key}`);
  for (const one of [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])])
    yield* within(one, at);
  if (typeof schema.additionalProperties === 'object') yield* within(schema.additionalProperties, at);
}

test.each(kinds)('%s：每一栏、每个可选的都有中文名', (kind) => {
  const unnamed = [...within(formSchema(kind), kind)].flatMap(([at, { title, enum: choices = [] }]) => [
    ...(title !== undefined && !/[\u4e00-\u9fff]/.test(title) ? [`${at}: ${title}`] : []),
    ...choices.flatMap((one) =>
      typeof one === 'string' && choiceWords[one] === undefined && !/[\u4e00-\u9fff]/.test(one)
        ? [`${at} = ${one}`]
        : [],
    ),
  ]);
  expect(unnamed).toEqual([]);
});
