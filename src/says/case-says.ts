import type { Came, CaseInput, CaseOutcome } from '~/rules/cases/case';
import type { Key } from '~/rules/duty/duty';
import { plain } from '~/rules/duty/hours';
import type { SectorRules } from '~/rules/duty/sector';
import type { Scope } from '~/rules/duty/subject';
import { outcomeNames } from './outcome-names';
import { printedDay } from './printed-day';
import { scopeNames } from './scope-names';

/** Why a year is not judged, in a few words. */
const whyNames: Readonly<Record<string, string>> = {
  exempt: '不要求学',
  'not-bound': '还不用学',
  'before-first-year': '文件从2018年说起',
  'year-to-come': '这一年还没有到',
  sector: '这个行业本站只列出要求',
  'nothing-known': '没有查到这个行业的规定',
  'nothing-asked': '没有要求',
  ended: '依据的文件不再有效',
};

/** What came out, in a sentence: 未达标：公需科目差12学时、合计差30学时. */
export function cameSays(came: Came, rules: SectorRules, duty?: string): string {
  const { unit, nameOf } = namer(rules, duty);
  const short = Object.entries(came.short).map(([key, n]) => `${nameOf(key)}差${n}${unit}`);
  // Nobody fills in a sum: it is open only because one of its subjects is.
  const open = came.unanswered.filter((key) => key !== 'total').map((key) => nameOf(key));
  const idle = Object.entries(came.notCounted).map(([key, n]) => `${nameOf(key)}的${n}${unit}不算`);
  const unasked = came.notAsked.map((key) => `${nameOf(key)}不问`);
  const why = came.why ? [whyNames[came.why] ?? came.why] : [];
  const told = [
    ...why,
    ...short,
    ...(open.length > 0 ? [`没有填${open.join('、')}`] : []),
    ...idle,
    ...unasked,
  ];
  return outcomeNames[came.outcome] + (told.length > 0 ? `：${told.join('，')}` : '');
}

/** The same with every second duty behind it. */
export function outcomeSays(outcome: CaseOutcome, rules: SectorRules): string {
  const seconds = Object.entries(outcome.duties).map(([duty, came]) => {
    const name = rules.seconds?.find((s) => s.duty === duty)?.name ?? duty;
    return `；${name}：${cameSays(came, rules, duty)}`;
  });
  return cameSays(outcome, rules) + seconds.join('');
}

/** What a person of a case has, in words: 公需科目18、专业科目42，个人选修科目没有填. */
export function givenSays({ hours, entries, counts = [] }: CaseInput, rules: SectorRules): string {
  const { nameOf } = namer(rules);
  const things = Object.entries(hours).map(([key, n]) => `${nameOf(key)}${n === undefined ? '' : plain(n)}`);
  const log = (entries ?? []).map(
    (e) =>
      `${printedDay(e.day)}${scopeNames[e.subject]}${plain(e.hours)}${e.state === 'recognized' ? '' : '（没有认定）'}`,
  );
  const as = counts.map(({ as, times }) => {
    const name = rules.conversions?.find((c) => c.key === as)?.name ?? as;
    return times > 1 ? `${name}×${times}` : name;
  });
  return [...things, ...log, ...as].join('、') || '什么都没有填';
}

/** The link to the checker with what a person of a case typed, from the site's root; a log, an examination and a registration can't be said by one. */
export function caseLink({
  year,
  sector,
  hours,
  situation,
  entries,
  counts,
  person,
}: CaseInput): string | undefined {
  if (entries || counts || person) return undefined;
  const said = Object.entries(hours).map(([key, n]) => `${key}=${n === undefined ? '' : plain(n)}`);
  const whose = situation === undefined ? [] : [`situation=${situation}`];
  return `/check/#${['v=1', `year=${year}`, `sector=${sector}`, ...said, ...whose].join('&')}`;
}

/** What keys of a sector, or of a second duty of it, are called, and in which unit they are. */
function namer(rules: SectorRules, duty?: string) {
  const second = rules.seconds?.find((s) => s.duty === duty);
  const measures = (second ? [second] : (rules.seconds ?? [])).flatMap((s) => s.measures);
  const nameOf = (key: Key) =>
    rules.parts?.find((p) => p.key === key)?.name ??
    measures.find((m) => m.key === key)?.name ??
    scopeNames[key as Scope] ??
    key;
  return { unit: second?.unit ?? rules.unit, nameOf };
}
