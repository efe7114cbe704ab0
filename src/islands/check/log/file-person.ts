import type { Duty } from '~/rules/duty/duty';
import { readDay } from '~/rules/duty/read-day';
import type { SectorRules } from '~/rules/duty/sector';
import { type OfPerson, worthTelling } from '~/rules/log/told';
import type { ListRead } from './file-read';
import type { Ground } from './ground';

/** What a file tells of the person for a duty over several years, and what of it could not be read, in sentences. */
export interface FilePerson {
  readonly person: OfPerson | undefined;
  readonly says: readonly string[];
}

/** A log's own file tells it by itself, a table in its rows; the first row that says something counts. */
export function filePerson({ person, sectors, listed }: ListRead, { rules }: Ground): FilePerson {
  if (person || sectors) return ofOwnFile(person, rules);
  const said = new Map<string, string>();
  for (const { person: text, where } of listed) if (text !== '' && !said.has(text)) said.set(text, where);
  const [first, ...others] = said;
  if (!first) return { person: undefined, says: [] };
  const [text, where] = first;
  const read = personIn(text, rules);
  if (!read)
    return { person: undefined, says: [`${where}的登记和级别写的是“${text}”，无法识别，没有导入。`] };
  return { person: read, says: others.map(([, at]) => `${at}的登记和级别和${where}的不同，按${where}的。`) };
}

/** A log's own file may tell a grade that this site does not know. */
function ofOwnFile(person: OfPerson | undefined, rules: Ground['rules']): FilePerson {
  const said = person?.grade;
  if (said === undefined || namesIn(rules).grades.has(said)) return { person, says: [] };
  const says = [`级别写的是“${said.slice(0, 20)}”，本站不认识，没有用。`];
  return { person: worthTelling({ ...person, grade: undefined }), says };
}

const grade = '级别';
const registered = '登记';

/** 级别：社会工作师；登记：2023-05-01 */
export function personSays(person: OfPerson | undefined, rules: readonly SectorRules[]): string {
  const { grades, counted } = namesIn(rules);
  const said = [
    [grade, person?.grade && (grades.get(person.grade) ?? person.grade)],
    [registered, person?.registered],
    ...(person?.counted ?? []).map(({ as, day }) => [counted.get(as) ?? as, day]),
  ];
  return said.flatMap(([name, what]) => (what ? `${name}：${what}` : [])).join('；');
}

function personIn(text: string, rules: readonly SectorRules[]): OfPerson | undefined {
  const { grades, counted } = namesIn(rules);
  const found: { grade?: string; registered?: string; counted: { as: string; day: string }[] } = {
    counted: [],
  };
  for (const part of text.split(/[；;]/).filter((one) => one.trim() !== '')) {
    const [name = '', what = ''] = part.split(/[：:]/).map((one) => one.trim());
    const key = name === grade ? keyOf(grades, what) : keyOf(counted, name);
    const day = readDay(what);
    if (name === grade && key !== undefined) found.grade = key;
    else if (day.kind !== 'day') return undefined;
    else if (name === registered) found.registered = day.day;
    else if (key !== undefined) found.counted.push({ as: key, day: day.day });
    else return undefined;
  }
  return worthTelling(found);
}

/** What the grades, and what counts once, are called in the duties over a term of one's own. */
function namesIn(rules: readonly SectorRules[]) {
  const duties: readonly Duty[] = rules.flatMap((r) => r.seconds ?? []);
  return {
    grades: new Map(duties.flatMap((duty) => Object.entries(duty.grades ?? {}))),
    counted: new Map(duties.flatMap((duty) => duty.conversions.map(({ key, name }) => [key, name]))),
  };
}

function keyOf(names: ReadonlyMap<string, string>, said: string): string | undefined {
  return [...names].find(([key, name]) => key === said || name === said)?.[0];
}
