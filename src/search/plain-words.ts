import { standsAt } from './word-book';

/** A text with what is said in another way put plainly: 几时 as 什么时候, certificate as 证书. Letters are whole words. */
export function inPlainWords(
  text: string,
  table: ReadonlyArray<readonly [said: string, plain: string]>,
): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const row = table.find(([said]) => text.startsWith(said, at) && standsAt(text, at, said));
    out += row ? row[1] : text[at];
    at += row ? row[0].length : 1;
  }
  return out;
}

/** A text whose characters were typed apart, written together: 公 需 课. */
export function spacedTogether(text: string): string {
  const pieces = text.trim().split(/\s+/);
  const single = pieces.filter((piece) => /^[\u3400-\u9fff]$/.test(piece)).length;
  return single * 2 > pieces.length ? pieces.join('') : text;
}

/** A text whose words were foreign, without the spaces between them and without 的, which stands for words like the: 谁 认定 的 学时. */
export function joined(text: string): string {
  const bare = text.replace(/(?:^|\s)的(?=\s|$)/g, '');
  return bare.replace(/([\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/g, '$1').trim();
}
