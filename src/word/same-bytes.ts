import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Every file of a document bears this day, so that the same words give the same bytes. */
const day = new Date(2018, 0, 1);

const body = 'word/document.xml';
const links = 'word/_rels/document.xml.rels';

/** A document packed again with some files of its own, and without what differs from one making to the next: times, and numbers and names that the library draws by lot. */
export function sameBytes(document: Uint8Array, own: Readonly<Record<string, string>>): Uint8Array {
  const files = unzipSync(document);
  const named = names(strFromU8(files[links] as Uint8Array));
  for (const path of [body, links])
    files[path] = strToU8(inOrder(named(strFromU8(files[path] as Uint8Array))));
  for (const [path, text] of Object.entries(own)) files[path] = strToU8(text);
  const kept = Object.entries(files).filter(([path]) => !path.endsWith('/'));
  return zipSync(Object.fromEntries(kept), { mtime: day, level: 9 });
}

/** Gives each link that was named by lot the number of its place. */
function names(rels: string): (xml: string) => string {
  const drawn = [...rels.matchAll(/Id="(rId[\w-]{12,})"/g)].map(([, id = '']) => id);
  const numbers = new Map(drawn.map((id, i) => [id, `rIdLink${i + 1}`]));
  return (xml) => xml.replace(/rId[\w-]{12,}/g, (id) => numbers.get(id) ?? id);
}

/** Numbers the bookmarks from 1 in the order in which they begin: the library goes on counting from one document to the next. */
function inOrder(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(/<w:bookmark(Start|End)\b[^>]*>/g, (tag, which: string) =>
    tag.replace(/w:id="([^"]*)"/, (_, id: string) => {
      if (which === 'Start') numbers.set(id, numbers.size + 1);
      return `w:id="${numbers.get(id)}"`;
    }),
  );
}
