/** Where a character may stand in a name that is told at a glance; a place for each is looked up sooner than a set. */
const behind = 1;
const anywhere = 2;
const places = new Uint8Array(0x10000).fill(anywhere, 0x4e00, 0xa000);
// What words for a total, units and marks begin with; and figures, that nobody's name begins with.
for (const character of '合总總小共累汇彙人平学學课課求乘方标標行列栏欄最以本日时填联電电0123456789')
  places[character.charCodeAt(0)] = behind;
// What words for a total hold.
for (const character of '计計数數率例') places[character.charCodeAt(0)] = 0;

/** Whether a text is a name at a glance, as most in a column of names are: two Chinese characters or more, some with a figure behind them, and nothing that a word for a total has. What is none may be a name all the same. */
export function isPlainName(text: string): boolean {
  if (text.length < 2 || places[text.charCodeAt(0)] !== anywhere) return false;
  for (let i = 1; i < text.length; i++) if (!places[text.charCodeAt(i)]) return false;
  return true;
}
