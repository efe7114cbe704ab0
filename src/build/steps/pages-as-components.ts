import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const astro = /\.astro$/;
const made = '.tsx';
/** What takes the styles that a page asks for. */
const wearer = '~/edit/preview/worn';

/**
 * Gives the site's pages and their parts as Preact components, from the same files, so that a browser draws what the
 * build would. Some modules have others in their place, by their paths under src/.
 */
export function pagesAsComponents(inPlaceOf: Readonly<Record<string, string>>): Plugin {
  const others = new Map(Object.entries(inPlaceOf).map(([path, other]) => [srcPath(path), srcPath(other)]));
  const names = new RegExp(`\\.astro$|/(${Object.keys(inPlaceOf).map(nameOf).join('|')})(\\.\\w+)?$`);
  return {
    name: 'pages-as-components',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!names.test(source)) return;
      const id = (await this.resolve(source, importer, { skipSelf: true }))?.id ?? '';
      return others.get(id.replace(/\\/g, '/')) ?? (astro.test(id) ? id + made : undefined);
    },
    load(id) {
      if (!id.endsWith(`.astro${made}`)) return;
      return componentOf(readFileSync(id.slice(0, -made.length), 'utf8'));
    },
  };
}

const srcPath = (path: string) => resolve('src', path).replace(/\\/g, '/');
const nameOf = (path: string) => (path.split('/').pop() ?? '').replace(/\.\w+$/, '');

/** What a file of Astro says, as a module of Preact. Throws an Error for one without its two parts. */
function componentOf(text: string): string {
  const [, front, markup] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(text) ?? [];
  if (front === undefined || markup === undefined) throw new Error('No front and markup in it');
  const imports = front.match(importing) ?? [];
  const body = front.replace(importing, '').replace(/^export function getStaticPaths[\s\S]*?^}$/m, '');
  return `import { Fragment } from 'preact';
import { wear } from '${wearer}';
${imports.map(worn).join('\n')}
export default function Self(props) {
const Astro = { props, params: props.params, self: Self };
${body}
return <>${templateOf(markup)}</>;
}
`;
}

const importing = /^import [\s\S]*?;$/gm;

/** An import; of a style sheet, as its text. */
function worn(line: string, i: number): string {
  return line.replace(
    /^import '([^']+\.css)';/,
    (_, path) => `import sheet${i} from '${path}?inline'; wear(sheet${i});`,
  );
}

/** Markup without what only a page of its own does: its scripts, and when an island comes to life. */
function templateOf(markup: string): string {
  return markup
    .replace(/<script\b[^>]*\/>|<script\b[\s\S]*?<\/script>/g, '')
    .replace(/ client:\w+/g, '')
    .replace(/<slot \/>/g, '{Astro.props.children}')
    .replace(/<slot>([\s\S]*?)<\/slot>/g, '{Astro.props.children ?? <>$1</>}');
}
