import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Title } from '~/islands/search/Title';
import { piecesOf } from '~/says/broken';

test.each([
  ['公需科目补学到哪一天', ['补学'], '补学'],
  ['考过了职称或注册会计师，当年还要学吗？', ['会计'], '会计'],
  ['粤人社办〔2018〕277号 三第1段', ['277号'], '277号'],
])('“%s”里找%s：题目在词与词之间折行，找到的字标出', (text, words, found) => {
  const html = render(h(Title, { text, words }));
  expect(html.replace(/<\/?mark>/g, '')).toBe(piecesOf(text).join('<wbr/>'));
  expect(html.replace(/<wbr\/>/g, '').includes(`<mark>${found}</mark>`), '找到的字').toBe(true);
});
