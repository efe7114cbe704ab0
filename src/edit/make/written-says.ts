import type { Files } from '~/changeset/changeset';
import { nameIn } from '~/edit/forms/file-names';
import { partsOf } from '~/edit/forms/file-parts';
import { fieldName } from '~/edit/forms/form-schema';
import { thingChosen } from '~/edit/forms/named-things';
import { type Fields, isFields, isList, type Path, same, valueAt } from '~/edit/yaml/value';
import { clauseName } from '~/says/clause-name';
import { inQuotes } from '~/says/in-quotes';
import { printedDay } from '~/says/printed-day';
import { choiceWords } from '~/schemas/field-words';
import { type Kind, kindOf } from '~/schemas/kinds';

/** A field that is written otherwise than it was. */
export interface Written {
  readonly path: string;
  /** Where it stands in the file, in the words of its form. */
  readonly where: string;
  /** What is written there, or is no longer, beside what was there. */
  readonly says: string;
  /** What stands there now, or came to what stood there. */
  readonly fresh: string;
  /** A person may not have typed it: the page fills such a field in by itself. */
  readonly byItself: boolean;
}

/** What the page writes by itself in files of a kind, beside what a person looked at. */
const ownFields: Partial<Readonly<Record<Kind, readonly string[]>>> = {
  sectors: ['unusual', 'to', 'reason'],
  guides: ['reviewedOn', 'except', 'sectors'],
  answers: ['reviewedOn', 'speaksOf', 'kind'],
  changes: ['on', 'for'],
  annual: ['for', 'from', 'to', 'sectors', 'except'],
};

/** What only the files themselves need. */
const unsaid: Partial<Readonly<Record<Kind, readonly string[]>>> = { annual: ['id'] };

/** All that is written in the files otherwise than before, field by field; a new text as a whole is not taken apart. */
export function writtenBetween(before: Files, after: Files, paths: readonly string[]): Written[] {
  return paths.flatMap((path) => {
    const kind = kindOf(path);
    const text = after.get(path);
    if (!kind || text === undefined) return [];
    const then = before.has(path) ? partsOf(path, before.get(path) ?? '') : { data: {}, body: '' };
    const now = partsOf(path, text);
    if (!then || !now) return [];
    const own = ownFields[kind] ?? [];
    const fields = leavesBetween(then.data, now.data, []).flatMap(({ at, before, after: fresh }) => {
      const key = String(at.findLast((one) => typeof one === 'string'));
      if (isDuty(kind, at, before, fresh)) {
        const words = dutySays(fresh, (value, of) => valueSays(value, { files: after, kind, key: of }));
        return [{ path, where: '新的一件事', says: words, fresh: words, byItself: true }];
      }
      if (unsaid[kind]?.includes(key) || isInPlace(at, before, now.data)) return [];
      const of = { files: after, kind, key };
      return [
        {
          path,
          where: whereOf(at, kind, now.data),
          says: changeSays(before, fresh, of),
          fresh: freshSays(before, fresh, of),
          byItself: own.includes(key),
        },
      ];
    });
    const isReworded = before.has(path) && then.body !== now.body;
    return [
      ...fields,
      ...(isReworded ? [{ path, where: '正文', says: '改了', fresh: '改了', byItself: false }] : []),
    ];
  });
}

interface Leaf {
  readonly at: Path;
  readonly before: unknown;
  readonly after: unknown;
}

function leavesBetween(before: unknown, after: unknown, at: Path): Leaf[] {
  if (same(before, after)) return [];
  // What has to be done is told in one.
  const isWhole = before === undefined && at[0] === 'duties' && at.length === 2;
  if (!isWhole && isFields(after) && (isFields(before) || before === undefined)) {
    const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])];
    return keys.flatMap((key) => leavesBetween(valueAt(before, [key]), after[key], [...at, key]));
  }
  if (isList(after) && after.some(isFields) && (isList(before) || before === undefined)) {
    const there = isList(before) ? before : [];
    return pairsOf(there, after).flatMap(([b, a], i) => leavesBetween(b, a, [...at, i]));
  }
  return [{ at, before, after }];
}

/** The items of both, each beside the one it was; those that stay as they are beside themselves. */
function pairsOf(before: readonly unknown[], after: readonly unknown[]): [unknown, unknown][] {
  const gone = before.filter((b) => !after.some((a) => same(a, b)));
  const pairs = after.map((a): [unknown, unknown] => {
    const stays = before.find((b) => same(a, b));
    return [stays ?? gone.shift(), a];
  });
  return [...pairs, ...gone.map((b): [unknown, unknown] => [b, undefined])];
}

function isDuty(kind: Kind, at: Path, before: unknown, after: unknown): after is Fields {
  return (
    kind === 'annual' && at[0] === 'duties' && at.length === 2 && before === undefined && isFields(after)
  );
}

