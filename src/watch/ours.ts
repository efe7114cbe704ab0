import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { builtIn } from '~/ledger/built';
import { aliases } from '~/queries/aliases';
import { library } from '~/queries/library';
import { loaderIntegrity } from '~/queries/loader';
import { appliedTo } from '~/rules/duty/applied';
import { plain } from '~/rules/duty/hours';
import type { SectorRules } from '~/rules/duty/sector';
import type { Scope } from '~/rules/duty/subject';
import { loaderCode } from '~/says/embed-code';
import { yearSays } from '~/says/requirement-says';
import { type Alias, endOf } from '~/schemas/alias';

/** What others may rely on: our addresses, and what stands at each. */
export interface Ours {
  /** The site's root with its host: https://example.gov.cn/zxjy/. */
  readonly site: string;
  /** Every page, file and anchor from the root: /policies/yrsb-2018-277/#s3. */
  readonly all: ReadonlySet<string>;
  /** Where an old address leads now; undefined where it has not moved. */
  readonly movedTo: (address: string) => string | undefined;
  /** The words at a clause, by its address; all its versions' words. */
  readonly clause: (
    address: string,
  ) => { readonly now: string; readonly ever: readonly string[] } | undefined;
  /** The words of a page, without script. */
  readonly words: (page: string) => string;
  /** What a year asks of a scope, of the sectors that are named in some words or else of all; undefined where it is not known. */
  readonly asked: (
    year: number,
    scope: Scope,
    words: string,
  ) => { readonly amounts: readonly string[]; readonly says: string } | undefined;
  /** The line an office puts into its page. */
  readonly loader: string;
  readonly integrity: string;
}

/** What is ours, as the built site and its content have it. */
export function oursIn(folder: string, site: string): Ours {
  const { all } = builtIn(folder);
  const integrity = loaderIntegrity();
  return {
    site,
    all,
    movedTo: movedIn(aliases()),
    clause: clauseAt,
    words: pageWords(folder),
    asked: askedIn(library().sectors),
    integrity,
    loader: loaderCode(site, integrity),
  };
}

function movedIn(all: readonly Alias[]): Ours['movedTo'] {
  return (address) => {
    const end = endOf(address, all);
    return end === undefined || end === address ? undefined : end;
  };
}

function clauseAt(address: string) {
  const [, policy, version = '', anchor] =
    /^\/policies\/([^/]+)\/(versions\/[^/]+\/)?#(.+)$/.exec(address) ?? [];
  if (policy === undefined) return undefined;
  const { clauses, versions } = library();
  const old = (versions.get(policy) ?? []).flatMap(
    (v) => clauses.get(`${policy}/versions/${v.from}#${anchor}`) ?? [],
  );
  const now =
    clauses.get(`${policy}${version && `/${version.slice(0, -1)}`}#${anchor}`) ??
    clauses.get(`${policy}#${anchor}`);
  return now === undefined ? undefined : { now, ever: [now, ...old] };
}

/** What each sector's year asks of a scope, as far as it is known. */
export function askedIn(sectors: readonly SectorRules[]): Ours['asked'] {
  return (year, scope, words) => {
    const named = sectors.filter(({ name, short }) => words.includes(name) || words.includes(short));
    const asked = (named.length > 0 ? named : sectors).flatMap((rules) => {
      const applied = appliedTo(rules, year);
      const atLeast = applied?.period.requirements.find((r) => r.scope === scope)?.atLeast;
      return applied && atLeast !== undefined ? [{ rules, applied, amount: plain(atLeast) }] : [];
    });
    const [first] = asked;
    if (!first) return undefined;
    return {
      amounts: asked.map(({ amount }) => amount),
      says: `${yearSays(first.rules, first.applied, year)}。`,
    };
  };
}

function pageWords(folder: string): Ours['words'] {
  const kept = new Map<string, string>();
  return (page) => {
    const known = kept.get(page);
    if (known !== undefined) return known;
    const html = parse(readFileSync(`${folder}${page}${page.endsWith('/') ? 'index.html' : ''}`, 'utf8'));
    const words = (html.querySelector('main') ?? html).textContent.replace(/\s+/g, '');
    kept.set(page, words);
    return words;
  };
}
