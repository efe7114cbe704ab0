import type { Library } from '~/schemas/library';

/** What each published file is made of. */
const files: Readonly<Record<string, (library: Library) => unknown>> = {
  '/data/policies.json': (l) => l.policies.map(({ contact: _, ...rest }) => rest),
  '/data/relations.json': (l) => l.policies.map((p) => [p.id, p.relations]),
  '/data/requirements.json': (l) => l.sectors,
  '/data/rules.json': (l) => released(l),
  '/data/answers.json': (l) => l.answers.map(({ speaksOf: _, ...rest }) => rest),
  '/data/guides.json': (l) => l.guides,
  '/data/annual-duties.json': (l) => l.annual.duties,
  '/data/duties.json': (l) => [l.parties, l.budget, l.coursePlan],
  '/data/ways.json': (l) => [l.ways, l.beside, l.systems, l.certificates],
  '/data/vocabulary.json': (l) => [l.vocabulary.terms, l.vocabulary.people],
  '/feed.xml': (l) => l.changes,
  '/feed.json': (l) => l.changes,
  /** The calendars people subscribe to. */
  '/guides/…/*.ics': (l) => [l.windows, l.annual, l.sectors.map((s) => [s.sector, s.short])],
};

/** The files that machines fetch and that are not the same after as before. */
export function publishedBetween(before: Library, after: Library): string[] {
  return Object.entries(files)
    .filter(([, of]) => JSON.stringify(of(before)) !== JSON.stringify(of(after)))
    .map(([path]) => path);
}

/** Whether the figures themselves changed, so that a new version of the rules has to be released. */
export function figuresDiffer(before: Library, after: Library): boolean {
  return JSON.stringify(released(before)) !== JSON.stringify(released(after));
}

/** What a release of the figures holds; the notes beside them judge nothing. */
function released({ sectors, windows }: Library): unknown {
  return [sectors.map(({ notes: _, ...rest }) => rest), windows];
}
