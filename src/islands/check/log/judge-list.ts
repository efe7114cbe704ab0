import { readSector } from '~/roster/read/read-sector';
import type { Subject } from '~/rules/duty/subject';
import type { Entry } from '~/rules/log/entry';
import type { Sectors } from '~/rules/log/log';
import { type Field, meant, readEntry, type Slip, saysNone, type WrittenEntry } from '~/rules/log/read-entry';
import { scopeNames } from '~/says/scope-names';
import {
  type Answers,
  type Ask,
  type AskedField,
  aboveOption,
  asAbove,
  askKey,
  bySubject,
  bySubjectOption,
  eachRow,
  leaveOut,
  rowKey,
  wordOptions,
  yearOptions,
} from './asks';
import { type Listed, type ListRead, yearAlone } from './file-read';
import { type Ground, readerOn } from './ground';
import { type AskOnce, ListDays, type Writing } from './list-days';

/** An entry that was read, and where it stands; its id is blank where the list gives none. */
export interface ReadEntry {
  readonly where: string;
  readonly entry: Entry;
}

/** Something in a file that could not be read, with what is to be mended in it. */
export interface Unread {
  readonly where: string;
  readonly title: string;
  readonly slips: readonly Slip[];
  readonly spoilt?: string | undefined;
}

/** What a list comes to under some answers. */
export interface JudgedList {
  readonly entries: readonly ReadEntry[];
  readonly asks: readonly Ask[];
  readonly unread: readonly Unread[];
  /** Rows that an answer leaves out. */
  readonly leftOut: readonly string[];
  /** What was read into the rows, in sentences. */
  readonly says: readonly string[];
}

const worded = ['subject', 'mode', 'proof', 'state'] as const;

/** A question while its rows are still being found. */
type Asking = Omit<Ask, 'options'> & { options: Ask['options']; rows: string[] };

/** Reads every row of a list by the answers so far: entries, questions, and rows that only a person can mend. */
export function judgeList(list: ListRead, answers: Answers, ground: Ground, sectors: Sectors): JudgedList {
  const reader = readerOn(ground, sectors);
  const asks = new Map<string, Asking>(sectorAsks(list, ground));
  const days = new ListDays(list, reader.today);
  const judged = { entries: [] as ReadEntry[], unread: [] as Unread[], leftOut: [] as string[] };
  const moved: string[] = [];

  const judge = ({ where, written, above = {}, hoursBy, spoilt }: Listed) => {
    const { title } = written;
    if (spoilt !== undefined) return judged.unread.push({ where, title, slips: [], spoilt });
    const open = new Set<AskedField>();
    let left = false;
    /** Asks once for all that write the same; the answer, where it is a value. */
    const ask: AskOnce = (field, read, options, years = [], year) => {
      const key = askKey(field, read, years);
      const known = asks.get(key);
      if (known) {
        known.rows.push(where);
        known.options = [...known.options, ...options.filter(([o]) => !known.options.some(([k]) => k === o))];
      } else
        asks.set(key, {
          key,
          field,
          read,
          options,
          year,
          rows: [where],
          absent: list.absent.includes(field),
        });
      const answer = answers[key] || undefined;
      if (answer === undefined) open.add(field);
      left ||= answer === leaveOut;
      return answer === eachRow ? undefined : answer;
    };

    const next = withOwnAnswers(written, where, answers);
    const converted = !saysNone(next.as ?? '');
    for (const field of worded) {
      // What is converted has its subject from what it is, and was neither on site nor online.
      if (converted && (field === 'subject' || field === 'mode')) continue;
      if (meant(field, next[field]) === undefined) {
        const before = field === 'proof' || next[field] !== '' ? undefined : above[field];
        const answer = ask(field, next[field], [...wordOptions[field], ...aboveOption(before)]);
        if (answer === asAbove) next[field] = meant(field, before ?? '') ?? '';
        else if (answer !== undefined) next[field] = answer;
      }
    }
    if (hoursBy && next.hours === written.hours) {
      const columns = hoursBy.map(([name]) => [name, name] as const);
      const column = ask('hours', '', columns);
      next.hours = hoursBy.find(([name]) => name === column)?.[1] ?? '';
    }
    days.settle(next, above, ask, next.day !== written.day);
    if (next.title.trim() === '' && ask('title', '', bySubjectOption) === bySubject) {
      const subject = meant('subject', next.subject) as Subject | undefined;
      if (subject) next.title = `${scopeNames[subject]}学习`;
    }
    let reading = readEntry(next, reader);
    const slip = reading.kind === 'slips' && reading.slips.find(isOfYear);
    if (slip) {
      const { read, kind, years } = slip;
      // A log goes by an entry's day where it may not count for the year written; its own file is read alike.
      const own = list.sectors !== undefined && kind === 'not-possible';
      const to = own ? String(years[0]) : ask('year', read, yearOptions(years), years);
      if (own) moved.push(`${where}写的是计入${read}年度，这一天学的不能计入，按${to}年度算。`);
      if (to !== undefined) reading = readEntry({ ...next, year: to }, reader);
    }
    if (left) return judged.leftOut.push(where);
    if (reading.kind === 'entry') return judged.entries.push({ where, entry: reading.entry });
    // A day that follows from a year is not asked for before the year is.
    const slips = reading.slips.filter(
      ({ field }) => !open.has(field as AskedField) && !(field === 'day' && open.has('year')),
    );
    return slips.length > 0 && judged.unread.push({ where, title, slips });
  };
  for (const row of list.listed) if (yearAlone(row) === undefined) judge(row);
  return { ...judged, asks: [...asks.values()], says: [...days.says(), ...moved] };
}

function isOfYear(slip: Slip): slip is Extract<Slip, { field: 'year' }> {
  return slip.field === 'year';
}

/** A row with what was answered for it alone in place of what stands there. */
function withOwnAnswers(written: WrittenEntry, where: string, answers: Answers): Writing {
  const next: Writing = { ...written };
  for (const field of Object.keys(written) as Field[]) {
    const own = answers[rowKey(field, where)];
    if (own !== undefined) next[field] = own;
  }
  return next;
}

/** The words for a sector that this site does not know. */
function sectorAsks({ listed, sectors }: ListRead, { rules }: Ground): [string, Asking][] {
  const unknown = new Map<string, string[]>();
  const options = rules.map((r) => [r.sector, r.name] as const);
  const known = new Map<string, boolean>();
  const ofFile = [...new Set([sectors?.sector ?? '', ...Object.values(sectors?.sectors ?? {})])];
  const said = listed.flatMap(({ sector, where }) =>
    sectors ? ofFile.map((of) => ({ sector: of, where })) : [{ sector, where }],
  );
  for (const { sector, where } of said) {
    if (!known.has(sector)) known.set(sector, sector === '' || readSector(sector, rules) !== undefined);
    if (known.get(sector)) continue;
    const rows = unknown.get(sector);
    if (rows) rows.push(where);
    else unknown.set(sector, [where]);
  }
  return [...unknown].map(([read, rows]) => {
    const key = askKey('sector', read);
    return [key, { key, field: 'sector', read, absent: false, rows, options }];
  });
}
