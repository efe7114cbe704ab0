import { dueIn } from '~/due/due';
import { impactBetween } from '~/impact/impact';
import { impactSays } from '~/impact/impact-says';
import { type State, stateOf } from '~/impact/state';
import { chinaDay } from '~/rules/duty/day';
import { ContentError } from '~/schemas/complaint';
import { committedFiles } from './committed-files';
import { contentFiles } from './content-files';
import { writeImpactPage } from './impact-page';
import type { Told } from './told';

/** Says whom the content on disk affects beside that of a commit, HEAD where none is named; with --page a page of the built site says it too. */
export function impact(commit = 'HEAD', page?: string): Told {
  const before = stateOf(committedFiles(commit));
  const after = stateOf(contentFiles());
  for (const [state, where] of [
    [before, commit],
    [after, '现在的 content/'],
  ] as const) {
    if (state.kind === 'slips') return { ok: false, says: slipsSay(state, where) };
  }
  if (before.kind === 'slips' || after.kind === 'slips') return { ok: false, says: '' };
  const today = chinaDay(Date.now());
  const found = impactBetween(before, after, today);
  if (page !== '--page') return { ok: true, says: impactSays(found) };
  const place = writeImpactPage('dist', found, dueIn(after.library, today), commit);
  return { ok: true, says: `${impactSays(found)}\n\n写成了一页：${place}` };
}

function slipsSay({ complaints }: State & { kind: 'slips' }, where: string): string {
  return `${where}读不全，先改好这些，再看影响到谁：\n${new ContentError(complaints).message}`;
}
