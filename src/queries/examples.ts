import type { Case } from '~/rules/cases/case';
import type { ClauseId } from '~/rules/duty/basis';
import { covers, type SectorRules } from '~/rules/duty/sector';
import { caseLink } from '~/says/case-says';
import type { Answer } from '~/schemas/answer';
import { answerById } from './answers';
import { library } from './library';

/** The clause that pages show how to cite, to link and to frame by: the one that the first case cites. Throws an Error when there is no case that a page can show. */
export function exampleClause(): ClauseId {
  return examples()[0].clause;
}

/** A figure's words as data cite them. */
export function exampleQuote(): { readonly clause: ClauseId; readonly quote: string } {
  const { rules, one, clause } = last();
  const bases = rules.periods
    .filter((p) => covers(p, one.year))
    .flatMap((p) => p.requirements.filter((r) => r.scope === 'common').map((r) => r.basis));
  for (const basis of bases) if (basis.grade === 'official' && basis.clause === clause) return basis;
  throw new Error(`案例 ${one.case} 引的 ${clause} 里没有公需科目的数字，页面上的例子写不出来`);
}

/** A sector that has figures of its own beside the first. */
export function exampleSector(): SectorRules {
  return last().rules;
}

/** The fragment of a link to the checker with what the person of the first case typed. */
export function exampleAnswers(): string {
  return examples()[0].fragment;
}

/** The answer that pages show how to cite. */
export function exampleAnswer(): Answer {
  const { cited, asked } = library().site;
  return answerById(cited ?? (asked[0] as string));
}

/** A case that pages can show: somebody who has just enough by a text we hold. */
interface Example {
  readonly rules: SectorRules;
  readonly one: Case;
  readonly clause: ClauseId;
  readonly fragment: string;
}

/** The first such case of each sector, in the order of the sectors. */
function examples(): [Example, ...Example[]] {
  const cases = library().cases.flatMap((file) => file.cases);
  const [first, ...others] = library().sectors.flatMap((rules) => {
    const own = cases.filter((one) => one.sector === rules.sector && rules.follows === undefined);
    return own.flatMap((one) => exampleOf(one, rules)).slice(0, 1);
  });
  if (!first)
    throw new Error('content/cases/ 里没有一个达标、引了原文、只填学时的案例，页面上的例子写不出来');
  return [first, ...others];
}

function exampleOf(one: Case, rules: SectorRules): Example[] {
  const { outcome, basis, cites } = one.comes;
  const [, fragment] = caseLink(one)?.split('/check/') ?? [];
  const [clause] = cites;
  if (outcome !== 'met' || basis !== 'official' || !clause || fragment === undefined) return [];
  return [{ rules, one, clause, fragment }];
}

function last(): Example {
  const all = examples();
  return all[all.length - 1] as Example;
}
