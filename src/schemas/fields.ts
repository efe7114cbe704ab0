import { z } from 'zod';

/** The value as an editor would recognise it, in Chinese quotation marks. */
export function quoted(value: unknown): string {
  if (value === undefined) return '（没有写）';
  if (value === '') return '（空的）';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

const called: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  int: '整数',
  array: '列表，每项一行，以“- ”开头',
  record: '字段',
  object: '字段',
};

/** What is said where a schema has no words of its own: in Chinese, like all that an editor reads. */
z.config({
  customError: (issue) => {
    const read = `写的是${quoted(issue.input)}，`;
    if (issue.code === 'invalid_type') return `${read}应写作 ${called[issue.expected] ?? '别的'}`;
    if (issue.code === 'too_small') return `${read}应不少于 ${issue.minimum}`;
    if (issue.code === 'too_big') return `${read}应不多于 ${issue.maximum}`;
    return `${read}没有写全，或者写法不对`;
  },
});

/** How a field is rightly written, for those who fill in a form made of these schemas. */
export const rightForms = z.registry<{ readonly examples: readonly string[] }>();

/** An error that says what was read and shows the right form. */
export function shows(form: string) {
  return ({ input }: { input?: unknown }) => `写的是${quoted(input)}，应写作 ${form}`;
}

/** A line of text; `form` is an example of the right one. */
export function line(form: string) {
  return z
    .string({ error: shows(form) })
    .trim()
    .min(1, { error: shows(form) })
    .register(rightForms, { examples: [form] });
}

export function matching(pattern: RegExp, form: string) {
  return z
    .string({ error: shows(form) })
    .regex(pattern, { error: shows(form) })
    .register(rightForms, { examples: [form] });
}

export function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, {
    error: ({ input }) => `写的是${quoted(input)}，应是 ${values.join('、')} 之一`,
  });
}

export const day = z
  .string({ error: shows('2018-11-01') })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: shows('2018-11-01') })
  .refine((text) => new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false, {
    error: ({ input }) => `${quoted(input)}这一天不存在，应写作 2018-11-01`,
  })
  .register(rightForms, { examples: ['2018-11-01'] });

export const year = z
  .int({ error: shows('2018') })
  .min(2000, { error: shows('2018') })
  .max(2100, { error: shows('2018') });

export const clauseId = matching(
  /^[a-z]+-\d{4}-\d+(\/versions\/\d{4}-\d\d-\d\d)?#[a-z]+\d*(-[a-z]*\d+)*$/,
  '“文件编号#条款”，如 yrsb-2018-277#s3-p1',
);

/** An object whose every field is known; a stray field is named and the known ones listed. */
export function strict<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `不认识的字段${issue.keys.map(quoted).join('、')}，这里可以写 ${Object.keys(shape).join('、')}`
        : `写的是${quoted(issue.input)}，这里应写字段 ${Object.keys(shape).join('、')}`,
  });
}

export function list<T extends z.ZodType>(item: T) {
  return z.array(item, { error: shows('列表，每项一行，以“- ”开头') });
}

/** Yes or no. */
export const yesNo = z.boolean({ error: shows('true 或 false') });

/** Written as true, or not at all. */
export const onlyTrue = z.literal(true, { error: shows('true；不是就不写这一项') });

/** What is said where one of some fields has to be written, and only one. */
export function onlyOne(what: string, keys: readonly string[]) {
  return ({ input }: { input?: unknown }) => {
    const written = keys.filter((key) => (input as Readonly<Record<string, unknown>>)[key] !== undefined);
    return `${what}写了 ${written.join('、') || '（一个也没有）'}，${keys.join('、')} 应写且只写一个`;
  };
}

/** Whether one of some fields is written, and only one. */
export function hasOne(fields: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return keys.filter((key) => fields[key] !== undefined).length === 1;
}

/** Answers to read next, by the names of their files. */
export const answerIds = list(matching(/^[a-z0-9][a-z0-9-]*$/, 'hours-per-year')).default([]);
