import { parse } from 'node-html-parser';
import { type Alias, endOf, partsOf } from '~/schemas/alias';
import type { Files } from './built';

/** The files of a site with the aliases that are no page of their own: old anchors in pages that stay, and files under their old names. */
export function withOldPlaces(files: Files, base: string, aliases: readonly Alias[]): Files {
  const kept = new Map(files);
  const isMoved = (page: string) => aliases.some((a) => a.from === page);
  for (const { from, to } of aliases) {
    const { page, anchor } = partsOf(from);
    const end = endOf(from, aliases) ?? to;
    const isFile = !anchor && !page.endsWith('/');
    const path = isFile ? end.slice(1) : `${page.slice(1)}index.html`;
    const bytes = kept.get(path);
    // A page that is not there is told with every other lost address, not here.
    if (bytes === undefined) continue;
    if (isFile) kept.set(page.slice(1), bytes);
    else if (anchor && !isMoved(page)) kept.set(path, keepAnchor(bytes, base, { page, id: anchor, end }));
  }
  return kept;
}

/** A place that once had an id, and where it is now. */
export interface OldPlace {
  readonly page: string;
  readonly id: string;
  readonly end: string;
}

function keepAnchor(bytes: Uint8Array, base: string, old: OldPlace): Uint8Array {
  return new TextEncoder().encode(withOldPlace(new TextDecoder().decode(bytes), base, old));
}

/** The page with the old id inside the place that replaced it, or at its end with a link to where that went. */
function withOldPlace(html: string, base: string, { page, id, end }: OldPlace): string {
  const document = parse(html, { comment: true });
  const { page: newPage, anchor } = partsOf(end);
  const now = newPage === page && anchor ? document.getElementById(anchor) : null;
  const href = base.replace(/\/$/, '') + end;
  if (now) now.insertAdjacentHTML('afterbegin', `<span data-old id="${id}"></span>`);
  else
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        `<p data-old id="${id}">这一处换了地方，现在在<a href="${href}">${end}</a>。</p>`,
      );
  return document.toString();
}
