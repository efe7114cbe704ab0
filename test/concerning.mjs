import { readdirSync, readFileSync } from 'node:fs';

const rooms = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((f) =>
  `test/${f}`.replace(/\\/g, '/'),
);

/** The test files of a kind (.test.ts, .spec.ts) that concern a word: by their path, and others by a title in them. */
export function concerning(word, kind) {
  const files = rooms.filter((file) => file.endsWith(kind));
  const byPath = files.filter((file) => file.includes(word));
  const byTitle = files.filter((file) => !byPath.includes(file) && textOf(file).includes(word));
  return { byPath, byTitle };
}

/** What a test file says, without what it imports. */
function textOf(file) {
  return readFileSync(file, 'utf8').replace(/^import[\s\S]*?;$/gm, '');
}
