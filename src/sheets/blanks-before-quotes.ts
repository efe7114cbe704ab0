import type { Delimiter } from './delimiter-names';
import { closing, isEnd } from './lone-quotes';

/** A text without the blanks that somebody typed between a delimiter and a quote: 张三, "1,200". A parser takes the quote behind them for a character. */
export function withoutBlanksBeforeQuotes(text: string, delimiter: Delimiter): string {
  if (!text.includes(` "`)) return text;
  const kept: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    let quote = at;
    while (text[quote] === ' ') quote++;
    const close = text[quote] === '"' ? closing(text, quote, delimiter) : undefined;
    if (close !== undefined) {
      kept.push(text.slice(from, at));
      from = quote;
      at = close;
    }
    while (!isEnd(text[at], delimiter)) at++;
  }
  return kept.join('') + text.slice(from);
}
