// Builds the site, and says in a line what came of it or in a few what stands in the way.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import { writeKept } from './build-log.mjs';

// The bundler's own memory is taken as it is needed and given back when it is done: a quarter less for the whole build.
process.env.MIMALLOC_ARENA_EAGER_COMMIT ??= '0';
process.env.MIMALLOC_PURGE_DELAY ??= '0';
const { build } = await import('astro');

const from = Date.now();
try {
  await build({ logLevel: 'warn', logger: { entrypoint: './src/setup/build-log.mjs' } });
} catch (error) {
  // What an editor has to mend is said in Chinese sentences; where in the code it came up, only of what nobody foresaw.
  const foreseen = [error, error.cause].find((e) => /[，。：]/.test(e?.message));
  if (!foreseen) writeKept();
  const at = error.loc?.file ? `${error.loc.file}${error.loc.line ? `:${error.loc.line}` : ''}\n` : '';
  console.error(`\n没有生成：\n${foreseen ? foreseen.message : at + (error.stack ?? error)}`);
  process.exit(1);
}
writeKept();
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((f) =>
  statSync(`dist/${f}`).isFile(),
);
const pages = files.filter((f) => f.endsWith('.html'));
console.log(
  `生成好了：${pages.length} 页，共 ${files.length} 个文件，用了 ${Math.round((Date.now() - from) / 1000)} 秒。`,
);

const siteFile = `${process.env.CONTENT ?? 'content'}/site.yaml`;
const { operator, contact } = parse(readFileSync(siteFile, 'utf8'));
if (!operator || !contact) {
  const missing = [operator ? '' : '运行单位（operator）', contact ? '' : '联系方式（contact）'].filter(
    Boolean,
  );
  console.log(`${siteFile} 没有写${missing.join('和')}，页尾请读者问所在单位人事部门或当地人社部门。`);
}
