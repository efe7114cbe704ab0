import { expect, test } from 'vitest';
import { withoutEntities, withoutEscapes } from '~/sheets/xml-text';

test.each([
  ['甲', '甲'],
  ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
  ['&amp;lt;', '&lt;'],
  ['a&nbsp;b&ensp;c&emsp;d&thinsp;e', 'a b c d e'],
  ['买买提&middot;艾力&bull;&hellip;&times;', '买买提·艾力•…×'],
  ['&ldquo;&rdquo;&lsquo;&rsquo;', '“”‘’'],
  ['&mdash;&ndash;&ge;&le;', '—–≥≤'],
  ['&#20013;&#x4e2d;&#X4E2D;', '中中中'],
  ['&#10;', '\n'],
  ['&#x10FFFF;', '\u{10ffff}'],
  ['&#x110000;&#1114112;', '&#x110000;&#1114112;'],
  ['&foo;&amp', '&foo;&amp'],
  ['&#x;&#;&#g;', '&#x;&#;&#g;'],
])('“%s”读作“%s”', (xml, text) => {
  expect(withoutEntities(xml).replace(/\s/g, (c) => (c === '\n' ? c : ' '))).toBe(text);
});

test.each([
  ['甲_x000D_乙', '甲\r乙'],
  ['_x005F_x000D_', '_x000D_'],
  ['_x4e2D_', '中'],
  ['_x00D_ _x000G_ x000D_ _x000D', '_x00D_ _x000G_ x000D_ _x000D'],
])('“%s”里 XML 装不下的字', (written, text) => {
  expect(withoutEscapes(written)).toBe(text);
});
