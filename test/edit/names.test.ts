import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { type FormSchema, formSchema } from '~/edit/forms/form-schema';
import { inForm } from '~/edit/forms/in-form';
import { freshKey, keysAt, withFresh, withKey } from '~/edit/forms/keys-named';
import { kindForms } from '~/edit/forms/kind-forms';
import { thingChosen } from '~/edit/forms/named-things';
import type { Path } from '~/edit/yaml/value';
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

/** Every place of a form with its schema: the first of each list. */
function* placesIn(schema: FormSchema, at: Path): Generator<readonly [at: Path, schema: FormSchema]> {
  yield [at, schema];
  for (const [key, one] of Object.entries(schema.properties ?? {})) yield* placesIn(one, [...at, key]);
  for (const one of schema.anyOf ?? []) yield* placesIn(one, at);
  if (schema.items) yield* placesIn(schema.items, [...at, 0]);
  if (typeof schema.additionalProperties === 'object')
    yield* placesIn(schema.additionalProperties, [...at, 'x']);
}

test.each(kinds)('%s：要用字母写的名字都是选的，一组里要加的都有得加，几种写法各有叫法', (kind) => {
  const places = [...placesIn(formSchema(kind), [])];
  const byHand = places.filter(
    ([at, { examples, additionalProperties: more }]) =>
      (/小写字母/.test(examples?.[0] ?? '') || typeof more === 'object') &&
      !keysAt(kind, at, {}) &&
      !thingChosen(kind, String(at[at.length - 1])),
  );
  expect(byHand.map(([at]) => at.join('.'))).toEqual([]);
  const ways = places.flatMap(([, { anyOf = [] }]) => anyOf.map(({ title }) => title));
  expect(ways.filter((title) => !title || !/^[\u4e00-\u9fff]/.test(title))).toEqual([]);
});

const accounting = {
  sector: 'accounting',
  parts: { 'general-knowledge': { name: '专业通识', heading: '其中专业通识', of: 'professional' } },
  periods: [{ from: 2027, minimums: {} }],
};

test('一段里要加的部分：文件里有的按名称选；没有的起了名称就有，整个文件都认得它', () => {
  const place = ['periods', 0, 'parts'];
  expect(keysAt('sectors', place, accounting)?.known).toEqual([['general-knowledge', '专业通识']]);
  expect(withKey(accounting, place, 'general-knowledge')).toMatchObject({
    periods: [{ parts: { 'general-knowledge': {} } }],
  });
  const more = withFresh(accounting, place, freshKey(accounting, 'parts'), '法规知识', 'common');
  expect(more).toMatchObject({
    parts: { 'accounting-part': { name: '法规知识', heading: '其中法规知识', of: 'common' } },
    periods: [{ parts: { 'accounting-part': {} } }],
  });
  expect(keysAt('sectors', place, more)?.known).toContainEqual(['accounting-part', '法规知识']);
  expect(withFresh(more, place, freshKey(more, 'parts'), '政策解读', 'common')).toMatchObject({
    periods: [{ parts: { 'accounting-part': {}, 'accounting-part-b': {} } }],
  });
});

test('说到其中一部分的，用它的名称', () => {
  const text = stringify(
    withFresh(accounting, ['periods', 0, 'parts'], 'accounting-part', '法规知识', 'common'),
  );
  const at = ['periods', 0, 'parts', 'accounting-part', 'atLeast'];
  const file = 'content/requirements/accounting.yaml';
  expect(inForm({ file, at, says: '写的是（没有写），应写学时数，如 42 或 17.5' }, text)).toEqual({
    where: '第1段年度的“其中一部分的最低学时”的“法规知识”的“至少”',
    says: '还没有写，应写学时数，如 42 或 17.5',
  });
});

test('只在一个地方叫那个名字的栏：年度从哪一年起，有效期从哪天起，年龄满几岁', () => {
  const titleAt = (kind: Kind, place: string) =>
    [...placesIn(formSchema(kind), [])].find(([at]) => at.join('.') === place)?.[1].title;
  expect(titleAt('sectors', 'periods.0.from')).toBe('从哪一年起');
  expect(titleAt('sectors', 'situations.0.age.from')).toBe('满几岁');
  expect(titleAt('policies', 'validity.from')).toBe('从哪天起');
  expect(titleAt('policies', 'ended.by')).toBe('哪份文件说的');
});
