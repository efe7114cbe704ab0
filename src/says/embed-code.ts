/** Beside /embed/ on the site at `home`, which ends in a slash. */
interface Embedded {
  readonly home: string;
  /** The page shown, from the site's root: embed/check/. */
  readonly path: string;
  readonly name: string;
}

/** A plain link that the loader turns into a frame of the right height; without it, it leads to the page. */
export function linkCode({ home, path, name }: Embedded): string {
  return `<a href="${home}${path}" data-jijiao>${name}</a>`;
}

/** The loader, once a page; `integrity` is the hash it is pinned by. */
export function loaderCode(home: string, integrity: string): string {
  return `<script src="${home}embed/loader.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`;
}
