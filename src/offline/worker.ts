import { answerTo } from './answer';
import { keepFirst, notKept } from './keep';
import { dropOthers } from './kept';
import { world } from './world';

world.addEventListener('install', (event) => event.waitUntil(keepFirst()));
world.addEventListener('activate', (event) => event.waitUntil(start()));
world.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(world.skipWaiting());
  if (event.data === 'not-kept')
    event.waitUntil(notKept().then((addresses) => event.ports[0]?.postMessage(addresses)));
});
world.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request);
  if (answer) event.respondWith(answer);
});

async function start(): Promise<void> {
  const open = await world.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  await dropOthers(open.length > 0);
  await world.clients.claim();
}
