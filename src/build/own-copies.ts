import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const scripts = fileURLToPath(new URL('../scripts/', import.meta.url));
const src = fileURLToPath(new URL('../', import.meta.url));

/** The scripts whose shared code, a few lines each, comes with them: those of one file by its name, others each by its own. */
const inReading = /^(reading|bring|masthead|search-key|who)$/;
const alone = /^(asof|card|term-status|window-status)$/;

/**
 * Gives what a page runs while it is read its own copy of the few lines that it shares with tools. Shared they would
 * stand in the one file that every page loads, with all that only tools ask of it.
 */
export function ownCopies(): AstroIntegration {
  return {
    name: 'own-copies',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [copies] } });
      },
    },
  };
}

const copies: Plugin = {
  name: 'own-copies',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const holder = importer && holderOf(importer);
    if (!holder || options.kind === 'dynamic-import') return;
    const found = await this.resolve(source, importer.replace(/\?.*$/, ''), { ...options, skipSelf: true });
    if (!found?.id.startsWith(src) || holderOf(found.id) === holder) return found;
    return { ...found, id: `${found.id}?own=${holder}` };
  },
};

/** Whose copy an importer is, or whose code; the names of such copies are those of their files. */
function holderOf(importer: string): string | undefined {
  const [path = '', copy] = importer.split('?own=');
  if (copy !== undefined) return copy;
  if (!path.startsWith(scripts)) return;
  const name = path.slice(scripts.length).replace(/\.ts$/, '');
  return inReading.test(name) ? 'reading' : alone.test(name) ? name : undefined;
}
