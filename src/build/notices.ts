import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** Their code, or words out of their dictionaries, come along without passing through the bundler. */
const always = ['astro', 'opencc-js', 'pagefind', 'pinyin-pro'].map((name) => `node_modules/${name}`);

/** Writes the licence notices of every package that is really in the scripts. Goes before what takes the finished files along. */
export function notices(): AstroIntegration {
  const folders = new Set(always);
  const collector: Plugin = {
    name: 'collect-packages',
    generateBundle(_, bundle) {
      if (/ssr|prerender/.test(this.environment.name)) return;
      const ids = Object.values(bundle).flatMap((piece) => (piece.type === 'chunk' ? piece.moduleIds : []));
      for (const id of ids) {
        const [, folder] = /(node_modules\/(?:@[^/]+\/)?[^/@]+)\/(?!.*node_modules\/)/.exec(id) ?? [];
        if (folder) folders.add(folder);
      }
    },
  };
  return {
    name: 'notices',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collector], worker: { plugins: () => [collector] } } });
      },
      'astro:build:done': ({ dir, logger }) => {
        const texts = [...folders].sort().map(noticeOf);
        const own = `继教指南 jijiao-guide\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
        writeFileSync(`${fileURLToPath(dir)}licenses.txt`, `${[own, ...texts].join(line)}\n`);
        logger.info(`${texts.length} packages`);
      },
    },
  };
}

const line = `\n\n${'-'.repeat(72)}\n\n`;

/** A package's name, version and licence, in its own words. Throws when it says nothing of a licence. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!license) throw new Error(`${folder}: package.json names no licence`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)(\.(md|txt))?$/i.test(file));
  const words = files.map((file) => join(folder, file)).flatMap(textIn);
  return [`${name} ${version}（${license}）`, ...words].join('\n\n');
}

/** The text of a licence, or of the licences in a folder of that name. */
function textIn(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    return [readFileSync(path, 'utf8').trim()];
  } catch {
    const file = join(path, 'LICENSE');
    return existsSync(file) ? [readFileSync(file, 'utf8').trim()] : [];
  }
}
