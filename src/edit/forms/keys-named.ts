import { isFields, isList, type Path, valueAt, withValue } from '~/edit/yaml/value';
import { subjects } from '~/rules/duty/subject';
import { scopeNames } from '~/says/scope-names';
import { addressesIn } from '~/schemas/clauses';
import type { Kind } from '~/schemas/kinds';
import type { Library } from '~/schemas/library';

/** A name in Latin letters, as files and links have it, and what people call it. */
export type Named = readonly [key: string, name: string];

/** What may stand at a place that holds such a name: nobody has to write one. */
export interface Keys {
  readonly known: readonly Named[];
  /** One more may be made there. */
  readonly isOpen?: boolean;
}

/** The names that may stand at a place, as a field of its own or as those of a group; undefined where it holds none. */
export function keysAt(kind: Kind, path: Path, data: unknown, library?: Library): Keys | undefined {
  const key = path.findLast((one) => typeof one === 'string');
  switch (kind) {
    case 'sectors':
      return sectorKeys(path, key, data);
    case 'cases':
      return caseKeys(path, key, data, library);
    case 'words':
      return path[0] === 'occupations' && key === 'term'
        ? { known: namesIn(valueAt(data, ['terms']), 'id', 'term') }
        : undefined;
    case 'site':
      return path.join() === 'english,sectors'
        ? { known: (library?.sectors ?? []).map((s) => [s.sector, s.name]) }
        : undefined;
    case 'policies':
      return key === 'at' ? { known: placesIn(data, library) } : undefined;
    default:
      return undefined;
  }
}

/** What people call one of a group that goes by such names. */
export function keyName(kind: Kind, path: Path, data: unknown, library?: Library): string | undefined {
  const [key, group] = [path[path.length - 1], path.slice(0, -1)];
  const known = keysAt(kind, group, data, library)?.known.find(([one]) => one === key)?.[1];
  const own = valueAt(data, [...path, 'name']);
  return known ?? (typeof own === 'string' && own !== '' ? own : undefined);
}

/** The fields at a place, those that hold such a name with what people call it. */
export function fieldsCalled(kind: Kind, path: Path, data: unknown, library?: Library): unknown {
  const fields = valueAt(data, path);
  if (!isFields(fields)) return fields;
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      const known =
        typeof value === 'string' ? keysAt(kind, [...path, key], data, library)?.known : undefined;
      return [key, known?.find(([one]) => one === value)?.[1] ?? value];
    }),
  );
}

/** The data of a file with one more in a group, under a name that nobody has to think of. */
export function withKey(data: unknown, path: Path, key: string): unknown {
  const isNumber = /^(?:hours|short|notCounted|atLeast|atMost)$/.test(String(path[path.length - 1]));
  const isWord = path[path.length - 2] === 'english';
  return withValue(data, [...path, key], isNumber || isWord ? '' : {});
}

/** The same with a new one and what it is called; a part of a subject is called so for the whole file. */
export function withFresh(data: unknown, path: Path, key: string, name: string, subject: string): unknown {
  const group = path[path.length - 1];
  if (group === 'subjects' || group === 'grades') return withValue(data, [...path, key], name);
  if (path[0] === 'seconds') return withValue(data, [...path, key], { name });
  const part = { name, heading: `其中${name}`, of: subject };
  const named = withValue(data, ['parts', key], part);
  return path[0] === 'parts' ? named : withValue(named, [...path, key], {});
}

/** A name that is nobody's yet: the sector's own with what it is, part, part-b and so on. */
export function freshKey(data: unknown, what: string): string {
  const own = String(valueAt(data, ['sector']) ?? 'own');
  const first = `${own}-${what.replace(/s$/, '').toLowerCase()}`;
  const text = JSON.stringify(data);
  const isTaken = (key: string) => text.includes(`"${key}"`);
  const letters = [...'bcdefghijklmnopqrstuvwxyz'].map((letter) => `${first}-${letter}`);
  return [first, ...letters].find((key) => !isTaken(key)) ?? `${first}-${letters.length}`;
}

