import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Adds `client:later`: a tool on a page that is read comes once the page is there and the tool in sight. */
export function later(): AstroIntegration {
  return {
    name: 'later',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        const entrypoint = fileURLToPath(new URL('./later-directive.ts', import.meta.url));
        addClientDirective({ name: 'later', entrypoint });
      },
    },
  };
}
