/** Letters of a hash: 132 bits of SHA-256 in base64url. The build cuts its hashes as this does. */
const letters = 22;

/**
 * The answer, fit to be kept, when its bytes have the hash; undefined when they are anybody else's.
 * A gateway, a firewall or a login page answers 200 with a page of its own.
 */
export async function ours(answer: Response, hash: string): Promise<Response | undefined> {
  const { ok, status, statusText, headers } = answer;
  if (!ok) return undefined;
  const bytes = await answer.clone().arrayBuffer();
  // Made anew, because an answer that was redirected may not answer for a page.
  return (await hashOf(bytes)) === hash ? new Response(bytes, { status, statusText, headers }) : undefined;
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .slice(0, letters);
}
