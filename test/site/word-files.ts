import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Documents opened by LibreOffice and saved as text or PDF, in their order. Throws where one was not opened. */
export function openedBy(office: string, files: readonly string[], as: 'txt' | 'pdf'): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const copies = files.map((_, i) => join(folder, `${i}.docx`));
  const filter = as === 'txt' ? 'txt:Text (encoded):UTF8' : 'pdf';
  try {
    for (const [i, copy] of copies.entries()) copyFileSync(files[i] as string, copy);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const words = [profile, '--headless', '--convert-to', filter, '--outdir', folder, ...copies];
    execFileSync(office, words, { stdio: 'ignore', timeout: 120_000 });
    return copies.map((copy) => readFileSync(copy.replace(/docx$/, as)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
