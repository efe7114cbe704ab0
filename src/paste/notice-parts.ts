import type { Day } from '~/rules/duty/day';
import type { Part } from '~/rules/duty/sector';
import { type Scope, type Subject, subjects } from '~/rules/duty/subject';
import type { Bearer } from '~/rules/year/annual-duties';

/** Words of a document and where they stand. */
export interface Said {
  readonly anchor: string;
  readonly quote: string;
}

/** The sectors that something is for alone; left out where it is for whom the notice as a whole is for. */
interface ForSectors {
  readonly sectors?: readonly string[] | undefined;
}

/** A minimum that a notice names. */
export interface NoticeFigure extends Said {
  readonly scope: Scope;
  readonly atLeast: number;
}

/** A part (其中项) that a sector has inside a subject. */
export type PartName = Pick<Part, 'key' | 'name' | 'of'>;

/** A minimum of such a part. */
export interface NoticePart extends PartName, Said {
  readonly atLeast: number;
}

/** A subject that is not asked for: 不设选修科目. */
export interface NotCounted extends Said {
  readonly subject: Subject;
}

/** What is said of a sector besides its minimums. */
export interface BesideFigures {
  readonly parts: readonly NoticePart[];
  readonly notCounted: readonly NotCounted[];
}

/** A minimum that was read with several values, one of which a person chooses. */
export interface FigureChoice {
  /** The sector that is set apart; left out where it is everybody's. */
  readonly sector?: string | undefined;
  readonly scope: Scope;
  readonly says: string;
  readonly candidates: readonly NoticeFigure[];
}

/** The minimums of a sector that a notice sets apart. */
export interface OtherFigures extends BesideFigures {
  readonly sector: string;
  /** Its own, and those of everybody where the notice says so. */
  readonly figures: readonly NoticeFigure[];
  /** The words that say so: 其他要求同本通知第一条. */
  readonly rest?: Said | undefined;
}

export interface NoticeTopics extends Said {
  readonly names: readonly string[];
  /** How they are studied, in the notice's own words. */
  readonly say: string;
  /** They come to those that an earlier notice named. */
  readonly isMore?: boolean | undefined;
}

export interface NoticeWindow extends Said, ForSectors {
  readonly kind: 'study' | 'makeUp';
  /** Those the sentence names; none where it names none, which is asked. */
  readonly subjects: readonly Subject[];
  readonly opens?: Day | undefined;
  readonly closes: Day;
  /** The words that say that nothing is made up afterwards, where they stand. */
  readonly noMakeUp?: Said | undefined;
  /** Of a make-up for everybody, the sectors for which the notice rules one out. */
  readonly notFor?: readonly (Said & { readonly sectors: readonly string[] })[] | undefined;
}

/** What has to be done by a day, besides studying: registered, declared, reviewed. */
export interface NoticeDeadline extends Said, ForSectors {
  /** 登记, 申报, 审核…, as the notice calls it. */
  readonly deed: string;
  /** What it is about, where words in front of its own say so for several: 个人选修科目的学时. */
  readonly about?: string | undefined;
  /** Whoever does it, where the notice says so or it goes without saying. */
  readonly by?: Bearer | undefined;
  readonly opens?: Day | undefined;
  /** Empty where a person has to say, because of what is asked. */
  readonly closes: Day;
  /** What was read, and which day it may be: 2月30日, and there is none. */
  readonly asks?: string | undefined;
}

/** What a notice rules of hours besides how many: that they go on to the next year or not, that subjects stand for one another or not, what a day or a credit counts. */
export interface NoticeRule extends Said, ForSectors {
  readonly kind: 'carry' | 'offset' | 'count';
}

/** A day, or a stretch of a year, that was read and has no place of its own. */
export interface UnusedDay extends Said {
  readonly words: string;
  /** Where it may be written, in words for an editor. */
  readonly goes: string;
  /** Readers would miss it: it is not among what can wait. */
  readonly isUrgent?: boolean | undefined;
  /** The year it is about, where that is another than the notice's. */
  readonly year?: number | undefined;
}

/** What a notice says of one year, each with its words; a person looks at all of it before it is written down. */
export interface Notice extends BesideFigures {
  /** The year it is about; of several, the one its text names most. */
  readonly year: number;
  /** The other years that its title names: 2026—2028年度. */
  readonly alsoFor: readonly number[];
  readonly figures: readonly NoticeFigure[];
  /** Those of sectors that are set apart. */
  readonly others: readonly OtherFigures[];
  readonly choices: readonly FigureChoice[];
  readonly topics?: NoticeTopics | undefined;
  readonly windows: readonly NoticeWindow[];
  readonly deadlines: readonly NoticeDeadline[];
  readonly rules: readonly NoticeRule[];
  readonly unused: readonly UnusedDay[];
  /** What it says of others for whom something else is asked, or nothing of this. */
  readonly apart: readonly Said[];
  /** What could be read in more than one way, and was left to the person. */
  readonly open: readonly string[];
  /** The scopes among them: the notice does say something of these. */
  readonly unclear: readonly Scope[];
}

const names: Readonly<Record<Subject, RegExp>> = {
  common: /公需/,
  professional: /专业科目|专业课/,
  elective: /选修/,
};

/** Which subjects a text names. */
export function subjectsIn(text: string): Subject[] {
  return subjects.filter((one) => names[one].test(text));
}
