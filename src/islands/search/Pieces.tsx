import { marked } from '~/search/marks';

/** A text with the words that were looked for marked in it. */
export function Pieces({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  return <>{marked(text, words).map((p, i) => (p.found ? <mark key={i}>{p.text}</mark> : p.text))}</>;
}
