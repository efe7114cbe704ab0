import { simplified } from '~/sheets/simplified';
import { type YearsIn, yearsIn } from './years-in';

/** What a cell in a column of years says: any day there is of its year, and 23年 is 2023. */
export function yearInCell(typed: string, heading = ''): YearsIn {
  const word = simplified(typed).replace(/ /g, '');
  const [, exact] = /^((?:19|20)\d\d)(?:\.0+)?$/.exec(word) ?? [];
  const found: YearsIn = exact ? { kind: 'year', year: Number(exact), words: word } : yearsIn(word);
  if (found.kind === 'year' && simplified(heading).includes('学年')) {
    return { kind: 'unclear', why: 'school-year', words: word, years: [found.year, found.year + 1] };
  }
  if (found.kind !== 'unclear' || !(found.why === 'day' || isShort(word))) return found;
  return { kind: 'year', year: found.years[0] as number, words: found.words };
}

function isShort(word: string): boolean {
  return /^[([【]?\d\d年[)\]】]?$/.test(word);
}
