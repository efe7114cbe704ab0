import { Fragment } from 'preact';
import { piecesOf } from '~/says/broken';
import { marked } from '~/search/marks';

/** A title with the words that were looked for marked in it; its lines end between words. */
export function Title({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  let end = 0;
  const ends = piecesOf(text).map((piece) => {
    end += piece.length;
    return end;
  });
  let at = 0;
  // Made anew when it says something else: texts and breaks that change places among one another stop Preact.
  return (
    <Fragment key={[text, ...words].join()}>
      {marked(text, words).map((piece, i) => {
        const from = at;
        at += piece.text.length;
        const inside = ends.filter((e) => e > from && e < at);
        const said = [from, ...inside].map((start, n) => (
          <>
            {ends.includes(start) && <wbr />}
            {text.slice(start, inside[n] ?? at)}
          </>
        ));
        return piece.found ? <mark key={i}>{said}</mark> : said;
      })}
    </Fragment>
  );
}
