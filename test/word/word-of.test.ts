import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { expect, test, vi } from 'vitest';
import { wordOf } from '~/word/word-of';

const paper = { title: '甲 & 乙', foot: ['出处：某某'], running: '继教指南', site: '某站' };
const page = parse(
  '<main><h1>题</h1><section id="s3-1"><p>一、<q>甲</q> <a href="https://example.gov.cn/x/?a=1&b=2">乙</a><a href="#s3-1">丙</a><a href="#nowhere">丁</a></p></section><table><thead><tr><th>行业</th></tr></thead><tr><td>一般</td></tr></table></main>',
);
const filesIn = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

test('同样的字，什么时候做都是同样的字节，文件里没有时间', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-26T08:00:00Z'), toFake: ['Date'] });
  const first = await wordOf(page, paper);
  vi.setSystemTime(new Date('2031-02-03T04:05:06Z'));
  const again = await wordOf(page, paper);
  vi.useRealTimers();
  expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  expect(Object.values(filesIn(first)).join('')).not.toContain('2026-11-26');
});

test('A4 纸，仿宋、宋体、黑体是东亚字体，没有的时候写明用什么代替', async () => {
  const files = filesIn(await wordOf(page, paper));
  expect(files['word/document.xml']).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
  for (const font of ['仿宋', '宋体', '黑体']) {
    expect(files['word/styles.xml']).toContain(`w:eastAsia="${font}"`);
    expect(files['word/fontTable.xml']).toMatch(new RegExp(`w:name="${font}"><w:altName w:val="[^"]+"/>`));
  }
});

test('横放的纸，宽和高对换', async () => {
  const files = filesIn(await wordOf(page, { ...paper, across: true }));
  expect(files['word/document.xml']).toMatch(
    /<w:pgSz [^>]*w:w="16838"[^>]*w:h="11906"[^>]*w:orient="landscape"/,
  );
});

test('标题是真的标题样式，锚点是书签，书签名不变', async () => {
  const { 'word/document.xml': body = '' } = filesIn(await wordOf(page, paper));
  expect(body).toContain('<w:pStyle w:val="Heading1"/>');
  expect(body).toContain('w:name="s3-1"');
  expect(body.match(/w:bookmarkStart/g)).toHaveLength(1);
});

test('到得了的才是链接：网址和这份文件里有的地方', async () => {
  const files = filesIn(await wordOf(page, paper));
  expect(files['word/_rels/document.xml.rels']).toContain('https://example.gov.cn/x/?a=1&amp;b=2');
  const body = files['word/document.xml'] ?? '';
  expect(body.match(/<w:hyperlink /g)).toHaveLength(2);
  expect(body).toContain('丁');
});

test('名字里有什么字都写得进去', async () => {
  const odd = parse('<p>王\u0001小\ud83d\ude00\u0000<b>\ud800</b>明&lt;&amp;</p>');
  const { 'word/document.xml': body = '' } = filesIn(await wordOf(odd, paper));
  expect(body).toContain('王小😀');
  expect(body).toContain('明&lt;&amp;');
});
