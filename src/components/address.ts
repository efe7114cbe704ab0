const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The address of a page of this site, under whatever path it is built for. */
export function to(path: string): string {
  return base + path.replace(/^\//, '');
}

/** The same with the host before it, where the build was told it; without, it is as `to` gives it. */
export function whole(path: string): string {
  const { SITE } = import.meta.env;
  return SITE ? new URL(to(path), SITE).href : to(path);
}
