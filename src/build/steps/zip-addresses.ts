import { posix } from 'node:path';

/** The built site as the zips see it. */
export interface Built {
  /** Where it was built. */
  readonly folder: string;
  /** The path it was built for: "/" or "/zxjy/". */
  readonly base: string;
  /** Every file by its path without the base: "check/index.html". */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Whether a link to a folder has to name its index.html. */
  readonly namesIndex: boolean;
}

const tag = /<[a-z](?:"[^"]*"|[^">])*>/gi;
const attribute = /(\s)([\w:-]+)="([^"]*)"/g;

/** The page with every address of the site written from where the page stands, so that it works in any folder. */
export function relocated(html: string, page: string, site: Built): string {
  return html.replace(tag, (whole) =>
    whole.replace(attribute, (same, space, name, value) => {
      const moved = movedValue(name, value, page, site);
      return moved === undefined ? same : `${space}${name}="${moved}"`;
    }),
  );
}

/** The address as written from the page; undefined when it is not one of the site's. */
function fromPage(address: string, page: string, site: Built): string | undefined {
  if (!address.startsWith(site.base)) return undefined;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const target = fileOf(path.slice(site.base.length), site);
  if (target === undefined) return undefined;
  const folder = /(^|\/)index\.html$/.test(target) && !path.endsWith('.html');
  const named = folder && !site.namesIndex ? target.replace(/index\.html$/, '') : target;
  const way = posix.relative(posix.dirname(page), named) || '.';
  return `${way}${named === '' || named.endsWith('/') ? '/' : ''}${rest}`;
}

function fileOf(path: string, { files }: Built): string | undefined {
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  return [path, `${folder}index.html`].find((file) => files.has(file));
}

function movedValue(name: string, value: string, page: string, site: Built): string | undefined {
  if (name === 'props') return encoded(JSON.stringify(movedProps(JSON.parse(decoded(value)), page, site)));
  const [, before = '', address = value] =
    name === 'content' ? (/^(\d+;\s*url=)(.*)$/i.exec(value) ?? []) : [];
  // A lone "/" is an address only where an address belongs.
  if (address === site.base && !['href', 'action', 'src'].includes(name)) return undefined;
  const moved = fromPage(address, page, site);
  return moved === undefined ? undefined : before + moved;
}

/** What an island is given: the site's own path becomes the way there, and so does every address in it. */
function movedProps(value: unknown, page: string, site: Built): unknown {
  if (value === site.base) return `${posix.relative(posix.dirname(page), '.') || '.'}/`;
  if (typeof value === 'string') return fromPage(value, page, site) ?? value;
  if (Array.isArray(value)) return value.map((v) => movedProps(v, page, site));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, movedProps(v, page, site)]));
}

const entities = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
} as const;

function decoded(text: string): string {
  return text.replace(/&(?:quot|#34|#39|lt|gt|amp);/g, (e) => entities[e as keyof typeof entities]);
}

function encoded(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}
