import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * Leaves `import()` as it is. Vite wraps each in 0.8 KB that fetches a chunk's styles and imports ahead of it;
 * here styles belong to pages, and what comes later may come in turn.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [bareHelper] } });
      },
    },
  };
}

const bareHelper: Plugin = {
  name: 'bare-preload-helper',
  enforce: 'pre',
  // Astro sets its own before this, so a setting would not hold.
  configResolved({ environments }) {
    for (const { build } of Object.values(environments)) build.modulePreload = false;
    // So that a group of modules may hold an entry, too.
    const { client } = environments;
    if (client) client.build.rolldownOptions.preserveEntrySignatures = 'allow-extension';
  },
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};
