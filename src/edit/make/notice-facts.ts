import type { Fields } from '~/edit/yaml/value';
import {
  type NoticeFigure,
  type NoticeRule,
  type NoticeTopics,
  type NoticeWindow,
  type Said,
  subjectsIn,
} from '~/paste/notice-parts';
import { saysNoMakeUp } from '~/paste/notice-windows';
import { plain } from '~/rules/duty/hours';
import type { SectorRules } from '~/rules/duty/sector';
import type { Scope, Subject } from '~/rules/duty/subject';
import { scopeNames } from '~/says/scope-names';
import type { LeftOut } from './deadlines-written';
import type { Chosen } from './from-notice';
import { basisOf } from './notice-basis';

/** A sentence of the notice for an answer's conclusion, with what it rests on. */
export interface Fact {
  readonly kind: 'figures' | 'topics' | 'windows' | 'deadlines' | 'rules';
  readonly name: string;
  readonly year: number;
  /** Whose figures it is about. */
  readonly sector: string;
  readonly say: string;
  /** The same where an answer names the figures of another year, 〇, and all of them are the same. */
  readonly sayLike?: string | undefined;
  /** The subjects that it is about; undefined where it is not about some. */
  readonly subjects?: readonly Subject[] | undefined;
  /** Every minimum that the sentence names. */
  readonly figures?: readonly NoticeFigure[] | undefined;
  /** The minimums among them that were others before; undefined where that is not known. */
  readonly changed?: readonly Scope[] | undefined;
  /** What it rules of, where it does. */
  readonly rule?: NoticeRule['kind'] | undefined;
  /** The sectors for whom the notice says that something else may be laid down. */
  readonly apart?: readonly Said[] | undefined;
  /** What it rests on: a quote for each thing it says. */
  readonly bases: readonly Fields[];
}