/** What has to be done by whom and until when, who is told of it, and for which year. */
function dutySays(duty: Fields, said: (value: unknown, key: string) => string): string {
  const { by, due, say, from, to, sectors, except } = duty;
  const until = due === undefined ? '' : `，最迟${dueSays(String(due))}`;
  const whom = [
    `告诉${said(duty.for, 'for')}`,
    ...(from === undefined ? [] : [from === to ? `只写${from}年度` : `从${from}年起`]),
    ...(sectors === undefined ? [] : [`只对${said(sectors, 'sectors')}`]),
    ...(except === undefined ? [] : [`${said(except, 'except')}除外`]),
  ];
  return `${said(by, 'by')}${until}：${inQuotes(String(say))}（${whom.join('，')}）`;
}

function dueSays(due: string): string {
  const [date, month, year] = due.split('-').map(Number).reverse();
  return `${year === undefined ? '当年' : `${year}年`}${month}月${date}日`;
}

/** The year from which something holds stands in its place already. */
function isInPlace(at: Path, before: unknown, data: unknown): boolean {
  return before === undefined && at[at.length - 1] === 'from' && valueAt(data, at) !== undefined;
}

/** Where a field stands, what is one of a list by what it says of itself. */
function whereOf(at: Path, kind: Kind, data: unknown): string {
  return at
    .map((key, i) => {
      if (typeof key === 'string')
        return fieldName(kind, key, String(at.slice(0, i).findLast((one) => typeof one === 'string')));
      const item = valueAt(data, at.slice(0, i + 1));
      const from = valueAt(item, ['from']);
      if (from !== undefined) return `从${from}年起`;
      const [name] = ['say', 'name', 'who']
        .filter((one) => at[i + 1] !== one)
        .map((one) => valueAt(item, [one]));
      return typeof name === 'string' ? inQuotes(name) : `第${key + 1}项`;
    })
    .join('，');
}

/** What a value stands in: the names of what it names are in the files. */
interface Of {
  readonly files: Files;
  readonly kind: Kind;
  readonly key: string;
}

function changeSays(before: unknown, after: unknown, of: Of): string {
  const says = (value: unknown) => valueSays(value, of);
  if (isList(before) && isList(after)) {
    const [come, gone] = [without(after, before), without(before, after)];
    return [
      ...(come.length > 0 ? [`加上 ${says(come)}`] : []),
      ...(gone.length > 0 ? [`去掉 ${says(gone)}`] : []),
    ].join('，');
  }
  if (after === undefined) return `去掉 ${says(before)}`;
  if (before === undefined) return says(after);
  if (typeof before === 'string' && typeof after === 'string' && after.length > 60) {
    const [come, gone] = [
      without(sentences(after), sentences(before)),
      without(sentences(before), sentences(after)),
    ];
    return [
      ...come.map((one) => `加上${inQuotes(String(one))}`),
      ...gone.map((one) => `去掉${inQuotes(String(one))}`),
    ].join('，');
  }
  return `原来 ${says(before)}，改成 ${says(after)}`;
}

function freshSays(before: unknown, after: unknown, of: Of): string {
  if (isList(before) && isList(after)) return changeSays(before, after, of);
  return after === undefined ? '去掉' : valueSays(after, of);
}

function sentences(text: string): string[] {
  return text.match(/[^。]+。?/g) ?? [];
}

function without(all: readonly unknown[], others: readonly unknown[]): unknown[] {
  return all.filter((one) => !others.some((o) => same(o, one)));
}

function valueSays(value: unknown, of: Of): string {
  if (isList(value)) return value.map((one) => valueSays(one, of)).join('、');
  if (isFields(value))
    return Object.entries(value)
      .map(([key, one]) => valueSays(one, { ...of, key }))
      .join('，');
  const said = String(value);
  if (value === true) return '是';
  if (/^(from|to)$/.test(of.key) && /^\d{4}$/.test(said)) return `${said}年`;
  if (/^\d{4}-\d\d-\d\d$/.test(said)) return printedDay(said);
  return namedIn(said, of) ?? choiceWords[said] ?? said;
}

const folders = { sector: 'requirements', answer: 'answers', policy: 'policies' } as const;

/** What a sector, an answer, a document or a clause is called, which files name by its id. */
function namedIn(id: string, { files, kind, key }: Of): string | undefined {
  const at = (folder: string, name: string) =>
    ['yaml', 'mdx', 'md'].map((end) => `content/${folder}/${name}.${end}`).find((path) => files.has(path));
  if (key === 'clause') {
    const [, policy = '', anchor = ''] = /^([\w-]+)#([\w-]+)$/.exec(id) ?? [];
    const path = at('policies', policy);
    return path && `${nameIn(files, path).replace(/ .*/, '')} ${clauseName(anchor)}`;
  }
  const thing = thingChosen(kind, key);
  const path = thing && at(folders[thing], id);
  return path && nameIn(files, path);
}
