import { type Basis, clauseParts, gradeNames } from '~/rules/duty/basis';
import { clauseName } from './clause-name';

/** The document's number and the clause: 粤人社办〔2018〕277号 三第2段; the id where a document is not known. */
export function clauseSays(clause: string, documents: Readonly<Record<string, string>>): string {
  const { policy, anchor } = clauseParts(clause);
  return `${documents[policy] ?? policy} ${clauseName(anchor)}`;
}

/** What stands behind a statement that no text we hold makes: 据转载：who says so. */
export function hearsaySays(basis: Exclude<Basis, { grade: 'official' }>): string {
  return `${gradeNames[basis.grade]}：${basis.grade === 'reported' ? basis.source : basis.reason}`;
}

/** A basis as it is said behind 依据: the clause, or who reports it, or why it is inferred. */
export function restsSays(basis: Basis, documents: Readonly<Record<string, string>>): string {
  if (basis.grade === 'official') return clauseSays(basis.clause, documents);
  if (basis.grade === 'inferred') return `${basis.reason}（${gradeNames.inferred}）`;
  return basis.source.includes('转载') ? basis.source : `${basis.source}，系转载`;
}

/** The words of a basis alone: what is quoted, who reports it, or why it is inferred. */
export function basisWords(basis: Basis): string {
  if (basis.grade === 'official') return basis.quote;
  return basis.grade === 'reported' ? basis.source : basis.reason;
}
