import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const home = resolve('node_modules/.cache/observatory');
const engine = `${home}/node_modules/@mdn/mdn-http-observatory`;

export interface Scan {
  readonly scan: { readonly grade: string; readonly score: number; readonly testsFailed: number };
  readonly tests: Readonly<Record<string, { readonly pass: boolean; readonly result: string }>>;
}

/**
 * Mozilla's own scan of a host on this machine; undefined where its engine cannot be had.
 * The list of hosts that browsers know beforehand (HSTS preload) stays empty: no local host is on it.
 */
export function observed(host: string, certificate: string): Scan | undefined {
  try {
    if (!existsSync(engine)) fetchEngine();
  } catch {
    return undefined;
  }
  const script = `import { scan } from ${JSON.stringify(`${engine}/src/scanner/index.js`)};
    console.log(JSON.stringify(await scan(${JSON.stringify(host)})));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
  });
  return JSON.parse(said);
}

function fetchEngine(): void {
  mkdirSync(home, { recursive: true });
  writeFileSync(`${home}/package.json`, '{}');
  const words = ['install', '--prefix', home, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', [...words, '@mdn/mdn-http-observatory@1.4.8'], { stdio: 'ignore' });
  writeFileSync(`${engine}/conf/hsts-preload.json`, '{}');
}
