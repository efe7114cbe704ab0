import type { Files } from '~/changeset/changeset';
import type { Look } from '~/due/drafts';
import { partsOf } from '~/edit/forms/file-parts';
import { inQuotes } from '~/says/in-quotes';
import { isGroundless } from './in-answer';
import { looksParted } from './looks-waiting';
import type { Fact } from './notice-facts';
import { stillStale } from './stale-words';

/** Something that is not settled yet when the files are to be saved. */
export interface StillOpen {
  readonly look: Look;
  readonly says: string;
}

/** All that is still open: what nobody looked at, and of what was looked at what still speaks against the notice. */
export function stillOpen(
  looks: readonly Look[],
  facts: readonly Fact[],
  opened: Files,
  now: Files,
): StillOpen[] {
  const unseen = looksParted(looks, facts, now).now.map((look) => ({
    look,
    // What leads to the words is told with them.
    says: look.says.endsWith('：') ? `${look.says}${(look.words ?? []).join('')}` : look.says,
  }));
  const left = looks.flatMap((look): StillOpen[] => {
    const { done, year, file = '', kept } = look;
    const text = now.get(file);
    if (!done || year === undefined || text === undefined || text === opened.get(file)) return [];
    const [data, before] = [text, opened.get(file) ?? ''].map((one) => partsOf(file, one)?.data);
    return [
      ...stillStale(data, before, year, facts, kept).map(({ say }) => ({
        look,
        says: `还写着${inQuotes(say.replace(/。$/, ''))}，和通知合不合`,
      })),
      ...(isGroundless(data, before, facts)
        ? [{ look, says: `讲到${year}年度了，依据里还没有这份通知` }]
        : []),
    ];
  });
  return [...unseen, ...left];
}