function sectorKeys(path: Path, key: string | undefined, data: unknown): Keys | undefined {
  const [list, i] = path;
  const parts = fieldsIn(valueAt(data, ['parts']));
  const second = list === 'seconds' && i !== undefined ? valueAt(data, [list, i]) : undefined;
  if (key === 'parts' && (path.length === 1 || list === 'periods')) return { known: parts, isOpen: true };
  const situations = [
    ...namesIn(valueAt(data, ['situations']), 'situation'),
    ...namesIn(valueAt(second, ['exemptions']), 'situation'),
  ];
  const conversions = [
    ...namesIn(valueAt(data, ['conversions']), 'counts'),
    ...namesIn(valueAt(second, ['conversions']), 'counts'),
  ];
  if (key === 'situation') return { known: once(situations), isOpen: true };
  if (key === 'counts') return { known: once(conversions), isOpen: true };
  const isMeasure = /^(?:of|fulfils|open|byMonth|notAsked)$/.test(key ?? '');
  if (list === 'parts') return undefined;
  if (list !== 'seconds') return isMeasure ? { known: [...scopes, ...parts] } : undefined;
  if (path.length === 3 && /^(?:duty|subjects|parts|beside|grades)$/.test(key ?? ''))
    return { known: [], isOpen: true };
  if (/^(?:atLeast|atMost)$/.test(key ?? '')) return { known: fieldsIn(valueAt(second, ['grades'])) };
  // Of whom the other requirement is stands in words.
  if (!isMeasure || path.length === 3) return undefined;
  const measures = ['subjects', 'parts', 'beside'].flatMap((one) => fieldsIn(valueAt(second, [one])));
  return { known: [['total', scopeNames.total], ...measures] };
}

function caseKeys(
  path: Path,
  key: string | undefined,
  data: unknown,
  library: Library | undefined,
): Keys | undefined {
  const asked = valueAt(data, [...path.slice(0, 2), 'sector']);
  const sector = library?.sectors.find((s) => s.sector === asked);
  const seconds = sector?.seconds ?? [];
  const parts = (sector?.parts ?? []).map((p): Named => [p.key, p.name]);
  const measures = seconds.flatMap((s) => s.measures.map((m): Named => [m.key, m.name]));
  const exemptions = [...(sector?.situations ?? []), ...seconds.flatMap((s) => s.exemptions)];
  switch (key) {
    case 'hours':
      return path[path.length - 2] === 'entries' ? undefined : { known: [...own, ...parts, ...measures] };
    case 'short':
    case 'unanswered':
    case 'notCounted':
    case 'notAsked':
      return { known: [...scopes, ...parts, ...measures] };
    case 'duties':
      return { known: seconds.map((s) => [s.duty, s.name]) };
    case 'part':
      return { known: parts };
    case 'grade':
      return { known: once(seconds.flatMap((s) => Object.entries(s.grades ?? {}))) };
    case 'as':
      return {
        known: once(
          [...(sector?.conversions ?? []), ...seconds.flatMap((s) => s.conversions)].map((c) => [
            c.key,
            c.name,
          ]),
        ),
      };
    case 'situation':
      return {
        known: once(
          exemptions.flatMap(({ when, name }) =>
            when.kind === 'situation' ? [[when.situation, name ?? when.situation] as const] : [],
          ),
        ),
      };
    default:
      return undefined;
  }
}

const own = subjects.map((one): Named => [one, scopeNames[one]]);
const scopes: readonly Named[] = [['total', scopeNames.total], ...own];

/** The items of a group by their names: what each is called, or is. */
function fieldsIn(group: unknown): Named[] {
  if (!isFields(group)) return [];
  return Object.entries(group).map(([key, value]) => {
    const name = isFields(value) ? value.name : value;
    return [key, typeof name === 'string' && name !== '' ? name : key];
  });
}

/** The items of a list by their names. */
function namesIn(list: unknown, key: string, called = 'name'): Named[] {
  if (!isList(list)) return [];
  return list.flatMap((item) => {
    const [own, name] = [valueAt(item, [key]), valueAt(item, [called])];
    return typeof own === 'string' && own !== '' ? [[own, typeof name === 'string' ? name : own]] : [];
  });
}

/** Each once, by the words of the first that has some. */
function once(all: readonly Named[]): Named[] {
  return [...new Set(all.map(([key]) => key))].map(
    (key) => all.find(([one, name]) => one === key && name !== key) ?? [key, key],
  );
}

/** The places of a document by how they begin. */
function placesIn(data: unknown, library: Library | undefined): Named[] {
  const policy = library?.policies.find((p) => p.documentNumber === valueAt(data, ['documentNumber']));
  return [...addressesIn(policy?.clauses ?? [])].map(([anchor, words]) => [anchor, words.slice(0, 30)]);
}
