import { believedDay } from '~/parts/today/believed';
import { standing } from '~/says/standing';
import type { Block } from '~/word/block';
import { handOver } from './keeping';

export interface WordFile {
  /** Without its ending. */
  readonly name: string;
  readonly title: string;
  /** Whether the paper lies across. */
  readonly across?: boolean;
  /** At the end, before the day and what this site is: where the words are from. */
  readonly from: readonly string[];
}

/**
 * Hands over what a page shows, or paragraphs, as a Word document, and returns what can be said of it.
 * The code that makes it is fetched only now.
 */
export async function saveWord(content: Element | readonly Block[], file: WordFile): Promise<string> {
  const { name, title, across = false, from } = file;
  const foot = [...from, `做成的日子：${believedDay()}`, standing];
  const site = siteName();
  const paper = { title, across, site, running: `${site}（政策整理，不是官方网站）`, foot };
  try {
    const { wordFrom } = await import('./word-maker');
    return handOver(`${name}.docx`, await wordFrom(content, paper));
  } catch {
    return '没有做成 Word 文档：做它的程序没有取到，可能是网络断了。页面上的内容都还在，联上网以后再按一次。';
  }
}

/** What the site calls itself, as its pages say it of their feed. */
function siteName(): string {
  const feed = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]');
  return feed?.title.replace(/：更新$/, '') ?? '';
}
