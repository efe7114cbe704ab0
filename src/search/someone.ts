import type { WordBook } from './word-book';

/** What somebody is, told by its last character: 速录师, 保管员. */
const roles = '师员匠士';
/** The same, and where people work: 殡仪馆, 输血科; not what one does there: 进站. */
const isPlace = new RegExp(`^[^进出到离].*[${roles}工科馆站局院所厂]$`);

/** What people of any kind are called here. */
const anyone = '什么职业';

/** A question with people or places of work in it that are words nothing here contains. */
export interface WithoutStrangers {
  /** The question as of anybody: 什么职业要不要学 for 速录师要不要学. */
  readonly text: string;
  /** The unknown words that are neither. */
  readonly others: readonly string[];
}

/** Takes people and places of work that nothing here contains for anybody: the texts are for all who are not named apart. */
export function withoutStrangers(text: string, unknown: readonly string[], book: WordBook): WithoutStrangers {
  let out = text;
  const others = unknown.filter((word) => {
    const at = out.indexOf(word);
    if (at < 0) return true;
    const rest = out.slice(at + word.length);
    const role = new RegExp(`^[\u3400-\u9fff]{0,4}?[${roles}]`).exec(rest)?.[0] ?? '';
    const isKnown = book.found(role).some((f) => f.at + f.word.length === role.length && f.word.length > 1);
    if (role === '' && !isPlace.test(word)) return true;
    out = out.slice(0, at) + (isKnown ? rest : anyone + rest.slice(role.length));
    return false;
  });
  return { text: out, others };
}
