import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { figure, median } from './figure';

// Bytes over the wire against the page's own visible text compressed the same way. Run after a build.
const size = (data: string | Buffer) => brotliCompressSync(data).length;
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.html'))
  .sort();

function visible(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  return body.replace(/<(script|style|template)[\s\S]*?<\/\1>|<[^>]+>/g, '').replace(/\s+/g, ' ');
}

/** Every script a page loads, with what those import in turn. */
function scripts(html: string, page: string): Set<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    const file = `dist/${path.replace(/^\//, '')}`;
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, next] of text.matchAll(/(?:from|import)\s*\(?["']\.\/([^"']+\.js)["']/g))
      visit(new URL(next as string, `http://site/${path.replace(/^\//, '')}`).pathname);
  };
  for (const [, path] of html.matchAll(
    /(?:src|component-url|renderer-url|before-hydration-url)="([^"]+\.js)"/g,
  ))
    visit(new URL(path as string, `http://site/${page}`).pathname);
  return found;
}

const ofWords = new Map<string, number>();
console.log('页面  HTML  可见文字  倍数  脚本（含行内）  样式    （字节，brotli）');
for (const page of pages) {
  const html = readFileSync(`dist/${page}`, 'utf8');
  const inline = [...html.matchAll(/<script(?![^>]*(?:src=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, text]) => text)
    .join('');
  const js = [...scripts(html, page)].reduce(
    (sum, f) => sum + size(readFileSync(f)),
    inline ? size(inline) : 0,
  );
  const css = [...html.matchAll(/rel="stylesheet" href="([^"]+)"/g)].reduce(
    (sum, [, f]) => sum + size(readFileSync(`dist/${f}`)),
    0,
  );
  const text = size(visible(html));
  ofWords.set(page, size(html) / text);
  console.log(page, size(html), text, (size(html) / text).toFixed(2), js, css);
}

for (const [kind, name] of [
  ['policies', '原文'],
  ['guides', '年度'],
  ['answers', '问答'],
] as const) {
  const shares = [...ofWords].flatMap(([page, share]) =>
    new RegExp(`^${kind}/[^/]+/index`).test(page) ? [share] : [],
  );
  figure({
    what: `${name}的 HTML 是页面上文字的几倍`,
    ours: `中间一页 ${median(shares).toFixed(1)} 倍，最多 ${Math.max(...shares).toFixed(1)} 倍`,
    compared: median(shares),
  });
}
