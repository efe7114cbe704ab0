import { type HTMLElement, parse } from 'node-html-parser';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml, stringify } from 'yaml';
import { contentFiles } from '~/commands/content-files';
import { FilePanel } from '~/edit/desk/FilePanel';
import { library } from '~/queries/library';
import { kindNames, kindOf } from '~/schemas/kinds';

const made: Readonly<Record<string, string>> = {
  oldTexts: `---
source: { text: 编出来的录入稿, sha256: ${'0'.repeat(64)} }
editorial: [{ at: s1, words: 活动, note: 缺“教育”两字 }]
---

一、总则。
`,
  sources: 'sources:\n  - { link: example.gov.cn/a.htm, openedOn: 2026-11-26 }\n',
};

const files = contentFiles('content');

/** A file of each kind. */
const oneOfEach = kindNames.map((kind) => {
  const [path, text] = [...files].find(([path]) => kindOf(path) === kind) ?? [];
  return {
    kind,
    path: path ?? 'content/policies/yrsg-2018-11/2018-11-01.mdx',
    text: made[kind] ?? (path?.endsWith('.yaml') ? stringify(short(parseYaml(text ?? ''))) : (text ?? '')),
  };
});

/** The same with short lists, so that no part is too long to be open: a short list has every field that a long one has. */
function short(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(short);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, short(inner)]));
}

function panel(path: string, text: string): HTMLElement {
  const props = {
    path,
    called: path,
    text,
    opened: text,
    complaints: [],
    library: library(),
    onText: () => undefined,
    onMoved: () => undefined,
  };
  return parse(render(h(FilePanel, props)));
}

describe.each(oneOfEach)('$kind：只用键盘也能填', ({ path, text }) => {
  const page = panel(path, text);

  test('写了的每一部分都打开了', () => {
    const closed = page.querySelectorAll('.edit-part:not([open])').map((p) => p.text);
    expect(closed.filter((words) => !words.endsWith('（没有写）'))).toEqual([]);
  });

  test('每一格都有名字，都是键盘到得了的', () => {
    const fields = page.querySelectorAll('input, select, textarea');
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((f) => nameOf(page, f) === '').map(String)).toEqual([]);
    const ids = fields.map((f) => f.id).filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('能按的都是按钮，写着做什么；能收起的都有标题', () => {
    const buttons = page.querySelectorAll('button');
    expect(buttons.filter((b) => words(b) === '' || !b.getAttribute('type')).map(String)).toEqual([]);
    expect(
      page.querySelectorAll('details').filter((d) => d.firstElementChild?.rawTagName !== 'summary'),
    ).toEqual([]);
    expect(page.querySelectorAll('a:not([href]), [role=button], [contenteditable]').map(String)).toEqual([]);
    const left = page.querySelectorAll('[tabindex]').filter((e) => !/^h\d$/i.test(e.rawTagName));
    expect(left.map(String)).toEqual([]);
  });
});

function words(element: HTMLElement | null | undefined): string {
  return (element?.getAttribute('aria-label') ?? element?.text ?? '').trim();
}

/** What a field is called: its label's words, or its own. */
function nameOf(page: HTMLElement, field: HTMLElement): string {
  const label = page.querySelectorAll('label').find((l) => l.getAttribute('for') === field.id && field.id);
  const by = field.getAttribute('aria-labelledby');
  return words(label ?? (by ? page.getElementById(by) : field.closest('label'))) || words(field);
}
