import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The texts of a content folder by their paths in it. */
export function contentIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length + 1));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]));
}

/** Lets the page open a folder that is only in its memory: window.disk holds its texts; one that says `50 MB` is that big. */
export async function withFolder(page: Page, name: string, texts: Record<string, string>): Promise<void> {
  await page.addInitScript(
    ([name, texts]) => {
      const disk = texts as Record<string, string>;
      // A big file is not carried into the page: its text says how big it is.
      const bytesOf = (path: string) => {
        const [, size] = /^(\d+) MB$/.exec(disk[path] as string) ?? [];
        return size ? new Uint8Array(Number(size) * 1024 * 1024) : (disk[path] as string);
      };
      const missing = () => Object.assign(new Error('no such file'), { name: 'NotFoundError' });
      const file = (path: string) => ({
        kind: 'file',
        name: path.split('/').pop(),
        getFile: async () => new File([bytesOf(path)], path.split('/').pop() as string),
        createWritable: async () => {
          // A person may take the leave to write away at any moment.
          const left = (window as { mayWrite?: number }).mayWrite;
          if (left === 0) throw new DOMException('no leave', 'NotAllowedError');
          if (left !== undefined) Object.assign(window, { mayWrite: left - 1 });
          let written = '';
          return {
            write: async (data: string) => {
              written += data;
            },
            close: async () => {
              disk[path] = written;
            },
          };
        },
      });
      const folder = (path: string, own: string) => ({
        kind: 'directory',
        name: own,
        async *entries() {
          const names = new Set(
            Object.keys(disk)
              .filter((p) => p.startsWith(path))
              .map((p) => p.slice(path.length).split('/')[0] as string),
          );
          for (const one of names)
            yield [one, `${path}${one}` in disk ? file(path + one) : folder(`${path}${one}/`, one)];
        },
        async getDirectoryHandle(one: string, options: { create?: boolean } = {}) {
          const there = Object.keys(disk).some((p) => p.startsWith(`${path}${one}/`));
          if (!there && !options.create) throw missing();
          return folder(`${path}${one}/`, one);
        },
        async removeEntry(one: string) {
          if (!(path + one in disk)) throw missing();
          delete disk[path + one];
        },
        async getFileHandle(one: string, options: { create?: boolean } = {}) {
          if (!(path + one in disk)) {
            if (!options.create) throw missing();
            disk[path + one] = '';
          }
          return file(path + one);
        },
      });
      Object.assign(window, { disk, showDirectoryPicker: async () => folder('', name as string) });
    },
    [name, texts] as const,
  );
}

/** What a file of that folder says now. */
export function onDisk(page: Page, path: string): Promise<string | undefined> {
  return page.evaluate((path) => (window as unknown as { disk: Record<string, string> }).disk[path], path);
}
