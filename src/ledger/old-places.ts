import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'node-html-parser';
import { type Alias, endOf, partsOf } from '~/schemas/alias';

/** Makes the aliases that are no page of their own: old anchors in pages that stay, and files under their old names. */
export function keepOldPlaces(folder: string, base: string, aliases: readonly Alias[]): void {
  const isMoved = (page: string) => aliases.some((a) => a.from === page);
  for (const { from, to } of aliases) {
    const { page, anchor } = partsOf(from);
    const end = endOf(from, aliases) ?? to;
    if (anchor && !isMoved(page)) keepAnchor(`${folder}${page}index.html`, base, { page, id: anchor, end });
    else if (!anchor && !page.endsWith('/')) keepFile(`${folder}${end}`, `${folder}${page}`);
  }
}

/** A place that once had an id, and where it is now. */
export interface OldPlace {
  readonly page: string;
  readonly id: string;
  readonly end: string;
}

function keepAnchor(file: string, base: string, old: OldPlace): void {
  try {
    writeFileSync(file, withOldPlace(readFileSync(file, 'utf8'), base, old));
  } catch (error) {
    // A page that is not there is told with every other lost address, not here.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** The page with the old id inside the place that replaced it, or at its end with a link to where that went. */
export function withOldPlace(html: string, base: string, { page, id, end }: OldPlace): string {
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

function keepFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
