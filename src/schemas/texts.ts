import { type Basis, type ClauseId, clauseParts } from '~/rules/duty/basis';
import type { Day } from '~/rules/duty/day';
import { addressesIn } from './clauses';
import type { End } from './end';
import type { Policy } from './policy';
import { type OldText, type Version, versionsOf } from './version';

/** The texts with all they said, since when, and until when. */
export interface Texts {
  /** The versions of each text by its id, the first first. */
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  readonly ends: ReadonlyMap<string, End>;
  /** The words at every clause address, those of older versions behind /versions/<date>. */
  readonly clauses: ReadonlyMap<ClauseId, string>;
}

/** What the texts and their older versions say. */
export function textsOf(policies: readonly Policy[], old: readonly OldText[]): Texts {
  const versions = new Map(policies.map((p) => [p.id, versionsOf(p, old)] as const));
  return {
    versions,
    ends: new Map(policies.flatMap((p) => (p.ended ? [[p.id, p.ended] as const] : []))),
    clauses: new Map([
      ...policies.flatMap((p) => addressed(p.id, p)),
      ...[...versions].flatMap(([id, all]) =>
        all.flatMap((v) => (v.until ? addressed(versionId(id, v.from), v) : [])),
      ),
    ]),
  };
}

/** How a citation names a version of a text that has other words now. */
export function versionId(policy: string, from: Day): string {
  return `${policy}/versions/${from}`;
}

/** A text's id and the day of the version that a citation names, where it names one. */
export function versionParts(policy: string): { readonly id: string; readonly from?: Day } {
  const [id = '', from] = policy.split('/versions/');
  return from === undefined ? { id } : { id, from };
}

function addressed(id: string, { clauses }: Pick<Version, 'clauses'>): [ClauseId, string][] {
  return [...addressesIn(clauses)].map(([anchor, words]) => [`${id}#${anchor}`, words]);
}

/** The address of words: the clause as it stands, or else the last version of it that has them; undefined where none does. */
export function placeOf(
  { clause, quote }: Cited,
  { versions, clauses }: Pick<Texts, 'versions' | 'clauses'>,
): ClauseId | undefined {
  if (clauses.get(clause)?.includes(quote)) return clause;
  const { policy, anchor } = clauseParts(clause);
  const older = (versions.get(policy) ?? []).map(({ from }) => `${versionId(policy, from)}#${anchor}`);
  return older.reverse().find((id) => clauses.get(id)?.includes(quote));
}

interface Cited {
  readonly clause: ClauseId;
  readonly quote: string;
}

/** The same data with each citation at the version that has its words: those that were changed since stand in an older one. */
export function pinned<T>(data: T, texts: Texts): T {
  return [...texts.versions.values()].some((all) => all.length > 1) ? pinnedIn(data, texts) : data;
}

function pinnedIn<T>(data: T, texts: Texts): T {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((item) => pinnedIn(item, texts)) as T;
  const entries = Object.entries(data).map(([key, value]) => [key, pinnedIn(value, texts)]);
  const { clause, quote } = data as Partial<Cited>;
  if (typeof clause !== 'string' || typeof quote !== 'string') return Object.fromEntries(entries);
  return { ...Object.fromEntries(entries), clause: placeOf({ clause, quote }, texts) ?? clause };
}

/** The first day on which what something rests on is no longer in force, where it came to an end. */
export function endOf(basis: Basis, texts: Texts): Day | undefined {
  if (basis.grade !== 'official') return undefined;
  const { id, from } = versionParts(clauseParts(basis.clause).policy);
  const changed = texts.versions.get(id)?.find((v) => v.from === from)?.until;
  return earliest([texts.ends.get(id)?.from, changed]);
}

/** The earliest of some days; undefined where there is none. */
export function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined);
}
