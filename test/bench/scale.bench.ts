import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { read, type Tree, utf8 } from '~/build/steps/tree';
import { keptUnasked } from '~/build/steps/worker-for';
import { builtOf } from '~/ledger/built';
import { figure } from './figure';
import { asCompared, copySite, counts, writeMore } from './more-answers';

// What grows with the answers: the site as it is, and with 2,000 and 5,000 more (ANSWERS=200 npm run bench -- scale), without
// the printed book and the Word files. What is compared from run to run are the bytes over the wire of the largest.
const folder = mkdtempSync(join(tmpdir(), 'jijiao-scale-'));

/** The finished site with so many answers more. Throws an Error when it can't be built. */
function built(count: number): Tree {
  writeMore(folder, count);
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/setup/astro-build.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: asCompared,
  });
  if (status !== 0) throw new Error(`${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  return read(join(folder, 'dist'));
}

/** Over the wire; a quick brotli, as the whole is big. */
const packed = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const sum = (files: Tree, size: (bytes: Uint8Array) => number) =>
  [...files.values()].reduce((all, bytes) => all + size(bytes), 0);

const shown = (bytes: number) =>
  bytes < 1e6 ? `${(bytes / 1024).toFixed(0)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const those = (site: Tree, paths: RegExp): Tree => new Map([...site].filter(([path]) => paths.test(path)));

/** The list of what people may rely on, a day and an address a line. */
const addresses = (site: Tree): Tree =>
  new Map([
    [
      'list',
      utf8(
        builtOf(site)
          .promised.map((address) => `2026-01-01 ${address}\n`)
          .join(''),
      ),
    ],
  ]);

const parts: readonly (readonly [name: string, files: (site: Tree) => Tree])[] = [
  ['首页', (site) => those(site, /^index\.html$/)],
  ['一个问答', (site) => those(site, /^answers\/carry-over\/index\.html$/)],
  ['问答一览', (site) => those(site, /^answers\/index\.html$/)],
  ['不用问就存下的', keptUnasked],
  ['管它的程序 sw.js', (site) => those(site, /^sw\.js$/)],
  ['sitemap', (site) => those(site, /^sitemap.*\.xml$/)],
  ['订阅', (site) => those(site, /^feed\.(xml|json)$/)],
  ['公布的地址', addresses],
  ['两个压缩包', (site) => those(site, /^download\/.*\.zip$/)],
];

try {
  copySite(folder);
  const sites = [0, ...counts].map((count) => {
    const site = built(count);
    // Bytes as they are kept, and over the wire.
    return parts.map(([, files]) => [sum(files(site), (b) => b.length), sum(files(site), packed)] as const);
  });
  for (const [i, [name]] of parts.entries()) {
    const [now = [0, 0], ...more] = sites.map((site) => site[i] ?? [0, 0]);
    figure({
      what: `${name}，问答不多、多 ${counts.join('、多 ')}`,
      ours: [now, ...more].map(([raw, wire]) => `${shown(raw)}（传 ${shown(wire)}）`).join('，'),
      compared: more[more.length - 1]?.[1] ?? now[1],
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
