interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string;
  };
}

const { trustedTypes } = globalThis as { trustedTypes?: Policies };
const policy = trustedTypes?.createPolicy('usb', { createScriptURL: (url) => url });

/** The address of a script that this copy brought along, as Trusted Types want it. */
export function trusted(url: string): string {
  return policy ? policy.createScriptURL(url) : url;
}
