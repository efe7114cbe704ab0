import { type ClauseId, clauseParts } from '~/rules/duty/basis';
import type { Period } from '~/rules/duty/sector';
import { library } from './library';

/** The first year whose figures exceed what a clause asks; undefined where none do. */
export function exceededFrom(clause: ClauseId): number | undefined {
  const { sectors } = library();
  const years = sectors
    .filter(({ follows }) => follows === undefined)
    .flatMap(({ periods }) =>
      periods
        .filter((p) => restsOn(p, clause))
        .flatMap((own) => periods.filter((p) => p.from > own.from && exceeds(p, own)).map((p) => p.from)),
    );
  return years.length > 0 ? Math.min(...years) : undefined;
}

/** Whether the figures of a period stand in the clause, or in a paragraph of it. */
function restsOn({ requirements }: Period, clause: ClauseId): boolean {
  return requirements.some(({ basis }) => {
    if (basis.grade !== 'official') return false;
    const { policy, anchor } = clauseParts(basis.clause);
    return clause === `${policy}#${anchor}` || clause === `${policy}#${anchor.replace(/-p\d+$/, '')}`;
  });
}

function exceeds(later: Period, own: Period): boolean {
  return own.requirements.some(({ scope, atLeast }) =>
    later.requirements.some((r) => r.scope === scope && r.atLeast > atLeast),
  );
}
