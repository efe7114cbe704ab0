import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { builtIn } from '../../src/ledger/built';
import { chapters } from '../../src/queries/booklet';
import { sectorYears } from '../../src/queries/guides';
import { library } from '../../src/queries/library';
import { scopes } from '../../src/rules/duty/subject';
import { clauseName } from '../../src/says/clause-name';
import { amountSays, gradeSays } from '../../src/says/requirement-says';
import { kindNames } from '../../src/schemas/published/forms';
import { expect, test } from './guarded';

const pages = chapters().flatMap(({ leaves }) => leaves.map(({ path }) => path));
const fileOf = (path: string) => `dist${path.replace(/\/$/, '.md')}`;
const markdownOf = (path: string) => readFileSync(fileOf(path), 'utf8');
const htmlOf = (path: string) => parse(readFileSync(`dist${path}index.html`, 'utf8'));
const bare = (text: string) => text.replace(/\s/g, '');

/** What is quoted in a Markdown text, with what the link after it says and where it leads. */
function quotesIn(text: string) {
  return [...text.matchAll(/” \[([^\]]+)\]\(\/policies\/([^/]+)\/#([^)]+)\)/g)].map((m) => {
    const [, says = '', policy = '', anchor = ''] = m;
    return { quote: quoteBefore(text, m.index), says, policy, anchor };
  });
}

/** The words between a closing quotation mark and the opening one that belongs to it. */
function quoteBefore(text: string, end: number): string {
  let open = 1;
  let at = end;
  while (open > 0 && at > 0) {
    at -= 1;
    if (text[at] === '”') open += 1;
    if (text[at] === '“') open -= 1;
  }
  return text.slice(at + 1, end);
}

function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\((\/[^)]*)\)/g)].map(([, address = '']) => decodeURI(address));
}

test('原文、问答、年度、路径、职责、术语、关于，每一页都有 Markdown，页面说得出它在哪里', () => {
  for (const kind of ['/policies/', '/answers/', '/guides/', '/ways/', '/duties/', '/terms/', '/about/'])
    expect(pages.some((path) => path.startsWith(kind))).toBe(true);
  for (const path of pages) {
    expect(existsSync(fileOf(path)), path).toBe(true);
    const link = htmlOf(path).querySelector('link[type="text/markdown"]');
    expect(link?.getAttribute('href')).toBe(path.replace(/\/$/, '.md'));
  }
  expect(htmlOf('/check/').querySelector('link[type="text/markdown"]')).toBeNull();
});

test('标准对照表、案例、每个时期的原文也有，每一格、每一句都在里面', () => {
  const { guides, versions } = library();
  const old = [...versions].flatMap(([id, all]) => all.map((v) => `/policies/${id}/versions/${v.from}/`));
  for (const path of ['/cases/', ...guides.map(({ year }) => `/standards/${year}/`), ...old]) {
    const page = htmlOf(path);
    const link = page.querySelector('link[type="text/markdown"]');
    expect(link?.getAttribute('href')).toBe(path.replace(/\/$/, '.md'));
    for (const unseen of page.querySelectorAll('.no-print, [data-personal], a[href]')) unseen.remove();
    const words = bare(
      markdownOf(path)
        .replace(/\\(.)/g, '$1')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, ''),
    );
    const cells = page.querySelectorAll('main td, main th, main .cases li > p, article.official p');
    expect(cells.length, path).toBeGreaterThan(0);
    for (const cell of cells)
      for (const part of cell.childNodes) expect(words, path).toContain(bare(part.text));
  }
  const listed = readFileSync('dist/llms.txt', 'utf8');
  for (const path of ['/cases.md', '/standards/2025.md']) expect(listed).toContain(path);
});

