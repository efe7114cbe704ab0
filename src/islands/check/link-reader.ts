let reader: typeof import('./read-link') | undefined;

/** Fetches what reads a link, which only a visit by one needs; whether it came. */
export async function fetchReader(): Promise<boolean> {
  try {
    reader ??= await import('./read-link');
    return true;
  } catch {
    return false;
  }
}

/** What reads a link, once it was fetched. */
export function linkReader(): typeof import('./read-link') | undefined {
  return reader;
}

/** What is said where it could not be fetched. */
export const notFetched = '链接没有读出来，可能是网络断了。联上网以后刷新这一页。';
