import type { SectorRules } from '~/rules/duty/sector';
import { stampSlips } from './answer-stamp';
import { addressesIn } from './clauses';
import type { Complaint } from './complaint';
import { sectorEnding } from './ending';
import { quoted } from './fields';
import { strayFigures } from './figures';
import type { Guide } from './guide';
import { linkComplaints } from './inner-links';
import type { Entry, Read } from './kinds';
import { lineOf } from './line-of';
import type { Policy } from './policy';
import { type SectorFile, sectorRules } from './sector';
import { pinned, textsOf } from './texts';
import { typedFigures } from './typed-figures';
import { strayText, versionSlips } from './version-slips';
import type { TextFile } from './yaml';

/** What is wrong between files: something named twice, or something named that is not there; never by a kind of which a file is broken. */
export function referenceComplaints(entries: Read['entries'], broken: Read['broken']): Complaint[] {
  const { policies, oldTexts, sectors, guides, answers, annual, ways, words, cases } = entries;
  const rules = rulesOf(sectors);
  const texts = textsOf(
    policies.map((p) => p.data),
    oldTexts.map((o) => o.data),
  );
  const ending = broken.has('policies') ? rules : rules.map((one) => sectorEnding(pinned(one, texts), texts));
  return [
    ...twice(policies, (p) => p.id, '文件编号'),
    ...twice(sectors, (s) => s.sector, '行业'),
    ...twice(answers, (a) => a.id, '问题'),
    ...guides.flatMap(yearSlips),
    ...(broken.size > 0 ? [] : linkComplaints(entries)),
    ...(broken.has('sectors')
      ? []
      : [
          ...[...sectors, ...guides, ...annual, ...ways, ...answers, ...cases].flatMap((e) =>
            sectorSlips(e, sectors),
          ),
          ...[...answers, ...words].flatMap((e) => figureSlips(e, rules, ending)),
          ...answers.flatMap((e) => typedFigures(e, rules)),
          ...answers.flatMap(({ file, data }) =>
            stampSlips(data, rules).map((says) => ({
              file: file.path,
              line: lineOf(file.text, data.kind === 'silent' ? 'answer:' : 'kind:'),
              says,
            })),
          ),
        ]),
    ...(broken.has('answers') ? [] : answerSlips(entries)),
    ...(broken.has('policies')
      ? []
      : [
          ...policies.flatMap((p) => [
            ...relationSlips(p, policies),
            ...editorialSlips(p),
            ...versionSlips(p, oldTexts),
          ]),
          ...oldTexts.flatMap((o) => [...strayText(o, policies), ...editorialSlips(o)]),
        ]),
  ];
}

function yearSlips({ file, data: { year } }: Entry<Guide>): Complaint[] {
  if (file.path.endsWith(`/${year}.yaml`)) return [];
  const line = lineOf(file.text, `year: ${year}`);
  return [
    { file: file.path, line, says: `里面写的是 year: ${year}，和文件名对不上，文件名应是 ${year}.yaml` },
  ];
}

function sectorSlips({ file, data }: Entry<unknown>, sectors: readonly Entry<SectorFile>[]): Complaint[] {
  const known = sectors.map((s) => s.data.sector);
  return [...new Set(sectorsNamed(data))]
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file: file.path,
      line: lineOf(file.text, name),
      says: `行业${quoted(name)}不存在，现有 ${known.join('、')}`,
    }));
}

/** Every sector that some data names, wherever in it. */
function sectorsNamed(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const { follows, sector, sectors = [], except = [] } = data as Record<string, unknown> & NamesSectors;
  const own = [follows, sector, ...sectors, ...except].filter((name) => typeof name === 'string');
  return [...own, ...Object.values(data).flatMap(sectorsNamed)];
}

interface NamesSectors {
  readonly sectors?: readonly unknown[];
  readonly except?: readonly unknown[];
}

