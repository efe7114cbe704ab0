/** Whether this browser can get ready to work without a network, and bytes are not dear. */
export function wanted(): boolean {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return import.meta.env.PUBLIC_OFFLINE !== 'off' && Boolean(serviceWorker) && !connection?.saveData;
}
