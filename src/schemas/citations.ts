import { type ClauseId, clauseParts } from '~/rules/duty/basis';
import type { Complaint } from './complaint';
import { quoted } from './fields';
import type { Entry } from './kinds';
import { placeOf, type Texts } from './texts';
import type { TextFile } from './yaml';

interface Citation {
  readonly clause: ClauseId;
  readonly quote: string;
}

/** What is wrong with the citations in these files: a clause that does not exist, words that are not in it. */
export function citationComplaints(entries: readonly Entry<unknown>[], texts: Texts): Complaint[] {
  return entries.flatMap(({ file, data }) =>
    citationsIn(data).flatMap((citation) => {
      const says = complaintAbout(citation, texts);
      return says ? [{ file: file.path, line: lineOf(file, citation), says }] : [];
    }),
  );
}

function citationsIn(data: unknown): Citation[] {
  if (typeof data !== 'object' || data === null) return [];
  const { clause, quote } = data as Partial<Citation>;
  const own = typeof clause === 'string' && typeof quote === 'string' ? [{ clause, quote }] : [];
  return [...own, ...Object.values(data).flatMap(citationsIn)];
}

function complaintAbout(citation: Citation, texts: Texts): string | undefined {
  if (placeOf(citation, texts) !== undefined) return undefined;
  const { clause, quote } = citation;
  const { clauses } = texts;
  const words = clauses.get(clause);
  if (words === undefined) {
    return `条款${quoted(clause)}不存在，${known(clause, clauses)}`;
  }
  return `引文“${quote}”和条款 ${clause} 的原文不是逐字相同，该条款写的是：${words}`;
}

function known(clause: ClauseId, clauses: ReadonlyMap<ClauseId, string>): string {
  const policy = `${clauseParts(clause).policy}#`;
  const anchors = [...clauses.keys()].filter((id) => id.startsWith(policy));
  if (anchors.length > 0) return `这份文件有 ${anchors.join('、')}`;
  const policies = new Set([...clauses.keys()].map((id) => clauseParts(id).policy));
  return `没有这份文件，现有 ${[...policies].join('、')}，应写作如 yrsb-2018-277#s3-p1`;
}

function lineOf(file: TextFile, { clause, quote }: Citation): number | undefined {
  const lines = file.text.split('\n');
  const both = lines.findIndex((l) => l.includes(clause) && l.includes(quote));
  const at = both >= 0 ? both : lines.findIndex((l) => l.includes(quote));
  return at < 0 ? undefined : at + 1;
}