function answerSlips({ answers, words, ways, duties, site }: Read['entries']): Complaint[] {
  const named: [file: TextFile, ids: readonly string[]][] = [
    ...answers.map(({ file, data }): [TextFile, string[]] => [file, data.related]),
    ...words.flatMap(({ file, data }) => data.terms.map((t): [TextFile, string[]] => [file, t.see])),
    ...ways.flatMap(({ file, data }) =>
      [...data.ways, ...data.beside].map((w): [TextFile, readonly string[]] => [file, w.see]),
    ),
    ...ways.map(({ file, data }): [TextFile, string[]] => [file, data.certificatesSee]),
    ...site.map(({ file, data }): [TextFile, string[]] => [
      file,
      [...data.asked, ...(data.cited ? [data.cited] : [])],
    ]),
    ...duties.flatMap(({ file, data }) =>
      data.parties.map((p): [TextFile, readonly string[]] => [file, p.see]),
    ),
  ];
  const known = new Set(answers.map((a) => a.data.id));
  return named.flatMap(([file, ids]) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({
        file: file.path,
        line: lineOf(file.text, id),
        says: `问答${quoted(id)}不存在，应写 content/answers/ 里的文件名，如 hours-per-year`,
      })),
  );
}

function twice<T>(entries: readonly Entry<T>[], key: (data: T) => string, what: string): Complaint[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ file, data }) => {
    const before = seen.get(key(data));
    seen.set(key(data), file.path);
    return before
      ? [
          {
            file: file.path,
            line: lineOf(file.text, key(data)),
            says: `${what}“${key(data)}”已经写在 ${before}，应只写在一个文件里`,
          },
        ]
      : [];
  });
}

function relationSlips({ file, data }: Entry<Policy>, policies: readonly Entry<Policy>[]): Complaint[] {
  const ids = policies.map((p) => p.data.id);
  return data.relations
    .filter((r) => !ids.includes(r.policy))
    .map((r) => ({
      file: file.path,
      line: lineOf(file.text, r.policy),
      says: `relations 里的文件${quoted(r.policy)}不存在，现有 ${ids.join('、')}`,
    }));
}

function editorialSlips({ file, data }: Entry<Pick<Policy, 'clauses' | 'editorial'>>): Complaint[] {
  const addresses = addressesIn(data.clauses);
  return data.editorial.flatMap(({ at, words }) => {
    if (at === undefined && words === undefined) return [];
    const text = addresses.get(at ?? '');
    if (text === undefined)
      return [
        {
          file: file.path,
          line: lineOf(file.text, `at: ${at}`),
          says: `编者注的位置${quoted(at)}不存在，这份文件有 ${[...addresses.keys()].join('、')}`,
        },
      ];
    if (words !== undefined && text.split(words).length === 2) return [];
    return [
      {
        file: file.path,
        line: lineOf(file.text, words ?? ''),
        says: `编者注的 words ${quoted(words)}应在 ${at} 里恰好出现一次，该处写的是：${text}`,
      },
    ];
  });
}

function figureSlips(
  { file, data }: Entry<unknown>,
  rules: readonly SectorRules[],
  ending: readonly SectorRules[],
): Complaint[] {
  const text = JSON.stringify(data);
  const never = strayFigures(text, rules);
  return strayFigures(text, ending)
    .filter((written) => /^\{[^{}."]+\.\d+\.[^{}."]+\}$/.test(written))
    .map((written) => ({
      file: file.path,
      line: lineOf(file.text, written) ?? lineOf(file.text, written.slice(1, -1)),
      says: never.includes(written)
        ? `“${written}”没有对应的数字，应写作 {行业.年度.科目}，如 {general.2018.total}`
        : `“${written}”依据的文件那一年已经不再有效，请写以前的年度，或者改写这句话`,
    }));
}

function rulesOf(sectors: readonly Entry<SectorFile>[]): SectorRules[] {
  const files = sectors.map((s) => s.data);
  return files.map((f) => sectorRules(f, files));
}
