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

/** The checker with a sector's year and some answers, by their keys. */
export function tryAt(year: number, sector: string, answers: Readonly<Record<string, string>>): string {
  const said = Object.entries({ v: '1', year: String(year), sector, ...answers });
  return to(`/check/#${said.map(([key, value]) => `${key}=${value}`).join('&')}`);
}
