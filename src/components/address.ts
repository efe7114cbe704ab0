const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The address of a page of this site, under whatever path it is built for. */
export function to(path: string): string {
  return base + path.replace(/^\//, '');
}
