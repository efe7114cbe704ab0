/** None in Chromium before 87, Safari before 14.1, Firefox before 125: there a title stays as it is. */
const { Segmenter } = Intl as { readonly Segmenter?: (typeof Intl)['Segmenter'] };
const words = Segmenter && new Segmenter('zh-CN', { granularity: 'word' });
/** What stays in one piece: a document's number with its year, the name of a clause, a title's own brackets. */
const whole =
  /[\u4e00-\u9fff]*〔\d{4}〕\s?\d+号|[一二三四五六七八九十]+(?:（[一二三四五六七八九十]+）)?第\d+段|\d+(?:\.\d+)?[\u4e00-\u9fff%]?/g;
const opening = /[《〈“‘（〔]$/;
const closing = /^[》〉”’）〕，。、；：！？]/;

/** A text in the pieces between which a line may end: whole words, at least two characters together, with the marks that belong to them. */
export function piecesOf(text: string): string[] {
  if (!words) return [text];
  const kept = new Map([...text.matchAll(whole)].map((m) => [m.index, m[0]] as const));
  const ends = [...words.segment(text)].map(({ segment, index }) => index + segment.length);
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    // What stays in one piece may end inside a word: the rest of that word goes on behind it.
    const one =
      kept.get(at) ??
      text.slice(
        at,
        ends.find((end) => end > at),
      );
    at += one.length;
    const last = pieces[pieces.length - 1];
    const joins = last !== undefined && (closing.test(one) || opening.test(last) || one.length === 1);
    if (joins) pieces[pieces.length - 1] = last + one;
    else pieces.push(one);
  }
  return pieces;
}
