/** What no word for a total, and no unit, begins with. */
const notFirst = new Set(codesOf('合总小共累汇人平学课求乘方标行列栏最'));
/** What words for a total hold. */
const nowhere = new Set(codesOf('计数率例'));

/**
 * Whether a text is a name at a glance, as most in a column of names are: two characters or more, with nothing that a word for a total has,
 * and nothing in it to be made plain first. What is none may be a name all the same.
 */
export function isPlainName(text: string): boolean {
  const { length } = text;
  if (length < 2) return false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const han = code >= 0x4e00 && code <= 0x9fff;
    if (!han && (i === 0 ? !isLetter(code) : code < 0x21 || code > 0x7e || code === colon)) return false;
    if (han && (nowhere.has(code) || (i === 0 && notFirst.has(code)))) return false;
  }
  return true;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function codesOf(characters: string): number[] {
  return [...characters].map((character) => character.charCodeAt(0));
}

const colon = 58;
