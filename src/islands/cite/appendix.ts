import type { Block } from '~/word/block';
import { line, officialLine } from '~/word/made';
import type { Cited } from './cited';

const shelf = 'cite/appendix';

/** What a person has put in the appendix while reading, as this browser keeps it until it is closed. */
export function picked(): readonly Cited[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(shelf) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isCited) : [];
  } catch {
    return [];
  }
}

function isCited(kept: Partial<Cited> | null): kept is Cited {
  return typeof kept?.name === 'string' && typeof kept.address === 'string' && Array.isArray(kept.words);
}

/** Puts a clause in the appendix, or takes it out; returns what is in it now. */
export function pick(cited: Cited, isIn: boolean): readonly Cited[] {
  const others = picked().filter(({ address }) => address !== cited.address);
  const all = isIn ? [...others, cited] : others;
  try {
    sessionStorage.setItem(shelf, JSON.stringify(all));
  } catch {
    // A browser that keeps nothing has the one that is open.
  }
  return all;
}

/** Clauses as an appendix to a notice: each with its name, its words and its address. */
export function appendixOf(clauses: readonly Cited[]): Block[] {
  return [
    line('附件：有关条款原文', 1),
    ...clauses.flatMap(({ name, words, address, official }) => [
      line(name, 2),
      ...words.map(official ? officialLine : (text: string) => line(text)),
      line(address),
    ]),
  ];
}
