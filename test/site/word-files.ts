import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';

/** The words of a Word document as they stand in it, a line a paragraph; what is typed before an item of a list stands apart. */
export function wordsIn(bytes: Uint8Array): string[] {
  const body = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
  return [...body.matchAll(/<w:p>.*?<\/w:p>/g)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map(([, text = '']) => parse(text).text)
      .join(''),
  );
}

/** The same documents opened by LibreOffice and saved as text or PDF, by their names without an ending. */
export function openedBy(office: string, files: readonly string[], as: 'txt' | 'pdf'): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const filter = as === 'txt' ? 'txt:Text (encoded):UTF8' : 'pdf';
  try {
    execFileSync(
      office,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        ...files,
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    const names = files.map((file) => basename(file, '.docx'));
    return new Map(
      names.flatMap((name) => {
        const made = join(folder, `${name}.${as}`);
        return existsSync(made) ? [[name, readFileSync(made)]] : [];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
