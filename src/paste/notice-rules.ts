import type { NoticeRule } from './notice-parts';
import { sentencesOf } from './sentences';
import { onlyFor, type WhosePlace } from './whose';

/** What such a rule is known by, in a notice and in what is told to readers. */
export const ruleWords: Readonly<Record<NoticeRule['kind'], RegExp>> = {
  carry: /结转|转[入到至]?下一?年|[留用]到下一?年|滚存|当年有效/,
  offset: /互(?:相)?(?:替代|抵|冲|顶|换|转)|(?:不|可)[得能以](?:相互)?(?:替代|冲抵|抵|顶替)/,
  count: /(?:每|一|1)天[^，。；]{0,6}\d+个?学时|\d个?学分[^，。；]{0,8}\d+个?学时/,
};

/** What a notice rules of hours besides how many: whether they go on to the next year, stand for one another, what a day counts. */
export function rulesIn(places: readonly WhosePlace[]): NoticeRule[] {
  return places
    .filter(({ whom, quote }) => whom.length > 0 && !quote.includes('　'))
    .flatMap((place) =>
      sentencesOf(place.quote).flatMap((sentence) =>
        (['carry', 'offset', 'count'] as const).flatMap((kind): NoticeRule[] => {
          const quote = wordsOf(sentence, ruleWords[kind]);
          return quote === undefined ? [] : [{ kind, ...onlyFor(place), anchor: place.anchor, quote }];
        }),
      ),
    );
}

/** From the first piece of a sentence that says so to the last, with what it makes an exception of. */
function wordsOf(sentence: string, said: RegExp): string | undefined {
  const pieces = sentence.match(/[^，。；]+[，。；]*/g) ?? [];
  const first = pieces.findIndex((piece) => said.test(piece));
  if (first < 0) return undefined;
  const isOf = (piece: string) => said.test(piece) || /^(?:但|除)/.test(piece);
  const end = pieces.findIndex((piece, i) => i > first && !isOf(piece));
  return pieces
    .slice(first, end < 0 ? undefined : end)
    .join('')
    .replace(/^(?:（.{1,3}）|\d+[.．、])|[，。；]$/g, '');
}
