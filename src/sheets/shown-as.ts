/** What a number is shown as that makes it no plain number: so many days, hundredths, a day, or only that day's year. */
export type ShownAs = '天' | '%' | 'day' | 'year' | undefined;

/** What a number's format shows it as. */
export function shownBy(code: string): ShownAs {
  if (code.includes('%')) return '%';
  const sections = code
    .replace(/\\./g, ' ')
    .replace(/"[^"]*"/g, ' ')
    .split(';');
  const letters = sections.map(dayLetters).find((l) => l !== '');
  if (letters !== undefined) return /^[ye]+$/.test(letters) ? 'year' : 'day';
  return /天|日/.test(code) && !/[ymdhs]/i.test(code.replace(bracketed, '')) ? '天' : undefined;
}

/** The letters of a section that stand for parts of a day, when it holds them and nothing that stands for a number. */
function dayLetters(section: string): string {
  const bare = section
    .toLowerCase()
    .replace(/(s\]?)[.,]0+/g, '$1')
    .replace(/\[(h+|m+|s+)\]/g, '$1')
    .replace(bracketed, ' ');
  const words = bare.match(/[a-z0#?%]+/g);
  return words?.every((word) => dayWord.test(word)) ? words.join('') : '';
}

const dayWord = /^([ymdhsbap]|g*e)+$/;

/** [Red], [$-804] and the like, whose letters stand for no day. */
const bracketed = /\[[^\]]*\]/g;

/** What the formats that have a number and no code in the file show; 27 to 36 and 50 to 58 are days in Chinese, 71 to 81 in Thai. */
export function shownByNumber(id: number): ShownAs {
  if (id === 9 || id === 10) return '%';
  const day =
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58) ||
    (id >= 71 && id <= 81);
  return day ? 'day' : undefined;
}
