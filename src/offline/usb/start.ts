import { nameIndexes } from './links';
import { readPut } from './put-files';
import { blobWorkers } from './workers';

interface Parts {
  /** What pages and islands ask for, by the path it had on the web. */
  readonly modules: Readonly<Record<string, () => Promise<unknown>>>;
  /** The text of each worker. */
  readonly workers: Readonly<Record<string, string>>;
}

/** Makes a page opened by double click work as on the web. Runs before anything else of the page. */
export function start({ modules, workers }: Parts): void {
  const script = document.currentScript as HTMLScriptElement;
  const root = new URL('.', script.src).href;
  const load = async (address: string) => modules[address.replace(/^(\.{1,2}\/)+/, '')]?.();
  Object.assign(globalThis, {
    jijiao: { load, at: (path: string) => root + path, put: readPut(root) },
    Worker: blobWorkers(root, workers),
  });
  document.addEventListener('DOMContentLoaded', () => {
    nameIndexes();
    for (const module of (script.dataset.modules ?? '').split(' ')) load(module);
  });
}
