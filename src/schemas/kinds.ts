import { annualDutiesFile } from './annual-duties';
import { readAnswer } from './answer';
import { caseFile } from './case';
import { readChange } from './change';
import { type Complaint, ContentError } from './complaint';
import { dutiesFile } from './duties';
import { quoted } from './fields';
import { gapsFile } from './gaps';
import { guideFile } from './guide';
import { readPolicy } from './policy';
import { sectorFile } from './sector';
import { siteFile } from './site';
import { sourcesFile } from './sources';
import { readOldText } from './version';
import { vocabularyFile } from './vocabulary';
import { waysFile } from './ways';
import { readYaml, type TextFile } from './yaml';

/** Every kind of file under content/: how its path is written, and how it is read. */
const kinds = {
  policies: { path: /(?:^|\/)content\/policies\/[^/]+\.mdx?$/, read: readPolicy },
  oldTexts: {
    path: /(?:^|\/)content\/policies\/[a-z]+-\d{4}-\d+\/\d{4}-\d\d-\d\d\.mdx?$/,
    read: readOldText,
  },
  sectors: {
    path: /(?:^|\/)content\/requirements\/[a-z-]+\.yaml$/,
    read: (f: TextFile) => readYaml(f, sectorFile),
  },
  guides: { path: /(?:^|\/)content\/guides\/\d{4}\.yaml$/, read: (f: TextFile) => readYaml(f, guideFile) },
  annual: {
    path: /(?:^|\/)content\/annual-duties\.yaml$/,
    read: (f: TextFile) => readYaml(f, annualDutiesFile),
  },
  ways: { path: /(?:^|\/)content\/ways\.yaml$/, read: (f: TextFile) => readYaml(f, waysFile) },
  duties: { path: /(?:^|\/)content\/duties\.yaml$/, read: (f: TextFile) => readYaml(f, dutiesFile) },
  answers: { path: /(?:^|\/)content\/answers\/[a-z0-9][a-z0-9-]*\.mdx?$/, read: readAnswer },
  words: { path: /(?:^|\/)content\/vocabulary\.yaml$/, read: (f: TextFile) => readYaml(f, vocabularyFile) },
  gaps: { path: /(?:^|\/)content\/gaps\.yaml$/, read: (f: TextFile) => readYaml(f, gapsFile) },
  changes: { path: /(?:^|\/)content\/changes\/\d{4}-\d\d-\d\d-[a-z0-9-]+\.yaml$/, read: readChange },
  cases: { path: /(?:^|\/)content\/cases\/[a-z-]+\.yaml$/, read: (f: TextFile) => readYaml(f, caseFile) },
  sources: {
    path: /(?:^|\/)content\/sources\.yaml$/,
    read: (f: TextFile) => readYaml(f, sourcesFile),
  },
  site: { path: /(?:^|\/)content\/site\.yaml$/, read: (f: TextFile) => readYaml(f, siteFile) },
};

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as readonly Kind[];

/** The kind of a file by its path; undefined for one that is of none. */
export function kindOf(path: string): Kind | undefined {
  return kindNames.find((name) => kinds[name].path.test(path));
}

/** What the files of each kind say. */
export type Contents = { readonly [K in Kind]: readonly ReturnType<(typeof kinds)[K]['read']>[] };

/** A file with what was read from it. */
export interface Entry<T> {
  readonly file: TextFile;
  readonly data: T;
}

/** The files of each kind as read, the kinds of which a file could not be, and what is wrong with those. */
export interface Read {
  readonly entries: { readonly [K in Kind]: readonly Entry<Contents[K][number]>[] };
  readonly broken: ReadonlySet<Kind>;
  readonly complaints: readonly Complaint[];
}

/** Reads each file by its kind. Never throws a ContentError: what is wrong is in the complaints. */
export function readKinds(files: readonly TextFile[]): Read {
  const entries = Object.fromEntries(kindNames.map((name) => [name, [] as Entry<unknown>[]]));
  const broken = new Set<Kind>();
  const complaints: Complaint[] = [];
  for (const file of files) {
    const name = kindOf(file.path);
    if (name === undefined && beside.test(file.path)) continue;
    if (name === undefined) {
      complaints.push({ file: file.path, says: unread });
      continue;
    }
    try {
      entries[name]?.push({ file, data: kinds[name].read(file) });
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      broken.add(name);
      complaints.push(...error.complaints);
    }
  }
  return { entries: entries as unknown as Read['entries'], broken, complaints };
}

/** What is no text of the site: the editors' guide, what was promised, what a system leaves. */
const beside =
  /(?:^|\/)content\/(README\.md$|releases\/)|\/(\.[^/]*|[Tt]humbs\.db|[Dd]esktop\.ini|~\$[^/]*)$/;

const unread = `这个文件谁也不读，应照下面的样子起名、放好：${[
  'policies/yrsg-2018-11.mdx',
  'policies/yrsg-2018-11/2018-11-01.mdx',
  'requirements/accounting.yaml',
  'guides/2027.yaml',
  'answers/hours-per-year.mdx',
  'changes/2027-03-01-guide.yaml',
  'cases/accounting.yaml',
]
  .map(quoted)
  .join('、')}`;
