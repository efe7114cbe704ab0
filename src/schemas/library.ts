import type { ClauseId } from '~/rules/duty/basis';
import type { Day } from '~/rules/duty/day';
import type { SectorRules } from '~/rules/duty/sector';
import type { BudgetRule } from '~/rules/year/budget';
import type { CoursePlanRule } from '~/rules/year/course-plan';
import type { Party } from '~/rules/year/responsibilities';
import type { Beside, CertificateRule, HoursSystem, WayGuide } from '~/rules/year/ways';
import type { StudyWindow } from '~/rules/year/windows';
import type { AnnualDutiesFile } from './annual-duties';
import type { Answer } from './answer';
import type { CaseFile } from './case';
import { caseComplaints } from './case-slips';
import type { Change } from './change';
import { citationComplaints } from './citations';
import { type Complaint, ContentError } from './complaint';
import type { DutiesFile } from './duties';
import { annualEnding, sectorEnding, windowEnding } from './ending';
import { type TextChange, textChanges, toldOf } from './ends-told';
import { withFigures } from './figures';
import type { GapsFile, GapText } from './gaps';
import { type Guide, windowsOf } from './guide';
import { type Contents, type Read, readKinds } from './kinds';
import type { Policy } from './policy';
import { referenceComplaints } from './references';
import { type SectorFile, type SectorNames, sectorNames, sectorRules } from './sector';
import type { Site } from './site';
import { pinned, type Texts, textsOf } from './texts';
import { unwritten } from './unwritten';
import type { Version } from './version';
import type { Vocabulary } from './vocabulary';
import type { WaysFile } from './ways';
import type { TextFile } from './yaml';

/** Everything content/ says, checked as a whole. */
export interface Library {
  readonly policies: readonly Policy[];
  /** Every version of each policy by its id, the first first; the last is the text as it stands. */
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  /** The words at every clause address of every policy, those of older versions behind /versions/<date>. */
  readonly clauses: ReadonlyMap<ClauseId, string>;
  readonly sectors: readonly SectorRules[];
  /** What the sectors and their people are called, in the same order. */
  readonly sectorNames: readonly SectorNames[];
  readonly guides: readonly Guide[];
  readonly windows: readonly StudyWindow[];
  readonly annual: AnnualDutiesFile;
  readonly ways: readonly WayGuide[];
  readonly certificates: readonly CertificateRule[];
  /** The answers on certificates. */
  readonly certificatesSee: readonly string[];
  /** What stands beside the ways, and the systems hours are kept in. */
  readonly beside: readonly Beside[];
  readonly systems: readonly HoursSystem[];
  readonly parties: readonly Party[];
  readonly budget: BudgetRule;
  readonly coursePlan: CoursePlanRule;
  readonly answers: readonly Answer[];
  readonly vocabulary: Vocabulary;
  /** What people ask and no text held here answers. */
  readonly gaps: readonly GapText[];
  /** People with what must come out for each, file by file. */
  readonly cases: readonly CaseFile[];
  /** When sources on the web were last opened by a person, by their links. */
  readonly opened: ReadonlyMap<string, Day>;
  /** The latest first. */
  readonly changes: readonly Change[];
  /** The texts that came to an end or have other words. */
  readonly textChanges: readonly TextChange[];
  readonly site: Site;
}

/** Reads and checks all content files. Throws one ContentError with every complaint. */
export function readLibrary(files: readonly TextFile[]): Library {
  const read = readKinds(files);
  const complaints = complaintsOn(read);
  if (complaints.length > 0) throw new ContentError(complaints);
  return libraryOf(contentsOf(read));
}

/** Everything wrong with the files that were read, alone and among one another; what only follows from another file's slip is held back. */
export function complaintsOn(read: Read): Complaint[] {
  const found = complaintsBesideCases(read);
  // A case that comes out otherwise because of a slip tells nothing that the slip does not.
  return found.length > 0 ? found : turnedCases(read);
}

/** The cases that come out otherwise than they are written, by content that nothing else is wrong with. */
export function turnedCases(read: Read): Complaint[] {
  return caseComplaints(read.entries.cases, figuresOf(contentsOf(read)));
}

