import type { AnnualDutiesFile } from './annual-duties';
import type { Answer } from './answer';
import { addressesIn } from './clauses';
import type { Complaint } from './complaint';
import type { DutiesFile } from './duties';
import { quoted } from './fields';
import { strayFigures } from './figures';
import type { Guide } from './guide';
import type { Entry } from './library';
import type { Policy } from './policy';
import { type SectorFile, sectorRules } from './sector';
import type { Vocabulary } from './vocabulary';
import type { WaysFile } from './ways';

interface Read {
  readonly policies: readonly Entry<Policy>[];
  readonly sectors: readonly Entry<SectorFile>[];
  readonly guides: readonly Entry<Guide>[];
  readonly annual: readonly Entry<AnnualDutiesFile>[];
  readonly ways: readonly Entry<WaysFile>[];
  readonly duties: readonly Entry<DutiesFile>[];
  readonly answers: readonly Entry<Answer>[];
  readonly words: readonly Entry<Vocabulary>[];
}

/** What is wrong between files: something named twice, or something named that is not there. */
export function referenceComplaints({
  policies,
  sectors,
  guides,
  annual,
  ways,
  duties,
  answers,
  words,
}: Read): Complaint[] {
  const sectorIds = new Set(sectors.map((s) => s.data.sector));
  return [
    ...twice(policies, (p) => p.id, '文件编号'),
    ...twice(sectors, (s) => s.sector, '行业'),
    ...twice(guides, (g) => String(g.year), '年度'),
    ...sectors.flatMap(({ file, data }) => unknownSector(file.path, data.follows, sectorIds)),
    ...[...guides, ...annual, ...ways].flatMap(({ file, data }) =>
      sectorsNamed(data).flatMap((name) => unknownSector(file.path, name, sectorIds)),
    ),
    ...twice(answers, (a) => a.id, '问题'),
    ...answers.flatMap(({ file, data }) => [
      ...unknownAnswers(file.path, data.related, answers),
      ...data.sectors.flatMap((s) => unknownSector(file.path, s.sector, sectorIds)),
    ]),
    ...words.flatMap(({ file, data }) =>
      data.terms.flatMap((t) => unknownAnswers(file.path, t.see, answers)),
    ),
    ...ways.flatMap(({ file, data }) =>
      [...data.ways, ...data.beside].flatMap((w) => unknownAnswers(file.path, w.see, answers)),
    ),
    ...duties.flatMap(({ file, data }) =>
      data.parties.flatMap((p) => unknownAnswers(file.path, p.see, answers)),
    ),
    ...[...answers, ...words].flatMap((entry) => figureSlips(entry, sectors)),
    ...policies.flatMap((entry) => [...relationSlips(entry, policies), ...editorialSlips(entry)]),
  ];
}

function twice<T>(entries: readonly Entry<T>[], key: (data: T) => string, what: string): Complaint[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ file, data }) => {
    const before = seen.get(key(data));
    seen.set(key(data), file.path);
    return before
      ? [{ file: file.path, says: `${what}“${key(data)}”已经写在 ${before}，应只写在一个文件里` }]
      : [];
  });
}

function unknownSector(file: string, name: string | undefined, known: ReadonlySet<string>): Complaint[] {
  if (name === undefined || known.has(name)) return [];
  return [{ file, says: `行业${quoted(name)}不存在，现有 ${[...known].join('、')}` }];
}

function sectorsNamed(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const { sectors = [], except = [] } = data as { sectors?: string[]; except?: string[] };
  return [...sectors, ...except, ...Object.values(data).flatMap(sectorsNamed)];
}

function relationSlips({ file, data }: Entry<Policy>, policies: readonly Entry<Policy>[]): Complaint[] {
  const ids = policies.map((p) => p.data.id);
  return data.relations
    .filter((r) => !ids.includes(r.policy))
    .map((r) => ({
      file: file.path,
      says: `relations 里的文件${quoted(r.policy)}不存在，现有 ${ids.join('、')}`,
    }));
}

function editorialSlips({ file, data }: Entry<Policy>): Complaint[] {
  const addresses = addressesIn(data.clauses);
  return data.editorial.flatMap(({ at, words }) => {
    if (at === undefined && words === undefined) return [];
    const text = addresses.get(at ?? '');
    if (text === undefined)
      return [
        {
          file: file.path,
          says: `编者注的位置${quoted(at)}不存在，这份文件有 ${[...addresses.keys()].join('、')}`,
        },
      ];
    if (words !== undefined && text.split(words).length === 2) return [];
    return [
      {
        file: file.path,
        says: `编者注的 words ${quoted(words)}应在 ${at} 里恰好出现一次，该处写的是：${text}`,
      },
    ];
  });
}

function unknownAnswers(
  file: string,
  ids: readonly string[],
  answers: readonly Entry<Answer>[],
): Complaint[] {
  return ids
    .filter((id) => !answers.some((a) => a.data.id === id))
    .map((id) => ({
      file,
      says: `答复${quoted(id)}不存在，应写 content/answers/ 里的文件名，如 hours-per-year`,
    }));
}

function figureSlips({ file, data }: Entry<unknown>, sectors: readonly Entry<SectorFile>[]): Complaint[] {
  const files = sectors.map((s) => s.data);
  const rules = files.map((f) => sectorRules(f, files));
  return strayFigures(JSON.stringify(data), rules)
    .filter((written) => /^\{[a-z-]+\.\d+\.[a-z]+\}$/.test(written))
    .map((written) => ({
      file: file.path,
      says: `“${written}”没有对应的数字，应写作 {行业.年度.科目}，如 {general.2018.total}`,
    }));
}
