/** Once the page is there, and where bytes are not dear, the site gets ready to work without a network. */
const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } };

if (import.meta.env.PUBLIC_OFFLINE !== 'off' && serviceWorker && !connection?.saveData) {
  addEventListener('load', () => setTimeout(() => import('./offline'), 1000));
}
