import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { library } from '~/queries/library';
import type { ClauseId } from '~/rules/duty/basis';
import { basisWords } from '~/says/basis-says';
import type { Answer } from '~/schemas/answer';

/** Installs Starlight in a folder of its own, with the Astro that the project has; its pages go into src/content/docs. */
export function installStarlight(folder: string): void {
  const file = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const { astro } = JSON.parse(readFileSync('package.json', 'utf8')).devDependencies;
  file('package.json', JSON.stringify({ name: 'starlight', private: true, type: 'module' }));
  file(
    'astro.config.mjs',
    `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: '继教指南', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })] };`,
  );
  file(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  );
  const words = ['install', '--no-audit', '--no-fund', '--loglevel=error', `astro@${astro}`];
  execFileSync('npm', [...words, '@astrojs/starlight', 'sharp'], { cwd: folder, stdio: 'ignore' });
}

/** An answer as a page of plain Markdown with the same words. */
export function asPage(answer: Answer, question: string): string {
  const { also, group, bases, body, sectors, next, open, asks, official } = answer;
  const basis = (b: Answer['bases'][number]) =>
    b.grade === 'official' ? `- “${b.quote}” [${b.clause}](/policies/${b.clause})` : `- ${basisWords(b)}`;
  return [
    `---\ntitle: ${JSON.stringify(question)}\ndescription: ${JSON.stringify(answer.answer)}\n---`,
    `${group}\n\n**${answer.answer}**`,
    `## 依据\n\n${bases.map(basis).join('\n')}`,
    ...(official ? [`> ${library().clauses.get(official as ClauseId)}`] : []),
    ...body,
    ...sectors.map((s) => `### ${s.sector}\n\n${s.say}\n\n${s.bases.map(basis).join('\n')}`),
    ...(next.length > 0 ? [`## 接下来\n\n${next.map((step, i) => `${i + 1}. ${step}`).join('\n')}`] : []),
    ...(open || asks ? [`## 文件没有写的\n\n${open ?? ''}\n\n${asks ?? ''}`] : []),
    `也有人这样问：${also.slice(0, 8).join('；')}。`,
    '以上除引文外，是本站的解释，不是官方答复。',
  ].join('\n\n');
}
