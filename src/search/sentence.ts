import { fold } from './fold';
import { tokens } from './tokens';

const asItStands: ReadonlyMap<string, string> = new Map();

const apart = /([\u3400-\u9fff）》”])\s+(?=[\u3400-\u9fff（《“\d])/g;

/** The sentences of a text as they are written, each with its closing mark; a space between characters parts them too. */
export function sentencesOf(text: string): string[] {
  const found = text.replace(apart, '$1\n').match(/[^。！？\n]*[。！？]+[”’）》」』]*|[^。！？\n]+/g) ?? [];
  return found.map((s) => s.trim()).filter((s) => s !== '');
}

/** How much of what is asked stands in a sentence: the weights of the tokens that it has. */
export function matchOf(sentence: string, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const token of new Set(tokens(fold(sentence, asItStands)))) sum += weights.get(token) ?? 0;
  return sum;
}

/** The sentence of a text that says most of what is asked, the first of several that say as much; whole. */
export function sentenceFor(text: string, weights: ReadonlyMap<string, number>): string {
  let best = '';
  let most = -1;
  for (const sentence of sentencesOf(text)) {
    const match = matchOf(sentence, weights);
    if (match > most) [best, most] = [sentence, match];
  }
  return best;
}
