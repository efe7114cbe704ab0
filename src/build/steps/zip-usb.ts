import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { text, utf8 } from './tree.ts';
import { type Built, relocated } from './zip-addresses.ts';
import { usbScript } from './zip-usb-script.ts';
import type { ZipFile } from './zipped.ts';

const moduleTag = /<script type="module" src="([^"]+)"><\/script>/g;
const preload = /<link rel="(?:module)?preload"[^>]*>/g;
const inline = /<script(?: type="module")?>([\s\S]+?)<\/script>/g;
const scriptName = 'usb.js';

/**
 * The site for a double click: on file:// a browser refuses modules and fetch, so every script stands in one classic script
 * and every file that scripts fetch stands in a script of its own.
 * Throws when a page holds a script that this does not know how to bring along.
 */
export async function usbFiles(site: Built): Promise<ZipFile[]> {
  const { code, fetched } = await usbScript(site);
  const files = [...site.files].filter(([path]) => !path.startsWith('_astro/') || !path.endsWith('.js'));
  return [
    [scriptName, utf8(code)],
    ...files.map(
      ([path, bytes]): ZipFile => [
        path,
        path.endsWith('.html') ? () => utf8(usbPage(text(bytes), path, site)) : bytes,
      ],
    ),
    ...fetched.map((path): ZipFile => {
      const words = () => JSON.stringify(text(site.files.get(path) as Uint8Array));
      return [`${path}.js`, () => utf8(`jijiao.put(${JSON.stringify(path)},${words()})`)];
    }),
  ];
}

function usbPage(html: string, path: string, site: Built): string {
  const modules = [...html.matchAll(moduleTag)].map(([, src = '']) => src.slice(site.base.length));
  const root = posix.relative(posix.dirname(path), '.');
  const start = `<script src="${posix.join(root, scriptName)}" data-modules="${modules.join(' ')}"></script>`;
  const bare = html
    .replace(moduleTag, '')
    .replace(preload, '')
    .replace(/<(?:script|link) [^>]*>/g, unchecked);
  if (!standsAlone(bare)) throw new Error(`${path}: 单机版不认识页面里的这段脚本`);
  const loads = bare.replace(/<script>[\s\S]*?<\/script>/g, (s) => s.replace(/\bimport\(/g, 'jijiao.load('));
  const runs = modules.length > 0 || bare.includes('<astro-island');
  const placed = runs ? loads.replace(/<link rel="stylesheet"|<\/head>/, `${start}$&`) : loads;
  if (runs && placed === loads) throw new Error(`${path}: 没有放单机版脚本的地方`);
  return withPolicy(relocated(placed, path, site));
}

/** A file on a disk has no origin across which its hash could be checked. */
function unchecked(tag: string): string {
  return tag.replace(/ (?:integrity|crossorigin)(?:="[^"]*")?/g, '');
}

/** Whether the modules still in the page are inline and import nothing: such a one runs as it stands. */
function standsAlone(html: string): boolean {
  const modules = [...html.matchAll(inline)].filter(([whole]) => whole.includes('type="module"'));
  return (
    modules.length === html.split('<script type="module"').length - 1 &&
    modules.every(([, code = '']) => !/\bimport\b/.test(code))
  );
}

/** The same policy with files in the place of the site's own addresses, nothing from a network, and workers made from text. */
function withPolicy(html: string): string {
  const hashes = [...html.matchAll(inline)].map(([, code = '']) => sha256(code));
  const scripts = ['script-src file:', ...new Set(hashes)].join(' ');
  return html.replace(
    /(http-equiv="content-security-policy" content=")([^"]*)/,
    (_, before, policy: string) => {
      const rules = policy
        .replace(/'self'/g, 'file:')
        // The copy's own starts scripts and workers too (src/offline/usb/trusted.ts).
        .replace(/\btrusted-types [^;]*/, '$& usb')
        .split(/;\s*/)
        .filter(Boolean);
      const own = rules.map((rule) => (rule.startsWith('script-src') ? scripts : rule));
      return `${before}${[...own, 'worker-src blob:'].join(';')}`;
    },
  );
}

function sha256(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
