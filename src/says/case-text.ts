import type { Came, Case, CaseInput, CaseOutcome } from '~/rules/cases/case';
import { plain } from '~/rules/duty/hours';
import type { Entry } from '~/rules/log/entry';

/** A case as an item of a file of content/cases/, its first line without the indent; names nobody. */
export function caseText({ case: id, who, ...one }: Case): string {
  const lines = [`case: ${id}`, `who: ${JSON.stringify(who)}`, ...given(one), ...came('comes', one.comes)];
  return `- ${lines.join('\n    ')}`;
}

/** A file of one case. */
export function caseFileText(title: string, one: Case): string {
  return `title: ${JSON.stringify(title)}\ncases:\n  ${caseText(one)}\n`;
}

/** What a case of a result is called until somebody calls it better. */
export function caseName({ sector, year }: CaseInput, { outcome }: CaseOutcome): string {
  return `${sector}-${year}-${outcome}`;
}

function given({ sector, year, on, hours, entries, complete, situation, counts, person }: CaseInput) {
  const { grade, age, began, term } = person ?? {};
  const numbers = Object.entries(hours).map(([key, n]) => [key, n && plain(n)] as const);
  return [
    `sector: ${sector}`,
    `year: ${year}`,
    ...(on === undefined ? [] : [`on: ${on}`]),
    ...(entries && numbers.length === 0 ? [] : [`hours: ${fields(numbers)}`]),
    ...(entries?.length === 0 ? ['entries: []'] : []),
    ...(entries?.length ? ['entries:', ...entries.map((e) => `  - ${entryText(e)}`)] : []),
    ...(complete ? ['complete: true'] : []),
    ...(situation === undefined ? [] : [`situation: ${situation}`]),
    ...(counts?.length ? [`counts: [${counts.map((c) => fields(Object.entries(c))).join(', ')}]`] : []),
    ...(person
      ? [
          `person: ${fields([...Object.entries({ grade, age, began }), ['term', term && fields(Object.entries(term))]])}`,
        ]
      : []),
  ];
}

function entryText({ day, subject, part, hours, mode, as, times, proof, state, year }: Entry): string {
  const own = { day, subject, part, hours: plain(hours), mode: mode === 'remote' ? undefined : mode, as };
  return fields([
    ...Object.entries(own),
    ['times', as === undefined || times === 1 ? undefined : times],
    ['proof', proof ? undefined : proof],
    ['state', state === 'recognized' ? undefined : state],
    ['year', String(year) === day.slice(0, 4) ? undefined : year],
  ]);
}

function came(name: string, one: Came & Partial<CaseOutcome>): string[] {
  const { outcome, why, short, unanswered, notCounted, notAsked, basis, used, cites = [], duties = {} } = one;
  const lines: [string, string | undefined][] = [
    ['outcome', outcome],
    ['why', why],
    ['basis', basis],
    ['used', used],
    ['short', some(short)],
    ['unanswered', list(unanswered)],
    ['notCounted', some(notCounted)],
    ['notAsked', list(notAsked)],
    ['cites', list(cites.map((clause) => JSON.stringify(clause)))],
  ];
  const seconds = Object.entries(duties).flatMap(([duty, inner]) => came(duty, inner));
  return [
    `${name}:`,
    ...lines.flatMap(([key, value]) => (value === undefined ? [] : [`  ${key}: ${value}`])),
    ...(seconds.length > 0 ? ['  duties:', ...seconds.map((line) => `    ${line}`)] : []),
  ];
}

function list(all: readonly string[]): string | undefined {
  return all.length > 0 ? `[${all.join(', ')}]` : undefined;
}

function some(numbers: Came['short']): string | undefined {
  return Object.keys(numbers).length > 0 ? fields(Object.entries(numbers)) : undefined;
}

function fields(all: readonly (readonly [string, unknown])[]): string {
  const said = all.filter(([, value]) => value !== undefined).map(([key, value]) => `${key}: ${value}`);
  return said.length > 0 ? `{ ${said.join(', ')} }` : '{}';
}
