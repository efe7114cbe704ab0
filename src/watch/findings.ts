import { type HTMLElement, parse } from 'node-html-parser';
import type { Scope } from '~/rules/duty/subject';
import { scopeNames } from '~/says/scope-names';
import type { Ours } from './ours';

/** Something on another's page that leads wrong, with what to send them. */
export interface Finding {
  readonly kind: 'dead' | 'alias' | 'embed' | 'words' | 'figure';
  /** What stands there. */
  readonly stands: string;
  /** What is wrong with it. */
  readonly wrong: string;
  /** The right address or words, ready to send. */
  readonly right: string;
}

/** Tools that read what stands behind the # themselves. */
const readsFragment = /^\/(check|verify|roster|search|guides|report|embed\/check)\//;

/** Words shorter than this may be a term rather than a quotation. */
const shortest = 8;

/** Everything on a page that relies on us and is not right, in the order of the page. */
export function findingsIn(html: string, at: string, ours: Ours): Finding[] {
  const page = parse(html);
  const links = page.querySelectorAll('a[href], iframe[src]').flatMap((element) => {
    const href = decoded(element.getAttribute('href') ?? element.getAttribute('src') ?? '');
    const address = addressOf(href, at, ours);
    return address === undefined ? [] : [{ element, href, address }];
  });
  return [
    ...links.flatMap(({ href, address }) => linkFinding(href, address, ours)),
    ...page.querySelectorAll('script[src]').flatMap((script) => scriptFinding(script, at, ours)),
    ...links.flatMap(({ element, address }) => [
      ...wordFindings(element, address, ours),
      ...figureFindings(element, address, ours),
    ]),
  ];
}

/** Whether a page relies on us at all. */
export function reliesOn(html: string, at: string, ours: Ours): boolean {
  return parse(html)
    .querySelectorAll('a[href], iframe[src], script[src]')
    .some(
      (e) =>
        addressOf(decoded(e.getAttribute('href') ?? e.getAttribute('src') ?? ''), at, ours) !== undefined,
    );
}

function decoded(href: string): string {
  return href.replace(/&amp;/g, '&').trim();
}

/** An address of ours from our root; undefined for another's. http and https are the same site. */
function addressOf(href: string, at: string, { site }: Ours): string | undefined {
  try {
    const url = new URL(href, at);
    const root = new URL(site);
    if (
      url.host !== root.host ||
      !/^https?:$/.test(url.protocol) ||
      !`${url.pathname}/`.startsWith(root.pathname)
    )
      return undefined;
    return `/${url.pathname.slice(root.pathname.length)}${decodeURIComponent(url.hash)}`;
  } catch {
    return undefined;
  }
}

function whole(address: string, { site }: Ours): string {
  return site + address.slice(1);
}

/** What an address of ours leads to; where the page reads what stands behind the #, that is left out. */
function placeOf(address: string): string {
  const [page = '', anchor] = address.split('#');
  const bare = page.replace(/index\.html$/, '');
  return anchor === undefined || anchor === '' || readsFragment.test(bare) || anchor.startsWith(':~:')
    ? bare
    : `${bare}#${anchor}`;
}

function linkFinding(href: string, address: string, ours: Ours): Finding[] {
  const place = placeOf(address);
  const moved = ours.movedTo(place);
  if (moved !== undefined)
    return [{ kind: 'alias', stands: href, wrong: '这是旧地址，会转到新的地方', right: whole(moved, ours) }];
  if (ours.all.has(place)) return [];
  const [page = ''] = place.split('#');
  if (!place.includes('#') && ours.all.has(`${page}/`))
    return [{ kind: 'alias', stands: href, wrong: '地址末尾少了“/”', right: whole(`${page}/`, ours) }];
  const near = [page, `${page}/`, page.replace(/[^/]+\/?$/, ''), '/'].find((p) => ours.all.has(p)) ?? '/';
  const wrong = place.includes('#') && near === page ? '这一页上没有这个位置' : '没有这个地址';
  return [{ kind: 'dead', stands: href, wrong, right: whole(near, ours) }];
}

function scriptFinding(script: HTMLElement, at: string, ours: Ours): Finding[] {
  const address = addressOf(decoded(script.getAttribute('src') ?? ''), at, ours);
  if (address === undefined || !address.startsWith('/embed/')) return [];
  const stands = script.outerHTML;
  const given = script.getAttribute('integrity');
  const found = (wrong: string): Finding[] => [{ kind: 'embed', stands, wrong, right: ours.loader }];
  if (address !== '/embed/loader.js') return found('这不是现在的嵌入脚本');
  if (given === undefined) return found('嵌入脚本没有校验值（integrity）');
  if (!given.split(/\s+/).includes(ours.integrity))
    return found('校验值和现在的嵌入脚本对不上，浏览器不会运行它');
  return [];
}

