import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** A zip of the download page unpacked into a new folder, as an office does it; returns the folder. */
export function unzipped(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(`dist/download/${name}`)))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
