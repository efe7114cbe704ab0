import base from '~/styles/base.css?inline';
import frame from '~/styles/frame/frame.css?inline';
import palette from '~/styles/palette.css?inline';

/** The styles of every page, and then those that the pages shown here asked for. */
const sheets = new Set([palette, base, frame]);

/** Adds a page's own style sheet. */
export function wear(sheet: string): void {
  sheets.add(sheet);
}

/** Dresses a page in them; no rule of its policy is asked, as none is written into it. */
export function dress(page: Document): void {
  const css = [...sheets].join('\n');
  const own = page.defaultView as (Window & typeof globalThis) | null;
  if (own && 'adoptedStyleSheets' in page) {
    const sheet = new own.CSSStyleSheet();
    sheet.replaceSync(css);
    page.adoptedStyleSheets = [sheet];
    return;
  }
  // Older engines: seen only where no policy forbids it.
  const style = page.createElement('style');
  style.textContent = css;
  page.head.append(style);
}
