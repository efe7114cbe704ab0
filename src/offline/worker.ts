import { cacheNames } from 'workbox-core';
import { getCacheKeyForURL, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkOnly } from 'workbox-strategies';

/** What of a service worker's world is used here. */
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void>; matchAll(options: object): Promise<readonly unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
}

interface WorkerEvent extends Event {
  readonly data?: unknown;
  waitUntil(work: Promise<unknown>): void;
}

declare const self: Worker;
/** Every file of this version, put in when the worker is built. */
declare const files: Array<{ url: string; revision: string | null }>;

/** Scripts and styles of earlier versions, for pages that are still open. */
const earlier = `earlier-${self.registration.scope}`;

/** A page as its address is printed, as it is typed, and as the file it is. */
const namesOf = ({ url }: { url: URL }) => [
  new URL(url.href.replace(/index\.html(?=[?#]|$)/, '')),
  new URL(url.href.replace(/\/?(?=[?#]|$)/, '/')),
];

precacheAndRoute(files, { ignoreURLParametersMatching: [/./], urlManipulation: namesOf });
registerRoute(({ url }) => url.pathname.includes('/_astro/'), new CacheFirst({ cacheName: earlier }));
registerRoute(new NavigationRoute(new NetworkOnly()));
setCatchHandler(async ({ request }) =>
  request.mode === 'navigate' ? ((await matchPrecache('404.html')) ?? Response.error()) : Response.error(),
);

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(keepEarlier().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => event.waitUntil(start()));

/** Workbox drops the files of the version before when this one takes over: what open pages may still load is kept. */
async function keepEarlier(): Promise<void> {
  const [all, kept] = await Promise.all([caches.open(cacheNames.precache), caches.open(earlier)]);
  for (const { url } of await all.keys()) {
    if (!url.includes('/_astro/') || getCacheKeyForURL(url)) continue;
    const response = await all.match(url);
    if (response) await kept.put(url, response);
  }
}

async function start(): Promise<void> {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  if (open.length === 0) await caches.delete(earlier);
  await self.clients.claim();
}
