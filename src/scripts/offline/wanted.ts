/** Whether this browser can get ready to work without a network, and bytes are not dear; a site still being worked on has no worker. */
export function wanted(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return (
    import.meta.env.PROD &&
    import.meta.env.PUBLIC_OFFLINE !== 'off' &&
    // A sandboxed frame has no origin, and only to ask for its worker throws.
    self.origin !== 'null' &&
    Boolean(navigator.serviceWorker) &&
    !connection?.saveData
  );
}
