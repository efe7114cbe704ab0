import { pathToFileURL } from 'node:url';

/** Looked for only when a browser is needed. */
const findBrowser = async () => (await import('./browser.mjs')).findBrowser();

/** Does what is done once the pages are there. */
export async function finishSite(made) {
  const { finished } = await import(pathToFileURL('src/build/finish.ts').href);
  await finished(made, { findBrowser, warn: (words) => console.warn(words) });
}

/** Hands the pages over to the process that waits for them, or finishes them here where none does. */
export async function handOver(made) {
  if (process.send) process.send(made);
  else await finishSite(made);
}
