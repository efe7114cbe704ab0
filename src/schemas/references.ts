import { addressesIn } from './clauses';
import type { Complaint } from './complaint';
import { quoted } from './fields';
import type { Guide } from './guide';
import type { Entry } from './library';
import type { Policy } from './policy';
import type { SectorFile } from './sector';
import type { WaysFile } from './ways';

interface Read {
  readonly policies: readonly Entry<Policy>[];
  readonly sectors: readonly Entry<SectorFile>[];
  readonly guides: readonly Entry<Guide>[];
  readonly ways: readonly Entry<WaysFile>[];
}

/** What is wrong between files: something named twice, or something named that is not there. */
export function referenceComplaints({ policies, sectors, guides, ways }: Read): Complaint[] {
  const sectorIds = new Set(sectors.map((s) => s.data.sector));
  return [
    ...twice(policies, (p) => p.id, '文件编号'),
    ...twice(sectors, (s) => s.sector, '行业'),
    ...twice(guides, (g) => String(g.year), '年度'),
    ...sectors.flatMap(({ file, data }) => unknownSector(file.path, data.follows, sectorIds)),
    ...[...guides, ...ways].flatMap(({ file, data }) =>
      sectorsNamed(data).flatMap((name) => unknownSector(file.path, name, sectorIds)),
    ),
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
