import type { List, Node, Parent, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type MdxJsxFlowElement, type MdxJsxTextElement, mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { type Component, components } from './answer-components';
import { type Complaint, ContentError } from './complaint';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What the running text of an answer says: one reading for its page, search, data, checks and previews. */
export interface Body {
  /** The text as it stands on the page: Markdown, with the components among it. */
  readonly tree: Root;
  /** A paragraph or an item of a list each, in plain words; a figure stands in it by its name: {general.2018.total}. */
  readonly body: readonly string[];
  /** The words it quotes, each with its clause. */
  readonly quotes: readonly { readonly clause: string; readonly quote: string }[];
  /** Where its links lead. */
  readonly links: readonly string[];
  /** The sectors it offers to check as. */
  readonly checks: readonly { readonly sector: string | undefined }[];
}

/**
 * Reads the running text of an answer: paragraphs, lists, links, and the components by their names; no code.
 * Throws a ContentError with the lines of the file, which it starts on `firstLine` of.
 */
export function readBody(file: string, text: string, firstLine: number): Body {
  const tree = treeOf(file, text, firstLine);
  const complaints: Complaint[] = [];
  const quotes: Body['quotes'][number][] = [];
  const links: string[] = [];
  const checks: Body['checks'][number][] = [];
  visit(tree, (node) => {
    const says = slipIn(node);
    if (says) complaints.push({ file, line: (node.position?.start.line ?? 1) + firstLine - 1, says });
    if (node.type === 'link') links.push((node as unknown as { url: string }).url);
    if (isElement(node) && node.name === 'Quote')
      quotes.push({ clause: given(node, 'clause') ?? '', quote: wordsOf(node) });
    if (isElement(node) && node.name === 'Check') checks.push({ sector: given(node, 'sector') });
  });
  if (complaints.length > 0) throw new ContentError(complaints);
  return { tree: placeless(tree), body: blocksOf(tree), quotes, links, checks };
}

function treeOf(file: string, text: string, firstLine: number): Root {
  try {
    return fromMarkdown(text, {
      extensions: [mdxMd(), mdxJsx()],
      mdastExtensions: [mdxJsxFromMarkdown()],
    });
  } catch (error) {
    const { line = 1 } = error as { line?: number };
    throw new ContentError([{ file, line: line + firstLine - 1, says: unclosed }]);
  }
}

const unclosed = `这里的“<”没有写完整。书名号里的书名号用〈〉；要放数字、原话或者自查的入口，写作 ${Object.values(
  components,
)
  .map((c) => c.form)
  .join('、')}`;

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  if ('children' in node) for (const child of (node as Parent).children) visit(child, see);
}

/** The same without where in the file each piece stood: once it is checked, nobody asks. */
function placeless<T extends Node>(node: T): T {
  const { position: _, data: __, ...rest } = node;
  const children = (rest as Partial<Parent>).children?.map(placeless);
  return { ...rest, ...(children ? { children } : {}) } as T;
}

/** What may stand in an answer: words, lists, links, and the components. */
const called: Readonly<Record<string, string>> = {
  heading: '标题（#）',
  blockquote: '引用（>）',
  strong: '加粗（**）',
  emphasis: '斜体（*）',
  image: '图片',
  code: '代码',
  inlineCode: '代码（`）',
  thematicBreak: '分隔线（---）',
  html: 'HTML',
};
const plain = ['root', 'paragraph', 'text', 'list', 'listItem', 'link', 'break'];

function slipIn(node: Node): string | undefined {
  if (isElement(node)) return elementSlip(node);
  if (node.type === 'text') return code((node as unknown as { value: string }).value);
  if (plain.includes(node.type)) return undefined;
  return `写了${called[node.type] ?? '别的写法'}，这里只写段落、列表和链接`;
}

/** What MDX would run as code. */
function code(text: string): string | undefined {
  const [word] = /^(import|export)\b/m.exec(text) ?? [];
  if (word !== undefined) return `“${word}”在一行的开头是程序里用的，MDX 不当作正文，应写中文`;
  const [read] = /[{}][^{}]*[{}]?/.exec(text) ?? [];
  if (read === undefined) return undefined;
  const inside = read.replace(/[{}]/g, '');
  const right = /^[a-z-]+\.\d{4}\.[a-z]+$/.test(inside) ? `<Figure of="${inside}"/>` : `（${inside}）`;
  return `“${read}”里的 ${read[0]} 在这里有别的意思，应写作 ${right}`;
}

function elementSlip(element: Element): string | undefined {
  const known: Component | undefined = components[element.name ?? ''];
  if (!known)
    return `“<${element.name ?? ''}>”本站没有，可以写 ${Object.values(components)
      .map((c) => c.form)
      .join('、')}`;
  const names = element.attributes.map((a) =>
    a.type === 'mdxJsxAttribute' && typeof a.value === 'string' ? a.name : '…',
  );
  const right = known.needs.every((n) => names.includes(n)) && names.every((n) => known.takes.includes(n));
  const worded = !known.words || wordsOf(element) !== '';
  const dated = /^20\d\d$/.test(given(element, 'year') ?? '2018');
  return right && worded && dated ? undefined : `“<${element.name}>”应写作 ${known.form}`;
}

export function isElement(node: Node): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The value of an element's attribute, where it is there. */
export function given(element: Element, name: string): string | undefined {
  const found = element.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Whether a paragraph in an item of the list is only what Markdown makes of a line. */
export function isTight(list: List): boolean {
  return !list.spread && list.children.every((item) => !item.spread);
}

const blocks = ['root', 'list', 'listItem'];

function blocksOf(node: Node): string[] {
  const children = (node as Parent).children as Node[];
  return children.flatMap((child) => (blocks.includes(child.type) ? blocksOf(child) : [wordsOf(child)]));
}

/** Words broken off at the end of a line of the file go on without a blank, as Chinese does. */
export function unbroken(text: string): string {
  return text.replace(/\s*\n\s*/g, '');
}

/** The words of a stretch of text as a reader sees them. */
export function wordsOf(node: Node): string {
  if (node.type === 'text') return unbroken((node as unknown as { value: string }).value);
  const inside = ('children' in node ? ((node as Parent).children as PhrasingContent[]) : [])
    .map(wordsOf)
    .join('');
  if (!isElement(node)) return inside;
  switch (node.name) {
    case 'Figure':
      return `{${given(node, 'of')}}`;
    case 'Check':
      return inside || '打开自查';
    default:
      return inside;
  }
}
