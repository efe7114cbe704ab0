import type { ClauseId } from '~/rules/basis';
import type { BudgetRule } from '~/rules/budget';
import type { CoursePlanRule } from '~/rules/course-plan';
import type { Party } from '~/rules/duties';
import type { SectorRules } from '~/rules/sector';
import type { Beside, CertificateRule, HoursSystem, WayGuide } from '~/rules/ways';
import type { StudyWindow } from '~/rules/windows';
import { type AnnualDutiesFile, annualDutiesFile } from './annual-duties';
import { type Answer, readAnswer } from './answer';
import { type Change, readChange } from './change';
import { citationComplaints } from './citations';
import { addressesIn } from './clauses';
import { type Complaint, ContentError } from './complaint';
import { dutiesFile } from './duties';
import { withFigures } from './figures';
import { type Guide, guideFile, windowsOf } from './guide';
import { type Policy, readPolicy } from './policy';
import { referenceComplaints } from './references';
import { type SectorFile, sectorFile, sectorRules } from './sector';
import { type Site, siteFile } from './site';
import { type Vocabulary, vocabularyFile } from './vocabulary';
import { waysFile } from './ways';
import { readYaml, type TextFile } from './yaml';

/** Everything content/ says, checked as a whole. */
export interface Library {
  readonly policies: readonly Policy[];
  /** The words at every clause address of every policy. */
  readonly clauses: ReadonlyMap<ClauseId, string>;
  readonly sectors: readonly SectorRules[];
  readonly guides: readonly Guide[];
  readonly windows: readonly StudyWindow[];
  readonly annual: AnnualDutiesFile;
  readonly ways: readonly WayGuide[];
  readonly certificates: readonly CertificateRule[];
  /** What stands beside the ways, and the systems hours are kept in. */
  readonly beside: readonly Beside[];
  readonly systems: readonly HoursSystem[];
  readonly parties: readonly Party[];
  readonly budget: BudgetRule;
  readonly coursePlan: CoursePlanRule;
  readonly answers: readonly Answer[];
  readonly vocabulary: Vocabulary;
  /** The latest first. */
  readonly changes: readonly Change[];
  readonly site: Site;
}

/** A file with what was read from it. */
export interface Entry<T> {
  readonly file: TextFile;
  readonly data: T;
}

/** Reads and checks all content files. Throws one ContentError with every complaint. */
export function readLibrary(files: readonly TextFile[]): Library {
  const complaints: Complaint[] = [];
  const read = <T>(pattern: RegExp, reader: (file: TextFile) => T): Entry<T>[] =>
    files
      .filter((f) => pattern.test(f.path))
      .flatMap((file) => collect(complaints, () => ({ file, data: reader(file) })));

  const policies = read(/^content\/policies\/[^/]+\.mdx?$/, readPolicy);
  const sectors = read(/^content\/requirements\/[^/]+\.yaml$/, (f) => readYaml(f, sectorFile));
  const guides = read(/^content\/guides\/[^/]+\.yaml$/, (f) => readYaml(f, guideFile));
  const annual = read(/^content\/annual-duties\.yaml$/, (f) => readYaml(f, annualDutiesFile));
  const ways = read(/^content\/ways\.yaml$/, (f) => readYaml(f, waysFile));
  const duties = read(/^content\/duties\.yaml$/, (f) => readYaml(f, dutiesFile));
  const answers = read(/^content\/answers\/[^/]+\.mdx?$/, readAnswer);
  const words = read(/^content\/vocabulary\.yaml$/, (f) => readYaml(f, vocabularyFile));
  const changes = read(/^content\/changes\/[^/]+\.yaml$/, readChange);
  const site = read(/^content\/site\.yaml$/, (f) => readYaml(f, siteFile));

  const clauses = clausesByAddress(policies.map((p) => p.data));
  complaints.push(
    ...citationComplaints(
      [...policies, ...sectors, ...guides, ...annual, ...ways, ...duties, ...answers, ...words],
      clauses,
    ),
    ...referenceComplaints({ policies, sectors, guides, annual, ways, duties, answers, words }),
  );
  const [everyYear] = annual;
  const [allWays] = ways;
  const [allDuties] = duties;
  const [vocabulary] = words;
  const [aboutSite] = site;
  if (complaints.length > 0 || !everyYear || !allWays || !allDuties || !vocabulary || !aboutSite) {
    throw new ContentError(
      complaints.length > 0
        ? complaints
        : [
            {
              file: 'content/',
              says: '缺 annual-duties.yaml、ways.yaml、duties.yaml、vocabulary.yaml 或 site.yaml',
            },
          ],
    );
  }
  const rules = inOrder(sectors.map((s) => s.data));
  return {
    policies: policies.map((p) => p.data),
    clauses,
    sectors: rules,
    guides: guides.map((g) => g.data).sort((a, b) => a.year - b.year),
    windows: guides.flatMap((g) => windowsOf(g.data)),
    annual: everyYear.data,
    ways: allWays.data.ways,
    certificates: allWays.data.certificates,
    beside: allWays.data.beside,
    systems: allWays.data.systems,
    ...allDuties.data,
    answers: answers.map((a) => filled(a.data, rules)),
    vocabulary: filled(vocabulary.data, rules),
    changes: changes.map((c) => c.data).sort((a, b) => (b.on + b.id).localeCompare(a.on + a.id)),
    site: aboutSite.data,
  };
}

function collect<T>(complaints: Complaint[], reader: () => T): T[] {
  try {
    return [reader()];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    complaints.push(...error.complaints);
    return [];
  }
}

function clausesByAddress(policies: readonly Policy[]): Map<ClauseId, string> {
  return new Map(
    policies.flatMap((p) =>
      [...addressesIn(p.clauses)].map(([anchor, words]) => [`${p.id}#${anchor}`, words] as const),
    ),
  );
}

function inOrder(files: SectorFile[]): SectorRules[] {
  return files.sort((a, b) => a.order - b.order).map((s) => sectorRules(s, files));
}

/** The same data with every figure in its texts filled in. */
function filled<T>(data: T, rules: readonly SectorRules[]): T {
  if (typeof data === 'string') return withFigures(data, rules) as T;
  if (Array.isArray(data)) return data.map((item) => filled(item, rules)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, filled(value, rules)])) as T;
}
