import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openedOf } from '~/edit/content/in-folder';
import { contentReader } from '~/edit/content/reading';
import type { Complaint } from '~/schemas/complaint';
import { chance, type Damage, damages } from './damages';

let folder: string;
let build: () => readonly Complaint[];

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'damaged-'));
  folder = `${root}/content`;
  mkdirSync(folder);
  const before = process.env.CONTENT;
  process.env.CONTENT = folder;
  vi.resetModules();
  const { readContent } = await import('~/queries/read-content');
  build = () => readContent().complaints;
  if (before === undefined) delete process.env.CONTENT;
  else process.env.CONTENT = before;
  vi.resetModules();
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

const said = (complaints: readonly Complaint[], root: string) =>
  complaints.map(({ file, line, says }) =>
    `${file.replace(root, 'content')}:${line} ${says}`.split(root).join('content'),
  );

/** What the form says of a folder: its bytes are found, put in order and read as a person's browser would. */
function form(read: ReturnType<typeof contentReader>) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = `${parentPath}/${name}`;
      const bytes = new Uint8Array(readFileSync(path));
      return { path: path.slice(folder.length + 1), size: bytes.length, bytes };
    });
  const opened = openedOf('content', found);
  return opened.kind === 'content' ? read(opened.files).complaints : [];
}

test.each([
  ['小省', 'test/province/content', 420],
  ['本站', 'content', 80],
] as const)(
  '%s的内容弄坏了，表单和生成网站说的一样：同样的话，同样的文件和行（%s，%i份）',
  (_, from, copies) => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(from, folder, { recursive: true });
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(yaml|mdx?)$/.test(entry.name))
      .map(({ parentPath, name }) => `${parentPath}/${name}`)
      .sort();
    const pick = chance(2027);
    const read = contentReader();
    let refused = 0;
    for (let i = 0; i < copies; i++) {
      const path = paths[pick(paths.length)] as string;
      const whole = readFileSync(path);
      const kind = pick(damages.length + 2);
      const moved = kind === damages.length ? `${path.replace(/(\.\w+)$/, ' 副本$1')}` : undefined;
      if (moved) renameSync(path, moved);
      else if (kind > damages.length) rmSync(path);
      else writeFileSync(path, (damages[kind] as Damage)(whole.toString('utf8'), pick));
      const expected = said(build(), folder);
      expect([path, kind, said(form(read), folder)]).toEqual([path, kind, expected]);
      if (expected.length > 0) refused++;
      if (moved) rmSync(moved);
      writeFileSync(path, whole);
    }
    expect(refused).toBeGreaterThan(copies / 3);
  },
  120_000,
);
