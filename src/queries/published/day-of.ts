import { library } from '~/queries/library';
import { releasedRules } from '~/queries/rule-versions';
import type { Day } from '~/rules/duty/day';
import type { Kind } from '~/schemas/published/forms';

/** The day the content of a published file was last looked over or released; no clock is read. */
export function dayOf(kind: Kind): Day {
  const { annual, answers, guides } = library();
  switch (kind) {
    case 'requirements':
      return releasedRules().pop()?.version.slice(0, 10) ?? changedOn('/check/');
    case 'answers':
      return latest(answers.map((a) => a.reviewedOn));
    case 'guides':
      return latest(guides.map((g) => g.reviewedOn));
    case 'annual-duties':
      return annual.reviewedOn;
    case 'policies':
    case 'relations':
      return changedOn('/policies/');
    case 'vocabulary':
      return changedOn('/terms/');
    default:
      return changedOn(`/${kind}/`);
  }
}

/** The last change told of a part of the site, or of the site at all. */
function changedOn(path: string): Day {
  const { changes } = library();
  const told = changes.filter((c) => c.pages.some((page) => page.startsWith(path)));
  return latest((told.length > 0 ? told : changes).map((c) => c.on));
}

/** The latest of some days. */
export function latest(days: readonly Day[]): Day {
  return days.reduce((a, b) => (a > b ? a : b), '2018-11-01');
}
