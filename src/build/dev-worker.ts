import type { AstroIntegration } from 'astro';

/** Takes the place of the worker that a finished site left in this browser: it forgets itself, so that what is edited is seen. */
const leaving = `addEventListener('install', () => skipWaiting());
addEventListener('activate', () => registration.unregister());
`;

/** While the site is worked on, /sw.js answers with a worker that goes away. */
export function devWorker(): AstroIntegration {
  return {
    name: 'dev-worker',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!request.url?.split('?')[0]?.endsWith('/sw.js')) return next();
          response.setHeader('Content-Type', 'text/javascript');
          response.end(leaving);
        });
      },
    },
  };
}
