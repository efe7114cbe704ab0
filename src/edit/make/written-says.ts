import type { Files } from '~/changeset/changeset';
import { partsOf } from '~/edit/forms/file-parts';
import { fieldName } from '~/edit/forms/form-schema';
import { isFields, isList, type Path, same, valueAt } from '~/edit/yaml/value';
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
  annual: ['for', 'from', 'to', 'sectors', 'except', 'id'],
};

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
    const fields = leavesBetween(then.data, now.data, []).map(({ at, before, after }) => ({
      path,
      where: whereOf(at, kind, now.data),
      says: changeSays(before, after),
      fresh: freshSays(before, after),
      byItself: own.includes(String(at.findLast((key) => typeof key === 'string'))),
    }));
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
  if (isFields(after) && (isFields(before) || before === undefined)) {
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

function whereOf(at: Path, kind: Kind, data: unknown): string {
  return at
    .map((key, i) => {
      if (typeof key === 'string') return fieldName(kind, key);
      const from = valueAt(data, [...at.slice(0, i + 1), 'from']);
      return from === undefined ? `第${key + 1}项` : `从${from}年起`;
    })
    .join('，');
}

function changeSays(before: unknown, after: unknown): string {
  if (isList(before) && isList(after)) {
    const [come, gone] = [without(after, before), without(before, after)];
    return [
      ...(come.length > 0 ? [`加上 ${valueSays(come)}`] : []),
      ...(gone.length > 0 ? [`去掉 ${valueSays(gone)}`] : []),
    ].join('，');
  }
  if (after === undefined) return `去掉 ${valueSays(before)}`;
  if (before === undefined) return valueSays(after);
  if (typeof before === 'string' && typeof after === 'string' && after.length > 60) {
    const [come, gone] = [
      without(sentences(after), sentences(before)),
      without(sentences(before), sentences(after)),
    ];
    return [...come.map((one) => `加上“${one}”`), ...gone.map((one) => `去掉“${one}”`)].join('，');
  }
  return `原来 ${valueSays(before)}，改成 ${valueSays(after)}`;
}

function freshSays(before: unknown, after: unknown): string {
  if (isList(before) && isList(after)) return changeSays(before, after);
  return after === undefined ? '去掉' : valueSays(after);
}

function sentences(text: string): string[] {
  return text.match(/[^。]+。?/g) ?? [];
}

function without(all: readonly unknown[], others: readonly unknown[]): unknown[] {
  return all.filter((one) => !others.some((o) => same(o, one)));
}

function valueSays(value: unknown): string {
  if (isList(value)) return value.map(valueSays).join('、');
  if (isFields(value)) return Object.values(value).map(valueSays).join('，');
  const said = String(value);
  if (value === true) return '是';
  return /^\d{4}-\d\d-\d\d$/.test(said) ? printedDay(said) : (choiceWords[said] ?? said);
}