const blocks = ['P', 'LI', 'TD', 'DD', 'BLOCKQUOTE', 'FIGURE', 'SECTION', 'ARTICLE', 'DIV', 'BODY'];

/** The smallest block around a link: what is said together with it. */
function around(element: HTMLElement): HTMLElement {
  let at = element;
  while (at.parentNode?.tagName && !blocks.includes(at.tagName)) at = at.parentNode;
  return at;
}

/** A quotation before the block, as where the link stands in the line below it. */
function quotedBefore(block: HTMLElement): string[] {
  const before = block.previousElementSibling;
  return before?.tagName === 'BLOCKQUOTE' ? [before.textContent] : [];
}

function wordFindings(element: HTMLElement, address: string, ours: Ours): Finding[] {
  const clause = ours.clause(address.replace('index.html', ''));
  if (!clause) return [];
  const block = around(element);
  const quoted = [
    ...block.querySelectorAll('q, blockquote').map((e) => e.textContent),
    ...(block.tagName === 'BLOCKQUOTE' ? [block.textContent.replace(element.textContent, '')] : []),
    ...[...block.textContent.matchAll(/“([^“”]+)”/g)].map(([, words = '']) => words),
    ...quotedBefore(block),
  ];
  const squeezed = (words: string) => words.replace(/\s+/g, '').replace(/^[“"]|[”"]$/g, '');
  const has = (words: string, all: readonly string[]) => all.some((c) => squeezed(c).includes(words));
  return [...new Set(quoted.map(squeezed))].flatMap((words): Finding[] => {
    if (words.length < shortest || has(words, [clause.now])) return [];
    const wrong = has(words, clause.ever)
      ? '这段话已经修改，现在的原文不是这样'
      : '引的话和这一条的原文不是逐字相同';
    return [{ kind: 'words', stands: words, wrong, right: `${clause.now}（${whole(address, ours)}）` }];
  });
}

function figureFindings(element: HTMLElement, address: string, ours: Ours): Finding[] {
  const page = (placeOf(address).split('#')[0] ?? '').replace(/\/?$/, '/');
  if (!ours.all.has(page) || page.startsWith('/embed/')) return [];
  const words = ours.words(page);
  const said = around(element).textContent.replace(/\s+/g, '');
  const asked = askedFigures(said, page, ours);
  if (asked.length > 0) return asked.flatMap(({ finding }) => finding ?? []);
  return [
    ...new Set([...said.matchAll(/(\d+(?:\.\d+)?)个?(学时|学分|课时)/g)].map(([figure]) => figure)),
  ].flatMap((figure): Finding[] => {
    const [number = ''] = /^[\d.]+/.exec(figure) ?? [];
    if (new RegExp(`(^|[^\\d.])${number.replace('.', '\\.')}([^\\d.]|$)`).test(words)) return [];
    return [
      {
        kind: 'figure',
        stands: figure,
        wrong: '这个数字不在它链接的页面上',
        right: `${leadOf(words)}（${whole(page, ours)}）`,
      },
    ];
  });
}

/** A minimum as people write it: what it is of, and how much. */
const minimum =
  /(公需|专业|选修|合计|总计|共计|每年|一年|年度|年)(?:科目|课程|课)?(?:要|应|须|需|学|学习|学满|完成|不少于|不低于|至少|累计|满|是|为|：)*(\d+(?:\.\d+)?)个?(?:学时|学分|课时)/g;

const scopeOf: Readonly<Record<string, Scope>> = { 公需: 'common', 专业: 'professional', 选修: 'elective' };

/** The minimums that stand beside a link, each measured by the year and the subject it is of; none where no year can be told. */
function askedFigures(said: string, page: string, ours: Ours): { readonly finding?: Finding }[] {
  const [, ofPage] = /^\/guides\/(\d{4})\//.exec(page) ?? [];
  return [...said.matchAll(minimum)].flatMap(({ 0: stands, 1: of = '', 2: number = '', index }) => {
    const years = [...said.slice(0, index + of.length).matchAll(/(20\d\d)年/g)].map(([, y]) => y);
    const year = years.pop() ?? ofPage;
    if (year === undefined) return [];
    const asked = ours.asked(Number(year), scopeOf[of] ?? 'total', said);
    if (!asked) return [];
    if (asked.amounts.includes(number)) return [{}];
    const wrong = `${year}年度的${scopeNames[scopeOf[of] ?? 'total']}不是这个数`;
    return [{ finding: { kind: 'figure', stands, wrong, right: `${asked.says}（${whole(page, ours)}）` } }];
  });
}

/** The sentences of a page that have a figure, as far as one can send them. */
function leadOf(words: string): string {
  const sentences = words.split('。').filter((s) => /\d(学时|学分)/.test(s));
  return `${(sentences[0] ?? '以这一页写的为准').slice(-160)}。`;
}