/** The same without what comes out of cases: content that is sound in itself, though people's results change. */
export function complaintsBesideCases({ entries, broken, complaints }: Read): Complaint[] {
  const files = Object.values(entries).flat();
  const texts = textsOf(
    entries.policies.map((p) => p.data),
    entries.oldTexts.map((o) => o.data),
  );
  return [
    ...complaints,
    ...files.flatMap(({ file }) => unwritten(file)),
    ...(broken.has('policies') ? [] : citationComplaints(files, texts)),
    ...referenceComplaints(entries, broken),
    ...single.flatMap(([kind, path]) =>
      entries[kind].length > 0 || broken.has(kind) ? [] : [missing(path)],
    ),
  ];
}

/** What the files of each kind say, in the order of their names. */
export function contentsOf({ entries }: Read): Contents {
  return Object.fromEntries(
    Object.entries(entries).map(([kind, files]) => [kind, files.map((f) => f.data)]),
  ) as unknown as Contents;
}

/** The figures in contents that nothing is wrong with: what is released. */
export function figuresOf(contents: Contents): Pick<Library, 'sectors' | 'windows'> {
  const texts = textsOf(contents.policies, contents.oldTexts);
  return figuresIn(pinned(contents, texts), texts);
}

function figuresIn({ sectors, guides }: Contents, texts: Texts): Pick<Library, 'sectors' | 'windows'> {
  return {
    sectors: inOrder(sectors).map((rules) => sectorEnding(rules, texts)),
    windows: guides.flatMap(windowsOf).map((window) => windowEnding(window, texts)),
  };
}

/** The library of contents that nothing is wrong with. */
export function libraryOf(written: Contents): Library {
  const texts = textsOf(written.policies, written.oldTexts);
  const contents = pinned(written, texts);
  const { policies, guides, answers, changes, cases, sources, ...single } = contents;
  const [[annual], [ways], [duties], [words], [gaps], [site]] = [
    single.annual,
    single.ways,
    single.duties,
    single.words,
    single.gaps,
    single.site,
  ] as [[AnnualDutiesFile], [WaysFile], [DutiesFile], [Vocabulary], [GapsFile], [Site]];
  const figures = figuresIn(contents, texts);
  const changed = textChanges(written);
  return {
    ...figures,
    sectorNames: byOrder(contents.sectors).map(sectorNames),
    policies,
    versions: texts.versions,
    clauses: texts.clauses,
    guides: [...guides].sort((a, b) => a.year - b.year),
    annual: annualEnding(annual, texts),
    ways: ways.ways,
    certificates: ways.certificates,
    certificatesSee: ways.certificatesSee,
    beside: ways.beside,
    systems: ways.systems,
    ...duties,
    answers: answers.map((a) => filled(a, figures.sectors)),
    vocabulary: filled(words, figures.sectors),
    gaps: gaps.gaps,
    cases,
    opened: new Map(sources.flatMap((f) => f.sources.map((s) => [s.link, s.openedOn] as const))),
    textChanges: changed,
    changes: [...changes, ...changed.map(toldOf)].sort((a, b) => (b.on + b.id).localeCompare(a.on + a.id)),
    site,
  };
}

/** The kinds of which there is one file, and it has to be there. */
const single = [
  ['annual', 'content/annual-duties.yaml'],
  ['ways', 'content/ways.yaml'],
  ['duties', 'content/duties.yaml'],
  ['words', 'content/vocabulary.yaml'],
  ['gaps', 'content/gaps.yaml'],
  ['site', 'content/site.yaml'],
] as const;

function missing(file: string): Complaint {
  return { file, says: '没有这个文件，它是必须有的' };
}

function inOrder(files: readonly SectorFile[]): SectorRules[] {
  return byOrder(files).map((s) => sectorRules(s, files));
}

function byOrder(files: readonly SectorFile[]): SectorFile[] {
  return [...files].sort((a, b) => a.order - b.order);
}

/** The same data with every figure in its texts filled in. */
function filled<T>(data: T, rules: readonly SectorRules[]): T {
  if (typeof data === 'string') return withFigures(data, rules) as T;
  if (Array.isArray(data)) return data.map((item) => filled(item, rules)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, filled(value, rules)])) as T;
}
