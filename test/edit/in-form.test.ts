import { describe, expect, test } from 'vitest';
import { parse as parseYaml, stringify } from 'yaml';
import { contentFiles } from '~/commands/content-files';
import { contentReader } from '~/edit/content/reading';
import { partsOf } from '~/edit/forms/file-parts';
import { inForm } from '~/edit/forms/in-form';
import type { Complaint } from '~/schemas/complaint';
import { choiceWords, fieldWords } from '~/schemas/field-words';
import { kindNames, kindOf, readKinds } from '~/schemas/kinds';
import { chance, damages } from './damages';

const says = (complaint: Complaint, text: string) => {
  const { where, says } = inForm(complaint, text);
  return [where, says].filter(Boolean).join('：');
};

test('还没有写完的时间：说第几个、要选什么，不说文件怎样写', () => {
  const text = 'year: 2027\nreviewedOn: 2027-01-05\nwindows:\n  - {}\n';
  const { complaints } = readKinds([{ path: 'content/guides/2027.yaml', text }]);
  expect(complaints.map((c) => says(c, text))).toEqual([
    '第1个时间的“是学习还是补学”：请选是学习还是补学',
    '第1个时间的“哪些科目”：还没有写，请按“加一行”或“加一项”',
    '第1个时间的“最后一天”：还没有写，例如：2018-11-01',
    '第1个时间的“一句话”：还没有写，例如：学到2021年12月31日',
  ]);
});

/** An example of what is written in the field, code where the field holds code. */
const example = /(?:例如：|应写作 )[^：]*$/;
/** What no clerk reads: names of fields and of choices as files have them, beside what was written and addresses. */
const english = (words: string) =>
  (
    words
      .replace(example, '')
      .replace(
        /“[^”]*”|\{[a-z-]+\.\d+\.[a-z-]+\}|<[^>]*>|[a-z]+-\d{4}-\d+\S*|\/\S+|\S+\.(?:gov|edu)\.cn\S*/g,
        '',
      )
      .match(/[A-Za-z][A-Za-z-]{2,}/g) ?? []
  ).filter(
    (word) =>
      fieldWords[word] !== undefined ||
      choiceWords[word] !== undefined ||
      /^(?:Invalid|expected|true|false|null|undefined)$/.test(word),
  );
const wayOfFiles = /以“- ”开头|这里可以写|应写字段|\{ \w+:|: "/;

function short(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(short);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, short(inner)]));
}

type Way = readonly (string | number)[];

function waysIn(value: unknown, way: Way = []): Way[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [
    way,
    ...Object.entries(value).flatMap(([key, inner]) =>
      waysIn(inner, [...way, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function changed(value: unknown, [key, ...rest]: Way, by: (old: unknown) => unknown): unknown {
  if (key === undefined) return by(value);
  if (Array.isArray(value)) return value.map((one, i) => (i === key ? changed(one, rest, by) : one));
  return Object.fromEntries(
    Object.entries(value as object).map(([k, inner]) => [k, k === key ? changed(inner, rest, by) : inner]),
  );
}

/** What a form, or a hand in a file, makes of a field. */
const slips: readonly ((old: unknown) => unknown)[] = [
  () => undefined,
  () => '',
  () => 'other',
  () => [],
  () => ({}),
  () => 7.123,
  (old) =>
    typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...old, stray: 1 } : [old, old],
];

const files = contentFiles('content');

describe.each(kindNames.filter((kind) => kind !== 'oldTexts'))(
  '%s：表单里什么话都说中文的栏名和选项',
  (kind) => {
    const own = [...files].filter(([path]) => kindOf(path) === kind);
    test.each(own.slice(0, 2).map(([path, text]) => [path, text]))('%s', (path, text) => {
      const parts = partsOf(path, text);
      const data = short(parseYaml(parts?.yaml ?? ''));
      const bad: string[] = [];
      for (const way of waysIn(data)) {
        for (const slip of slips) {
          const yaml = stringify(changed(data, way, slip)) ?? '';
          const made = parts?.body === undefined ? yaml : `---\n${yaml}---\n${parts.body}`;
          for (const c of readKinds([{ path, text: made }]).complaints) {
            const words = says(c, made);
            if (english(words).length > 0 || wayOfFiles.test(words)) bad.push(`${c.says} → ${words}`);
          }
        }
      }
      expect([...new Set(bad)]).toEqual([]);
    });
  },
);

test('文件之间对不上的、弄坏的，读得成表单的也都说中文', () => {
  const whole = contentFiles('test/province/content');
  const paths = [...whole.keys()].filter((path) => kindOf(path));
  const pick = chance(7);
  const read = contentReader();
  const bad: string[] = [];
  for (let i = 0; i < 300; i++) {
    const path = paths[pick(paths.length)] as string;
    const made = damages[pick(damages.length)]?.(whole.get(path) as string, pick);
    if (typeof made !== 'string') continue;
    const now = new Map([...whole, [path, made]]);
    for (const c of read(now).complaints) {
      const text = now.get(c.file) ?? '';
      if (!kindOf(c.file) || !partsOf(c.file, text)) continue;
      const words = says(c, text);
      if (english(words).length > 0 || wayOfFiles.test(words)) bad.push(`${c.says} → ${words}`);
    }
  }
  expect([...new Set(bad)]).toEqual([]);
});
