import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { builtIn } from '~/ledger/built';
import { aliases } from '~/queries/aliases';
import { library } from '~/queries/library';
import { loaderIntegrity } from '~/queries/loader';
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
    integrity,
    loader: `<script src="${site}embed/loader.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`,
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
