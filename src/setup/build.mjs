// Builds dist/ when a source, a setting or a dependency has changed since the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

const stampFile = 'node_modules/.built';
const sources = ['src', process.env.CONTENT ?? 'content', 'public'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
);

/** What changes the site from outside its files. */
const settings = ['CONTENT', 'SITE_URL', 'BASE_PATH', 'BOOKLET', 'WORD', 'PUBLIC_OFFLINE', 'EDIT'];

/** What the built site depends on, as one hash. */
function fingerprint() {
  const hash = createHash('sha256').update(settings.map((name) => `${name}=${process.env[name]}`).join());
  for (const path of ['astro.config.mjs', 'package-lock.json', ...sources.sort()]) {
    if (statSync(path).isFile()) hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** What an older Node has to be told before it reads TypeScript. */
const typescript = process.features.typescript ? [] : ['--experimental-strip-types'];

/** Builds if needed, or anyway; returns whether dist/ is good. */
export function build(anyway = false) {
  const stamp = fingerprint();
  const fresh =
    existsSync(stampFile) && existsSync('dist/index.html') && readFileSync(stampFile, 'utf8') === stamp;
  if (fresh && !anyway) return true;
  rmSync(stampFile, { force: true });
  console.log('生成网站……');
  const { status } = spawnSync('node', [...typescript, 'src/setup/astro-build.mjs'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // Where a test runner says NODE_ENV=test, the scripts would come out as for development.
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) return false;
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
}

if (process.argv.includes('--now') && !build(true)) process.exit(1);
