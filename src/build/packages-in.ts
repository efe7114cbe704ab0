import type { Plugin } from 'vite';
import { packageOf } from './steps/package-of.ts';

/** Their code, or words out of their dictionaries, come along without passing through the bundler. */
const always = ['astro', 'opencc-js', 'pagefind', 'pinyin-pro'].map((name) => `node_modules/${name}`);

/** A plugin that notes whose code is in the scripts, and the folders of those packages, once it has run. */
export function packagesIn(): { readonly collector: Plugin; readonly folders: () => string[] } {
  const folders = new Set(always);
  const collector: Plugin = {
    name: 'collect-packages',
    generateBundle(_, bundle) {
      if (/ssr|prerender/.test(this.environment.name)) return;
      const ids = Object.values(bundle).flatMap((piece) => (piece.type === 'chunk' ? piece.moduleIds : []));
      for (const id of ids) {
        const folder = packageOf(id);
        if (folder) folders.add(folder);
      }
    },
  };
  return { collector, folders: () => [...folders].sort() };
}
