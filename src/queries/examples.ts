import type { ClauseId } from '~/rules/duty/basis';
import { plain } from '~/rules/duty/hours';
import type { Period, SectorRules } from '~/rules/duty/sector';
import type { Scope } from '~/rules/duty/subject';
import type { Answer } from '~/schemas/answer';
import { answerById } from './answers';
import { library } from './library';

/** The clause that pages show how to cite, to link and to frame by: where the first figure of all stands. Throws an Error when no figure rests on a text. */
export function exampleClause(): ClauseId {
  return wordsOf(official()[0], 'total').clause;
}

/** A figure's words as data cite them. */
export function exampleQuote(): { readonly clause: ClauseId; readonly quote: string } {
  return wordsOf(official().at(-1), 'common');
}

/** A sector that has figures of its own beside the first. */
export function exampleSector(): SectorRules | undefined {
  return official().at(-1)?.rules;
}

/** The fragment of a link to the checker that just meets the first figures there are. */
export function exampleAnswers(): string {
  const { rules, period } = official()[0] ?? {};
  const hours = period?.requirements.filter((r) => r.scope !== 'total') ?? [];
  return [
    `#v=1&year=${period?.from}&sector=${rules?.sector}`,
    ...hours.map((r) => `${r.scope}=${plain(r.atLeast)}`),
  ].join('&');
}

/** The answer that pages show how to cite. */
export function exampleAnswer(): Answer {
  const { cited, asked } = library().site;
  return answerById(cited ?? (asked[0] as string));
}

/** The first period of each sector whose figures rest on a text we hold. */
function official(): { readonly rules: SectorRules; readonly period: Period }[] {
  return library().sectors.flatMap((rules) => {
    const period = rules.periods.find((p) => p.requirements.every((r) => r.basis.grade === 'official'));
    return rules.follows === undefined && period ? [{ rules, period }] : [];
  });
}

function wordsOf(of: { readonly period: Period } | undefined, scope: Scope) {
  const basis = of?.period.requirements.find((r) => r.scope === scope)?.basis;
  if (basis?.grade !== 'official') throw new Error('没有一个数字的依据是原文，页面上的例子写不出来');
  return { clause: basis.clause, quote: basis.quote };
}
