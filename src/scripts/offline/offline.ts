import { trustedUrl } from '~/parts/trusted-url';
import { offerUpdate } from './offer-update';
import { putBack } from './typed';
import { wanted } from './wanted';

/** An hour: how often a page left open asks whether there is a new version. */
const often = 3_600_000;

/** Starts the offline worker and watches for a new version. Where there can be none, nothing happens. */
async function start(): Promise<void> {
  putBack();
  const root = document.querySelector<HTMLAnchorElement>('.brand')?.href ?? '/';
  const registration = await navigator.serviceWorker.register(trustedUrl(`${root}sw.js`));
  const look = () =>
    registration.waiting && navigator.serviceWorker.controller && offerUpdate(registration.waiting);
  look();
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', look);
  });
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < often) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

if (wanted() && location.protocol.startsWith('http')) start().catch(() => undefined);
