/**
 * Gives the page the styles of something that came later. They stand as one rule in the page's own sheet: a page's
 * policy lets scripts write rules, but no sheets.
 */
export function wear(css: string): void {
  const [sheet] = Array.from(document.styleSheets).filter(isOurs);
  sheet?.insertRule(`@media all{${css}}`, sheet.cssRules.length);
}

/** A sheet that can be read; one beside a page that is opened from a disk cannot. */
function isOurs(sheet: CSSStyleSheet): boolean {
  try {
    return Boolean(sheet.cssRules);
  } catch {
    return false;
  }
}
