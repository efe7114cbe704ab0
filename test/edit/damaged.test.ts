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

/** A chance that is the same at every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

type Damage = (text: string, pick: (below: number) => number) => string | Uint8Array;

const lineAt = (text: string, pick: (below: number) => number) => {
  const lines = text.split('\n');
  return { lines, at: pick(lines.length) };
};

/** What happens to files under people's hands. */
const damages: readonly Damage[] = [
  (text, pick) => {
    const at = pick(text.length + 1);
    return text.slice(0, at) + text.slice(at + 1);
  },
  (text, pick) => {
    const at = pick(text.length + 1);
    return `${text.slice(0, at)}${'{}[]:#"\'&*!|>%@`，。（）1 '[pick(24)]}${text.slice(at)}`;
  },
  (text, pick) => {
    const { lines, at } = lineAt(text, pick);
    lines.splice(at, 1);
    return lines.join('\n');
  },
  (text, pick) => {
    const { lines, at } = lineAt(text, pick);
    lines.splice(at, 0, lines[at] ?? '');
    return lines.join('\n');
  },
  (text, pick) => {
    const { lines, at } = lineAt(text, pick);
    lines[at] = `\t${lines[at]}`;
    return lines.join('\n');
  },
  (text, pick) => {
    const { lines, at } = lineAt(text, pick);
    lines[at] = ` ${lines[at]}`;
    return lines.join('\n');
  },
  (text, pick) => text.slice(0, pick(text.length + 1)),
  (text) => `\uFEFF${text}`,
  (text) => text.replace(/\n/g, '\r\n'),
  (text, pick) => text.replace(/\d+/g, (n) => (pick(12) === 0 ? String(Number(n) + 1) : n)),
  (text, pick) => text.replace(/#s\d/g, (n) => (pick(3) === 0 ? '#s9' : n)),
  (text, pick) => text.replace(/quote: ./g, (n) => (pick(3) === 0 ? 'quote: 改' : n)),
  (text, pick) =>
    text.replace(/\b(official|reported|general|common|person|texts)\b/g, (n) =>
      pick(6) === 0 ? 'other' : n,
    ),
  (text, pick) => {
    const bytes = new TextEncoder().encode(text);
    bytes[pick(bytes.length + 1)] = 0xff;
    return bytes;
  },
];

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
