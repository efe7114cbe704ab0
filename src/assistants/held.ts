import type { RequirementsData, SectorData } from '~/rules/duty/from-data';
import type { RuleVersion } from '~/rules/record/rule-version';
import type { StudyWindow } from '~/rules/year/windows';
import type { Lexicon, RareWords } from '~/search/lexicon';
import type { SearchRecord } from '~/search/record';

/** A clause or paragraph of data/policies.json, as far as it is read here. */
export interface HeldClause {
  readonly id?: string;
  readonly url?: string;
  readonly name?: string;
  readonly text: string;
  readonly paragraphs?: readonly HeldClause[];
  readonly parts?: readonly HeldClause[];
}

/** A document of data/policies.json. */
export interface HeldPolicy {
  readonly id: string;
  readonly url: string;
  readonly documentNumber: string;
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly validity?: { readonly from: string; readonly to?: string };
  readonly ended?: { readonly kind: 'withdrawn' | 'replaced'; readonly from: string; readonly by?: string };
  readonly editorial: readonly { readonly at?: string; readonly words?: string; readonly note: string }[];
  readonly versions: readonly {
    readonly id: string;
    readonly until?: string;
    readonly clauses?: readonly HeldClause[];
  }[];
  readonly clauses: readonly HeldClause[];
}

/** A version of the figures as it was released; the first has no format. */
export type ReleasedRules =
  | RuleVersion
  | {
      readonly format: string;
      readonly version: string;
      readonly sectors: readonly SectorData[];
      readonly windows: readonly StudyWindow[];
    };

/** What the build puts into the file: its published data, its pages in words, and what its search knows. */
export interface Held {
  readonly name: string;
  readonly place: string;
  /** The day of the content. */
  readonly day: string;
  /** The site's root, with its host where the build was told it. */
  readonly root: string;
  readonly requirements: RequirementsData;
  readonly policies: readonly HeldPolicy[];
  /** The pages of answers and years as Markdown, by their addresses from the root: answers/leave/. */
  readonly pages: Readonly<Record<string, string>>;
  readonly answers: readonly {
    readonly id: string;
    readonly question: string;
    readonly kind: 'texts' | 'reported' | 'inferred' | 'silent';
    readonly answer: string;
    readonly audience: readonly string[];
    readonly reviewedOn: string;
  }[];
  readonly rules: readonly ReleasedRules[];
  readonly records: readonly SearchRecord[];
  readonly lexicon: Lexicon;
  readonly rare: RareWords;
}
