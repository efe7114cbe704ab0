/** What no word for a total, and no unit, begins with; what words for a total hold. A place for each character is looked up sooner than a set. */
const first = 1;
const anywhere = 2;
const barred = new Uint8Array(0x10000);
for (const character of '合总總小共累汇彙人平学學课課求乘方标標行列栏欄最以本日时填联電电')
  barred[character.charCodeAt(0)] = first;
for (const character of '计計数數率例') barred[character.charCodeAt(0)] = anywhere;

/** Whether a text is a name at a glance, as most in a column of names are: two Chinese characters or more, and nothing that a word for a total has. What is none may be a name all the same. */
export function isPlainName(text: string): boolean {
  const { length } = text;
  if (length < 2) return false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff) return false;
    if (barred[code] === anywhere || (i === 0 && barred[code] === first)) return false;
  }
  return true;
}
