/** Whether this browser can get ready to work without a network, and bytes are not dear; a site still being worked on has no worker. */
export function wanted(): boolean {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return (
    import.meta.env.PROD &&
    import.meta.env.PUBLIC_OFFLINE !== 'off' &&
    Boolean(serviceWorker) &&
    !connection?.saveData
  );
}
