import { appliedTo } from '~/rules/duty/applied';
import { covers } from '~/rules/duty/sector';
import { dutiesIn } from '~/rules/year/annual-duties';
import { changesIn } from '~/rules/year/changes';
import { pageNames, yearPageName } from '~/says/page-names';
import { yearSays } from '~/says/requirement-says';
import { addressesIn } from '~/schemas/clauses';
import type { Library } from '~/schemas/library';
import { linesOf, onlyIn } from './lines';

/** A page of content whose words change. */
export interface PageChange {
  /** From the site's root. */
  readonly path: string;
  readonly name: string;
  readonly kind: 'new' | 'changed' | 'gone';
  /** What it said and no longer says, and what it says now. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface View {
  readonly name: string;
  readonly lines: readonly string[];
}

/** The pages whose words are not the same after as before, with what is said otherwise; what is new comes first, and a year before its document, the checker and what follows from it. */
export function pagesBetween(before: Library, after: Library): PageChange[] {
  const then = viewsOf(before);
  const now = viewsOf(after);
  return [...new Set([...then.keys(), ...now.keys()])]
    .sort()
    .flatMap((path) => {
      const change = changeOf(then.get(path), now.get(path));
      return change ? [{ path, ...change }] : [];
    })
    .sort((a, b) => rank(a) - rank(b));
}

const foremost = ['/guides/', '/policies/', '/check/'];

function rank({ kind, path }: PageChange): number {
  const place = foremost.findIndex((one) => path.startsWith(one));
  return (kind === 'new' ? 0 : 10) + (place < 0 ? foremost.length : place);
}

function changeOf(then: View | undefined, now: View | undefined): Omit<PageChange, 'path'> | undefined {
  const name = (now ?? then)?.name ?? '';
  if (!then) return { name, kind: 'new', before: [], after: now?.lines.slice(0, 3) ?? [] };
  if (!now) return { name, kind: 'gone', before: then.lines.slice(0, 3), after: [] };
  const gone = onlyIn(then.lines, now.lines);
  const come = onlyIn(now.lines, then.lines);
  return gone.length + come.length > 0 ? { name, kind: 'changed', before: gone, after: come } : undefined;
}

/** What each page of content says, by its path. */
function viewsOf(library: Library): Map<string, View> {
  const { policies, answers, ways, beside, systems, certificates, parties, budget, coursePlan } = library;
  const of = (path: keyof typeof pageNames, ...data: unknown[]): [string, View] => [
    path,
    { name: pageNames[path], lines: data.flatMap((d) => linesOf(d)) },
  ];
  return new Map<string, View>([
    ...policies.map((p): [string, View] => [
      `/policies/${p.id}/`,
      { name: p.documentNumber, lines: [...linesOf({ ...p, clauses: [] }), ...clauseLines(p)] },
    ]),
    // What years it speaks of is for the list of what is due, not for its readers.
    ...answers.map(({ speaksOf: _, ...a }): [string, View] => [
      `/answers/${a.id}/`,
      { name: a.question, lines: linesOf(a) },
    ]),
    ...library.guides.map((g): [string, View] => [`/guides/${g.year}/`, yearView(library, g.year)]),
    of(
      '/check/',
      figureLines(library),
      library.sectors.map(({ periods: _, ...rest }) => rest),
    ),
    of('/ways/', ways, beside, systems, certificates),
    of('/duties/', parties, budget, coursePlan, library.annual),
    of('/terms/', library.vocabulary.terms),
    of('/changes/', library.changes),
    of('/about/', library.site),
    of('/search/', { ...library.vocabulary, terms: [] }, library.gaps),
    ['/cases/', { name: '案例', lines: linesOf(library.cases) }],
  ]);
}

function clauseLines({ clauses }: Library['policies'][number]): string[] {
  return [...addressesIn(clauses)].map(([anchor, words]) => `${anchor}　${words}`);
}

function yearView(library: Library, year: number): View {
  const { guides, windows, sectors, annual } = library;
  const lines = [
    ...sectors.flatMap((rules) => {
      const applied = appliedTo(rules, year);
      return applied
        ? [yearSays(rules, applied, year), ...linesOf(applied.period.requirements.map((r) => r.basis))]
        : [];
    }),
    ...linesOf(guides.find((g) => g.year === year)?.topics),
    ...linesOf(windows.filter((w) => w.year === year)),
    ...linesOf(dutiesIn(annual.duties, year).map((d) => d.say)),
    ...linesOf(sectors.flatMap((s) => s.notes.filter((n) => covers(n, year)).map((n) => n.say))),
    ...linesOf(changesIn(library, year)),
  ];
  return { name: yearPageName(year), lines: [...new Set(lines)] };
}

/** Every sector's figures, a sentence a run of years. */
function figureLines({ sectors }: Library): string[] {
  return sectors.flatMap((rules) => rules.periods.map((period) => yearSays(rules, { period }, period.from)));
}
