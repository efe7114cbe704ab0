import { saidIn } from '~/parts/link/said';
import type { Case } from '~/rules/cases/case';
import type { Day } from '~/rules/duty/day';
import { plain } from '~/rules/duty/hours';
import { situationKey } from '~/rules/duty/more-fields';
import { readHours } from '~/rules/duty/read-hours';
import { subjects } from '~/rules/duty/subject';
import { readRecord } from '~/rules/record/read-record';
import type { Asked } from '~/rules/record/record';
import { caseKept } from '~/says/case-kept';
import { caseFileText, caseText } from '~/says/case-text';
import type { Library } from '~/schemas/library';

/** A case made of a result somebody was given, or why there is none. */
export type CaseFrom =
  | { readonly kind: 'case'; readonly case: Case }
  | { readonly kind: 'none'; readonly why: string };

/** The case of a result: of the checker's link with what was typed, or of the text of a saved record. */
export function caseFrom(text: string, library: Library, today: Day): CaseFrom {
  const [, fragment] = /#(v=\S+)/.exec(text) ?? [];
  const asked = fragment === undefined ? ofRecord(text) : ofLink(fragment, library, today);
  if (typeof asked === 'string') return { kind: 'none', why: asked };
  const known = library.sectors.some((s) => s.sector === asked.sector);
  if (!known) return { kind: 'none', why: `没有“${asked.sector}”这个行业` };
  const one = caseKept(asked, library);
  if (!one) return { kind: 'none', why: '这个结果用到了以前几年的记录，案例里写不下' };
  return { kind: 'case', case: one };
}

/** The file of cases with one more behind the others, under a name of its own; a new file where there is none. */
export function withCase(text: string | undefined, one: Case, title: string, library: Library): string {
  const names = new Set(library.cases.flatMap((file) => file.cases.map((c) => c.case)));
  let name = one.case;
  for (let n = 2; names.has(name); n++) name = `${one.case}-${n}`;
  const named = { ...one, case: name };
  const sector = library.sectors.find((s) => s.sector === one.sector);
  if (text === undefined) return caseFileText(title || (sector?.name ?? one.sector), named);
  return `${text.replace(/\n*$/, '\n')}  ${caseText(named)}\n`;
}

function ofRecord(text: string): Asked | string {
  const reading = readRecord(text, (one) => one.kind === 'record');
  if (reading.kind === 'record') return reading.record;
  return '这里没有自查的链接，也没有年度小结的记录：请在自查的结果下面按“复制链接”，或者在年度小结里按“复制记录文字”，再粘贴到这里';
}

function ofLink(fragment: string, { sectors }: Library, day: Day): Asked | string {
  const parts = sectors.flatMap((s) => s.parts ?? []).map((p) => p.key);
  const counted = sectors.flatMap((s) => s.seconds ?? []).flatMap((s) => s.measures.map((m) => m.key));
  const numbers = [...new Set([...subjects, ...parts, ...counted])];
  const said = saidIn(fragment, ['v', 'year', 'sector', situationKey, ...numbers]);
  const value = (key: string) => said.value(key, () => true);
  const [year, sector, situation] = [Number(value('year')), value('sector'), value(situationKey)];
  if (said.strays.length > 0) return `链接里有认不得的：${said.strays.join('')}`;
  if (!/^\d{4}$/.test(String(year)) || sector === undefined) return '链接里没有写年度或者行业';
  const hours: Record<string, number> = {};
  for (const key of numbers) {
    const reading = readHours(value(key) ?? '');
    if (reading.kind === 'hours') hours[key] = Number(plain(reading.hours));
    else if (reading.kind !== 'blank') return `链接里的“${key}=${value(key)}”读不成学时`;
  }
  return { day, year, sector, ...(situation !== undefined && { situation }), done: { hours } };
}
