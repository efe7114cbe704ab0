import { kindOf } from '~/roster/find/find-kinds';
import type { Part } from '~/roster/find/part';
import type { Question } from '~/roster/find/question';
import { type StateColumn, stateColumns } from '~/roster/find/state-columns';
import { isRecognizedWord, isStateWord } from '~/roster/find/state-words';
import { subjects } from '~/rules/duty/subject';
import { textOf } from '~/sheets/cell';
import { isTold } from './set-aside';
import { skipping } from './skip';

type StatesAsked = Extract<Question, { kind: 'states' }>;

const mostWords = 12;

/** Asks which states count, where a list has hours that may not be recognised, and nobody said it of all its words. */
export function statesAsked(parts: readonly Part[]): StatesAsked[] {
  const found = new Map<string, Map<string, number>>();
  for (const part of parts) {
    for (const state of stateColumns(part.headings, part.settings)) {
      const words = found.get(state.heading) ?? new Map<string, number>();
      found.set(state.heading, words);
      countWords(part, state, words);
    }
  }
  const answered = parts[0]?.settings.states;
  return [...found].flatMap(([heading, words]): StatesAsked[] => {
    const said = [...words.keys()].filter((word) => word !== '');
    const isState = said.length <= mostWords && said.filter(isStateWord).length * 2 > said.length;
    const isMixed = [...words.keys()].some((word) => !isRecognizedWord(word));
    const isOpen = [...words.keys()].some((word) => !answered?.get(heading)?.has(word));
    return isState && isMixed && isOpen ? [{ kind: 'states', heading, words: inOrder(words) }] : [];
  });
}

/** Adds how often each state stands in a row of a person who has hours that it could be about. */
function countWords({ sheet, settings, headings }: Part, state: StateColumn, words: Map<string, number>) {
  const whySkipped = skipping(settings, headings, sheet);
  const about = state.subject ? [state.subject] : subjects;
  for (let i = settings.headerRows; i < sheet.rows.length; i++) {
    const cells = sheet.rows[i] ?? [];
    const learnt = about.some((subject) => isTold(cells, subject, settings));
    if (!learnt || whySkipped(cells, i + 1) !== undefined) continue;
    const word = kindOf(textOf(cells[state.column]));
    words.set(word, (words.get(word) ?? 0) + 1);
  }
}

/** The most frequent first, the blank last. */
function inOrder(words: ReadonlyMap<string, number>): StatesAsked['words'] {
  return [...words]
    .map(([word, rows]) => ({ word, rows, recognized: isRecognizedWord(word) }))
    .sort((a, b) => Number(a.word === '') - Number(b.word === '') || b.rows - a.rows);
}
