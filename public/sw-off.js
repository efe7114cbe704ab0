// Takes the offline worker away: in the place of sw.js it removes what was kept, and itself.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const own = registration.scope;
  for (const name of await caches.keys()) if (name.endsWith(own)) await caches.delete(name);
  await registration.unregister();
}
