import { appliedTo } from '~/rules/duty/applied';
import { plain } from '~/rules/duty/hours';
import { covers, type Period, type SectorRules } from '~/rules/duty/sector';
import type { Scope } from '~/rules/duty/subject';
import { scopeNames } from '~/says/scope-names';
import type { Library } from '~/schemas/library';

type Guide = Library['guides'][number];

/** The one year whose guide is new, or says something else of its topics and times; undefined where several do. */
export function yearWritten(before: Library, after: Library): number | undefined {
  const written = after.guides.filter((g) => {
    const then = before.guides.find((b) => b.year === g.year);
    return !then || said(then) !== said(g);
  });
  return written.length === 1 ? written[0]?.year : undefined;
}

/** What is new of a year, in sentences for its readers: hours beside those of before, topics, times, and what has to be done by a day. */
export function yearTold(year: number, before: Library, after: Library): string | undefined {
  const guide = after.guides.find((g) => g.year === year);
  const then = before.guides.find((g) => g.year === year);
  const topics = isSame(then?.topics, guide?.topics) ? undefined : guide?.topics;
  const windows = (guide?.windows ?? []).filter((w) => !then?.windows.some((b) => isSame(b, w)));
  const duties = after.annual.duties.filter(
    (d) => d.from === year && d.to === year && !before.annual.duties.some((b) => isSame(b, d)),
  );
  const sentences = [
    hoursTold(year, before, after),
    topics && topicsTold(topics),
    windows.map((w) => onlyTold(w) + windowTold(w) + exceptTold(w)).join('；'),
    // One sentence may set the days of two deeds.
    [...new Set(duties.map((d) => bare(d.say) + exceptTold(d)))]
      // The year in front of all of them is said once.
      .map((say, i) => (i === 0 ? say : say.replace(new RegExp(`^${year}年度[：，]`), '')))
      .join('；'),
  ];
  return sentences.flatMap((one) => (one ? [`${one}。`] : [])).join('') || undefined;

  function shorts(ids: readonly string[]): string {
    return ids.map((id) => after.sectors.find((s) => s.sector === id)?.short ?? id).join('、');
  }

  /** For whom alone it holds, where its sentence does not say so. */
  function onlyTold({ sectors, say }: Guide['windows'][number]): string {
    const names = shorts(sectors ?? []);
    return names === '' || say.includes(names) ? '' : `${names}行业的`;
  }

  /** For whom it does not hold. */
  function exceptTold({ except = [] }: { readonly except?: readonly string[] | undefined }): string {
    return except.length > 0 ? `（${shorts(except)}除外）` : '';
  }
}

/** What a year asks of the sectors whose figures are new; of the first, where they are known. */
function hoursTold(year: number, before: Library, after: Library): string | undefined {
  const own = after.sectors.filter((s) => s.follows === undefined && periodIn(s, year));
  const fresh = own.filter(
    (rules) => !isSame(periodIn(sectorIn(before, rules), year), periodIn(rules, year)),
  );
  const told = fresh.length > 0 ? fresh : own.filter((s) => s === after.sectors[0]);
  return told.map((rules) => sectorTold(rules, year, before, fresh.includes(rules))).join('；') || undefined;
}

/** The same of one of them; beside what is new stands what the year before is judged by, as the page of the year has it. */
function sectorTold(rules: SectorRules, year: number, before: Library, isFresh: boolean): string {
  const figures = figuresIn(periodIn(rules, year));
  const says = `${year}年度${rules.name}${figures}${rules.unit}`;
  const there = sectorIn(before, rules);
  const own = periodIn(there, year);
  const last = there && appliedTo(there, year - 1);
  if (!isFresh || (!own && !last)) return says;
  if (own) return figuresIn(own) === figures ? says : `${says}（原来${figuresIn(own)}）`;
  const old = figuresIn(last?.period);
  const carried = last?.carriedFrom && `暂按${last.carriedFrom}年度的`;
  return old === figures
    ? `${says}，和${year - 1}年度${carried ? `（${carried}）` : ''}相同`
    : `${says}（${year - 1}年度${carried ? `${carried}：` : ''}${old}）`;
}

function sectorIn({ sectors }: Library, { sector }: SectorRules): SectorRules | undefined {
  return sectors.find((s) => s.sector === sector);
}

function periodIn(rules: SectorRules | undefined, year: number): Period | undefined {
  return rules?.periods.find((p) => covers(p, year));
}

function figuresIn({ requirements }: Pick<Period, 'requirements'> = { requirements: [] }): string {
  return requirements
    .filter((r) => r.scope in scopeNames && !r.part)
    .map(({ scope, atLeast }) => {
      const parts = requirements.filter((r) => r.part?.of === scope);
      const within = parts.map((r) => `${r.part?.name}${plain(r.atLeast)}`).join('、');
      return `${scopeNames[scope as Scope]}${plain(atLeast)}${within && `、其中${within}`}`;
    })
    .join('、');
}

function topicsTold({ names, say }: NonNullable<Guide['topics']>): string {
  const how = bare(say);
  const all = names.map((name) => `“${name}”`).join('、');
  return `公需专题：${names.every((name) => how.includes(name)) ? how : [all, how].join('，')}`;
}

/** A time with its subjects, where its sentence names none. */
function windowTold({ subjects, say }: Guide['windows'][number]): string {
  const isSaid = /公需|专业科目|选修/.test(say);
  return (isSaid ? '' : subjects.map((one) => scopeNames[one]).join('、')) + bare(say);
}

function bare(say: string): string {
  return say.replace(/。$/, '');
}

function said({ topics, windows }: Guide): string {
  return JSON.stringify([topics, windows]);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