test('引文一处不少，逐字在它所链接的条款里，写着发文字号和条款', () => {
  const { clauses, policies } = library();
  let all = 0;
  for (const path of pages) {
    const quotes = quotesIn(markdownOf(path));
    const shown = htmlOf(path).querySelectorAll('main q[data-quote]');
    expect(quotes.length, path).toBe(shown.length);
    for (const { quote, says, policy, anchor } of quotes) {
      expect(clauses.get(`${policy}#${anchor}`), path).toContain(quote);
      const { documentNumber } = policies.find((p) => p.id === policy) ?? {};
      expect(says).toBe(`${documentNumber} ${clauseName(anchor)}`);
    }
    all += quotes.length;
  }
  expect(all).toBeGreaterThan(200);
});

for (const { id } of library().policies) {
  test(`${id}.md：每一条的原文一字不改，在引用块里；网页上有的链接都有`, () => {
    const official = markdownOf(`/policies/${id}/`)
      .split('\n')
      .filter((line) => line.startsWith('>'))
      .map((line) => line.replace(/^>\s*(#+ )?/, ''))
      .join('');
    const words = bare(official.replace(/\[[^\]]*\]\([^)]*\)|〔原文如此〕/g, ''));
    for (const [clause, text] of library().clauses)
      if (clause.startsWith(`${id}#`)) expect(words).toContain(bare(text));
    const pins = htmlOf(`/policies/${id}/`).querySelectorAll('a.pin');
    expect(linksIn(official)).toEqual(pins.map((a) => `/policies/${id}/${a.getAttribute('href')}`));
  });
}

test('年度页里每个行业的每个数字，同一行就有依据的等级', () => {
  for (const { year } of library().guides) {
    const text = markdownOf(`/guides/${year}/`);
    for (const { rules, applied } of sectorYears(year)) {
      const figures = scopes.map((s) => ` ${amountSays(applied.period, s)} |`).join('');
      expect(text).toContain(`\n| ${rules.short} |${figures} 【${gradeSays(applied)}】`);
    }
  }
  expect(markdownOf('/guides/2018/')).toContain(
    '| 一般 | 72 | 18 | 42 | 12 | 【原文】“应当累计不少于12天或72学时” [',
  );
});

test('联系人和电话一处也没有，少了的地方说明少了', () => {
  const personal = library().policies.flatMap(
    ({ contact = '' }) => contact.match(/[\d-]{7,}|(?<=联系人：)[^，]+/g) ?? [],
  );
  expect(personal).toHaveLength(2);
  for (const path of pages) for (const words of personal) expect(markdownOf(path), path).not.toContain(words);
  expect(markdownOf('/policies/hrsh-2018-293/')).toContain('〔编者注：原文这里是联系人和电话');
});

test('Markdown 里没有标签、脚本和 undefined，只留表格里的换行', () => {
  for (const path of pages) expect(markdownOf(path), path).not.toMatch(/<(?!br>)[a-z/]|undefined|\[object/i);
});

test('Markdown 和 llms.txt 里的链接都到得了', () => {
  const { all } = builtIn('dist');
  const texts = [...pages.map(markdownOf), readFileSync('dist/llms.txt', 'utf8')];
  const lost = texts.flatMap(linksIn).filter((link) => !all.has(link.replace(/#.*=.*$/, '')));
  expect(lost).toEqual([]);
});

test('llms.txt 先说有多少原文、别的有什么依据，再列出每一份 Markdown 和数据，一行一个', () => {
  const text = readFileSync('dist/llms.txt', 'utf8');
  expect(text).toMatch(/^# 继教指南\n\n> .+/);
  expect(text).toContain('原文只有4份，都是2018年的');
  for (const grade of ['据转载', '编者推定', '暂按']) expect(text.split('\n## ')[0]).toContain(grade);
  const listed = text.split('\n').filter((line) => line.startsWith('- ['));
  const wanted = [
    ...pages.map((path) => path.replace(/\/$/, '.md')),
    ...Object.keys(kindNames).map((kind) => `/data/${kind}.json`),
  ];
  for (const address of wanted)
    expect(listed.filter((line) => line.includes(`](${address}): `) && /: .+$/.test(line))).toHaveLength(1);
});
