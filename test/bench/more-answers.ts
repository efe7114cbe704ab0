import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { library } from '~/queries/library';
import type { Answer } from '~/schemas/answer';

/** How many answers more a site is built with: ANSWERS=200,400 or these. */
export const counts = process.env.ANSWERS?.split(',').map(Number) ?? [2000, 5000];

/** In what a build is measured: without the printed book and the Word files, and whatever addresses it has. */
export const asCompared = {
  ...process.env,
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  BOOKLET: 'no',
  WORD: 'no',
  LEDGER: 'report',
};

const sources = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'];

/** Copies the project into a folder, its packages as files of their own. */
export function copySite(folder: string): void {
  for (const name of sources) cpSync(name, join(folder, name), { recursive: true });
  execFileSync('cp', ['-al', resolve('node_modules'), join(folder, 'node_modules')]);
}

/** The answers there are, over and over under other names. */
export function moreAnswers(count: number): Answer[] {
  const { answers } = library();
  return Array.from({ length: count }, (_, i) => {
    const answer = answers[i % answers.length] as Answer;
    return { ...answer, id: `more-${i}`, question: `第${i}问，${answer.question}` };
  });
}

/** Puts so many more, and no others, among the answers of a copied site. */
export function writeMore(site: string, count: number): void {
  const { answers } = library();
  const folder = join(site, 'content/answers');
  for (const old of readdirSync(folder)) if (old.startsWith('more-')) rmSync(join(folder, old));
  for (const [i, { id, question }] of moreAnswers(count).entries()) {
    const text = readFileSync(`content/answers/${answers[i % answers.length]?.id}.mdx`, 'utf8');
    writeFileSync(join(folder, `${id}.mdx`), text.replace(/^question: .*$/m, `question: ${question}`));
  }
}
