import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const home = resolve('node_modules/.cache/old-engines');
const packages = { 109: '@sparticuz/chromium@109.0.6', 80: 'chrome-aws-lambda@2.1.1' } as const;
const driver = 'puppeteer-core@10.4.0';

interface OldPage {
  on(event: 'pageerror', listener: (error: Error) => void): void;
  goto(url: string): Promise<unknown>;
  waitForSelector(selector: string): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
  $eval<T>(selector: string, act: (element: Element, given: T) => void, given?: T): Promise<unknown>;
}

interface OldBrowser {
  version(): Promise<string>;
  newPage(): Promise<OldPage>;
  close(): Promise<void>;
}

/** A real old Chromium, fetched once as packages; undefined where this machine cannot have it. */
export async function oldEngine(version: keyof typeof packages) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const folder = `${home}/${version}`;
    const binary = `${folder}/chromium`;
    if (!existsSync(binary)) fetchEngine(version, folder, binary);
    const puppeteer = createRequire(`${folder}/`)('puppeteer-core');
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--single-process',
      '--no-zygote',
      '--disable-dev-shm-usage',
    ];
    return {
      launch: (): Promise<OldBrowser> => puppeteer.launch({ executablePath: binary, headless: true, args }),
    };
  } catch {
    return undefined;
  }
}

function fetchEngine(version: keyof typeof packages, folder: string, binary: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{}');
  const words = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--legacy-peer-deps',
    '--ignore-scripts',
    packages[version],
    driver,
  ];
  execFileSync('npm', words, { stdio: 'ignore' });
  const name = packages[version].replace(/@[\d.]+$/, '');
  writeFileSync(
    binary,
    brotliDecompressSync(readFileSync(`${folder}/node_modules/${name}/bin/chromium.br`)),
    { mode: 0o755 },
  );
}
