import { mkdirSync, writeFileSync } from 'node:fs';
import { type Due, dueNames } from '~/due/item';
import type { Impact } from '~/impact/impact';
import { headSays, impactParts } from '~/impact/impact-says';

/** Where the page stands in a preview build, from the built site's root. */
export const impactPage = 'preview/impact/index.html';

/** Writes the page of a preview build that says whom a change affects and what is due; returns where it stands. */
export function writeImpactPage(folder: string, impact: Impact, due: readonly Due[], since: string): string {
  const dues = (Object.keys(dueNames) as Due['kind'][]).flatMap((kind) => {
    const own = due.filter((d) => d.kind === kind);
    const lines = own.map((d) => [d.file, d.says, d.link].filter(Boolean).join('　'));
    return own.length > 0 ? [{ heading: dueNames[kind], lines }] : [];
  });
  const path = `${folder}/${impactPage}`;
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, page(`和 ${since} 比，影响到谁`, impact, dues));
  return path;
}

type Parts = readonly { readonly heading: string; readonly lines: readonly string[] }[];

function page(title: string, impact: Impact, dues: Parts): string {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(title)}</title></head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(headSays(impact))}</p>
${impactParts(impact).map(section).join('\n')}
<h1>到期要看的</h1>
${dues.length > 0 ? dues.map(section).join('\n') : '<p>没有到期要看的。</p>'}
</body>
</html>
`;
}

function section({ heading, lines }: Parts[number]): string {
  const items = lines
    .map((line) => `<li style="white-space:pre-wrap">${linked(escaped(line))}</li>`)
    .join('\n');
  return `<h2>${escaped(heading)}</h2>\n<ul>\n${items}\n</ul>`;
}

/** Pages of the site and sources on the web can be opened from here. */
function linked(text: string): string {
  return text
    .replace(/^(\/[\w\-/.#=&;]*)/, (path) => `<a href="../..${path}">${path}</a>`)
    .replace(/https:\/\/[\w\-/.%?=&;]+/g, (url) => `<a href="${url}" rel="noreferrer">${url}</a>`);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
