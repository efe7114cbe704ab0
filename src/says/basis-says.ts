import { type Basis, clauseParts } from '~/rules/duty/basis';
import { clauseName } from './clause-name';
import { gradeNames } from './grade-names';

/** The document's number and the clause: 粤人社办〔2018〕277号 三第2段; the id where a document is not known. */
export function clauseSays(clause: string, documents: Readonly<Record<string, string>>): string {
  const { policy, anchor } = clauseParts(clause);
  return `${documents[policy] ?? policy} ${clauseName(anchor)}`;
}

/** What stands behind a statement that no text we hold makes: 据转载：who says so. */
export function hearsaySays(basis: Exclude<Basis, { grade: 'official' }>): string {
  if (basis.grade === 'reported') return reportedSays(basis.source);
  return `${gradeNames[basis.grade]}：${basis.grade === 'law' ? lawSays(basis) : basis.reason}`;
}

/** A source behind 据转载, which is not said twice: 据转载：粤财会函〔2020〕4号; what only courses are called says so. */
function reportedSays(source: string): string {
  if (source.startsWith(byCourses)) return source;
  const several = /^(.份)转载$/.exec(source);
  if (several) return `${gradeNames.reported}（${several[1]}）`;
  const bare = source.replace('（转载）', '').replace(/的(.处)转载/, '（$1）');
  return `${gradeNames.reported}：${bare.replace(/的?转载/, '')}`;
}

/** How well a basis is known, in the word that stands beside what rests on it. */
export function gradeOfBasis(basis: Basis): string {
  return basis.grade === 'reported' && basis.source.startsWith(byCourses)
    ? byCourses
    : gradeNames[basis.grade];
}

/** What no notice was found for, and is known by the names of the year's courses. */
const byCourses = '据课程名称';

type Law = Extract<Basis, { grade: 'law' }>;

/** A law's article, where anyone can read it, and what it says: 《教育法》第四十一条（flk.npc.gov.cn）：……. */
function lawSays({ law, article, says }: Law): string {
  return `《${law}》${article}（${lawsAreRead}）：${says}`;
}

/** Where every law of the country can be read: 国家法律法规数据库. */
const lawsAreRead = 'flk.npc.gov.cn';

/** A basis as it is said behind 依据: the clause, or who reports it, or why it is inferred. */
export function basisSays(basis: Basis, documents: Readonly<Record<string, string>>): string {
  if (basis.grade === 'official') return clauseSays(basis.clause, documents);
  if (basis.grade === 'law') return lawSays(basis);
  if (basis.grade === 'inferred') return `${basis.reason}（${gradeNames.inferred}）`;
  return /转载|^据/.test(basis.source) ? basis.source : `${basis.source}，系转载`;
}

/** The words of a basis alone: what is quoted, who reports it, or why it is inferred. */
export function basisWords(basis: Basis): string {
  if (basis.grade === 'official') return basis.quote;
  if (basis.grade === 'law') return lawSays(basis);
  return basis.grade === 'reported' ? basis.source : basis.reason;
}
