import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Bookmark {
  readonly dest: string | unknown[] | null;
  readonly items: readonly Bookmark[];
}

/** The page number of every leaf of the book, in order: the bookmarks of the second level after the cover's. */
export async function pageNumbers(pdf: Uint8Array): Promise<number[]> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const book = await loading.promise;
  const [, ...chapters] = (await book.getOutline()) as readonly Bookmark[];
  const numbers: number[] = [];
  for (const { dest } of chapters.flatMap((c) => c.items)) {
    const place = typeof dest === 'string' ? await book.getDestination(dest) : dest;
    numbers.push(1 + (await book.getPageIndex(place?.[0] as never)));
  }
  await loading.destroy();
  return numbers;
}
