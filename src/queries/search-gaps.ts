import { clausePath } from '~/says/clause-name';
import type { GapText } from '~/schemas/gaps';
import type { Gap } from '~/search/gap';
import { library } from './library';
import { placesTold, titleAt } from './search-places';

/** What is told of each gap: what is known of it with its grade, whom to ask, what comes nearest. */
export function searchGaps(): Gap[] {
  return library().gaps.map(gapOf);
}

function gapOf({ id, title, say, asks, bases, see }: GapText): Gap {
  const [basis] = bases;
  return {
    id,
    title,
    say,
    grade: basis?.grade ?? 'unknown',
    ...(basis?.grade === 'reported' && { source: basis.source }),
    ...(basis?.grade === 'official' && { clause: clausePath(basis.clause) }),
    asks,
    see: placesTold(see).map((path) => ({ path, title: titleAt(path) })),
  };
}
