interface Policy {
  createScriptURL(url: string): string;
}

interface Policies {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/**
 * The address of one of our own scripts, for a worker, as Trusted Types want it; as it is where the browser knows none.
 * Throws a TypeError for a script from anywhere else.
 */
export function trustedUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  if (!trustedTypes) return own(url);
  policy ??= trustedTypes.createPolicy('own-scripts', { createScriptURL: own });
  return policy.createScriptURL(url);
}

function own(url: string): string {
  const { origin, href } = new URL(url, document.baseURI);
  if (origin !== location.origin) throw new TypeError(`Not one of our scripts: ${url}`);
  return href;
}
