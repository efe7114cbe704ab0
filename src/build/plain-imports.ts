import type { AstroIntegration } from 'astro';

/**
 * Leaves `import()` as it is. Vite wraps each in 0.8 KB that fetches a chunk's styles and imports ahead of it;
 * here styles belong to pages, and what comes later may come in turn.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { build: { modulePreload: false }, plugins: [bareHelper] } });
      },
    },
  };
}

const bareHelper = {
  name: 'bare-preload-helper',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};
