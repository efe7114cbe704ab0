// Builds the site, and says in a line what came of it or in a few what stands in the way.
import { fork } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import { finishSite } from './finish.mjs';
import { stopped } from './stopped.mjs';

// The bundler's own memory is taken as it is needed and given back when it is done.
process.env.MIMALLOC_ARENA_EAGER_COMMIT ??= '0';
process.env.MIMALLOC_PURGE_DELAY ??= '0';

const from = Date.now();
// The pages in a process of their own: what the bundler took would stay in memory beside what is done after them.
await finishSite(await pages()).catch(stopped);
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((f) =>
  statSync(`dist/${f}`).isFile(),
);
const written = files.filter((f) => f.endsWith('.html'));
console.log(
  `生成好了：${written.length} 页，共 ${files.length} 个文件，用了 ${Math.round((Date.now() - from) / 1000)} 秒。`,
);

const siteFile = `${process.env.CONTENT ?? 'content'}/site.yaml`;
const { operator, contact } = parse(readFileSync(siteFile, 'utf8'));
if (!operator || !contact) {
  const missing = [operator ? '' : '运行单位（operator）', contact ? '' : '联系方式（contact）'].filter(
    Boolean,
  );
  console.log(`${siteFile} 没有写${missing.join('和')}，页尾请读者问所在单位人事部门或当地人社部门。`);
}

/** The pages as they were built; where they were not, why has been said, and this ends, too. */
function pages() {
  const building = fork('src/setup/astro-pages.mjs');
  let made;
  building.on('message', (message) => {
    made = message;
  });
  return new Promise((done) => {
    building.on('exit', (code) => (code === 0 && made ? done(made) : process.exit(code || 1)));
  });
}
