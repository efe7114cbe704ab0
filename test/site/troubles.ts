import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const axe = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to on a page (or inside one element of it), light and dark, each with the first place it is found at. */
export async function troublesOn(page: Page, inside = 'html'): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const violations = page.frames().length > 1 ? await inFrames(page, inside) : await inPage(page, inside);
    found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`));
  }
  return found;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** The same rules as the builder's, without the second page that it opens at each of its runs. */
async function inPage(page: Page, inside: string): Promise<Violation[]> {
  await page.evaluate(`window.axe || ${axe}`);
  return page.evaluate(
    `axe.run(${JSON.stringify(inside)}, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
}

async function inFrames(page: Page, inside: string): Promise<Violation[]> {
  return (await new AxeBuilder({ page }).include(inside).analyze()).violations;
}