/** Whether a sentence is of what was chosen of the same notice before, for the same sector, and is now said anew. */
export function isSaidAnew(fact: Fact, now: readonly Fact[]): boolean {
  const document = ({ bases: [first] }: Fact) => String(first?.clause ?? first?.source).replace(/#.*/, '');
  return now.some(
    (one) =>
      one.kind === fact.kind &&
      one.year === fact.year &&
      one.sector === fact.sector &&
      document(one) === document(fact),
  );
}

/** What a sector is called. */
type NameOf = (sector: string) => string;

/** The facts with which of their figures are others than the sector was asked for before. */
export function withChanged(facts: readonly Fact[], sectors: readonly SectorRules[]): Fact[] {
  return facts.map((fact) => {
    const last = sectors.find((s) => s.sector === fact.sector)?.periods.findLast((p) => p.from < fact.year);
    if (!fact.figures || !last) return fact;
    const changed = fact.figures.filter(({ scope, atLeast }) => {
      const was = last.requirements.find((r) => r.scope === scope && !r.part);
      return was !== undefined && Number(plain(was.atLeast)) !== atLeast;
    });
    return { ...fact, changed: changed.map(({ scope }) => scope) };
  });
}

/** What was chosen of a notice, a sentence each; figures by their names, those of sectors set apart as well. */
export function factsOf(chosen: Chosen, nameOf: NameOf, shortOf = nameOf): Fact[] {
  const others = (chosen.others ?? []).flatMap((one) =>
    ownFactsOf(
      { ...chosen, ...one, topics: undefined, windows: [], deadlines: [], rules: [] },
      nameOf,
      shortOf,
    ),
  );
  return [...ownFactsOf(chosen, nameOf, shortOf), ...others];
}

function ownFactsOf(chosen: Chosen, nameOf: NameOf, shortOf: NameOf): Fact[] {
  const {
    document,
    year,
    sector,
    figures,
    parts = [],
    notCounted = [],
    asBefore = [],
    topics,
    windows,
    deadlines = [],
    rules = [],
    apart = [],
    parted = [],
  } = chosen;
  const whom = nameOf(sector);
  const only = ({ sectors }: { readonly sectors?: readonly string[] | undefined }) =>
    sectors ? sectors.map(nameOf).join('、') : '';
  const but = ({ sectors, except = parted, notFor = [] }: LeftOut & Partial<NoticeWindow>) => {
    const left = [...new Set([...except, ...notFor.flatMap((one) => one.sectors)])];
    return !sectors && left.length > 0 ? `（${left.map(shortOf).join('、')}除外）` : '';
  };
  const known = 'policy' in document ? '文件原文' : '据转载';
  const of = (kind: Fact['kind'], name: string, say: string, said: readonly Said[]): Fact => ({
    ...{ kind, name, year, sector },
    say: `${say}（${known}）。`,
    ...(apart.length > 0 && { apart }),
    bases: said.map(({ anchor, quote }) => basisOf(document, { anchor, quote })),
  });
  const partSays = ({ name, key }: (typeof parts)[number]) => `${name}{${sector}.${year}.${key}}`;
  const total = figures.some((f) => f.scope === 'total') ? `{${sector}.${year}.total}` : '';
  const subjects = figures
    .filter((f) => f.scope !== 'total')
    .map((f) => {
      const within = parts.filter((part) => part.of === f.scope).map(partSays);
      return `${scopeNames[f.scope]}{${sector}.${year}.${f.scope}}${within.length > 0 ? `（其中${within.join('、')}）` : ''}`;
    });
  const alone = parts.filter((part) => !figures.some((f) => f.scope === part.of));
  const split = subjects.length > 0 ? `：${subjects.join('、')}` : '';
  const beside = alone.map((part) => `，${scopeNames[part.of]}中${partSays(part)}`).join('');
  const without = notCounted.map(({ subject }) => `，不设${scopeNames[subject]}`).join('');
  const said = [...figures, ...parts, ...notCounted];
  const hours = of('figures', '学时', `${year}年度${whom}${total}${split}${beside}${without}`, said);
  const isWhole = total !== '' && asBefore.length + parts.length === 0;
  return [
    ...(figures.length > 0
      ? [
          {
            ...hours,
            figures,
            ...(isWhole && { sayLike: `${year}年度${whom}的学时和〇年度相同（${known}）。` }),
          },
        ]
      : []),
    ...(topics ? [of('topics', '专题', `${year}年度的公需专题：${topicsSay(topics)}`, [topics])] : []),
    ...windows.map((w) => ({
      ...of(
        'windows',
        w.kind === 'study' ? '学习时间' : '补学',
        `${year}年度，${only(w)}${ofSubjects(w)}${withoutYear(bare(w.say), year)}${but(w)}`,
        [
          w,
          ...(w.noMakeUp && saysNoMakeUp(w.say) && !w.quote.includes(w.noMakeUp.quote) ? [w.noMakeUp] : []),
        ],
      ),
      subjects: w.subjects,
    })),
    ...[...new Set(deadlines.map((d) => `${bare(d.say)}${but(d)}`))].map((say) => {
      const own = deadlines.filter((d) => `${bare(d.say)}${but(d)}` === say);
      return of('deadlines', `${[...new Set(own.map((d) => d.deed))].join('、')}的时间`, say, own);
    }),
    ...rules.flatMap((rule) =>
      (rule.sectors ?? [sector]).map((whose) => ({
        ...of('rules', ruleNames[rule.kind], `${year}年度的通知写明，${rule.quote}`, [rule]),
        sector: whose,
        rule: rule.kind,
      })),
    ),
  ];
}

const ruleNames: Readonly<Record<NoticeRule['kind'], string>> = {
  carry: '结转',
  offset: '各科目互相抵',
  count: '怎样折算',
};

/** The topics by their names, and how they are studied; hours stand in answers by the names of their figures alone. */
function topicsSay({ names, say }: NoticeTopics): string {
  const how = say
    .split(/[，；。]/)
    .filter((piece) => !/\d个?学[时分]/.test(piece) && !names.some((name) => piece.includes(name)));
  return [names.map((name) => `“${name}”`).join('、'), ...how].filter(Boolean).join('，');
}

/** The subjects of a time, where its sentence names none. */
function ofSubjects({ subjects, say }: Chosen['windows'][number]): string {
  return subjectsIn(say).length > 0 ? '' : subjects.map((one) => scopeNames[one]).join('、');
}

/** A sentence to which something is still added. */
function bare(say: string): string {
  return say.replace(/。$/, '');
}

/** The same without the year, where it is the only one and said before. */
function withoutYear(say: string, year: number): string {
  const years = new Set(say.match(/20\d\d年/g));
  return years.size === 1 ? say.replaceAll(`${year}年`, '') : say;
}
