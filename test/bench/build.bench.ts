// How long the site takes to build with thousands of answers more, and how much memory, beside Starlight with the same texts.
// Starlight is installed in a temporary folder. The printed book and the Word files are left out: Starlight makes none.
// npm run bench -- build        with 2,000 and 5,000 more; another number of answers: ANSWERS=200 npm run bench -- build
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from '~/queries/library';
import { figure } from './figure';
import { asCompared, copySite, counts, moreAnswers, writeMore } from './more-answers';
import { asPage, installStarlight } from './starlight';
import { wholeMemory } from './whole-memory';

const folder = mkdtempSync(join(tmpdir(), 'jijiao-bench-'));
const [ours, theirs] = [join(folder, 'ours'), join(folder, 'starlight')];

/** The answers there are, over and over under other names, as our files and as pages of Starlight with the same words. */
function writeAnswers(count: number): void {
  writeMore(ours, count);
  const there = join(theirs, 'src/content/docs');
  rmSync(there, { recursive: true, force: true });
  mkdirSync(there, { recursive: true });
  const pages = [...library().answers, ...moreAnswers(count)];
  for (const answer of pages) writeFileSync(join(there, `${answer.id}.md`), asPage(answer, answer.question));
}

interface Took {
  /** Seconds by the clock, and of all processors. */
  readonly seconds: number;
  readonly cpu: number;
  /** MiB at the most, of all its processes together. */
  readonly memory: number;
}

/** Where each process of a build writes what it took. */
const tookIn = join(folder, 'took');
const report = encodeURIComponent(
  `import{writeFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>writeFileSync('${tookIn}/'+process.pid,JSON.stringify(process.cpuUsage())))`,
);

/** What a build from scratch takes. Throws an Error when it fails. */
async function built(where: string, script: string, ...words: string[]): Promise<Took> {
  for (const made of ['dist', 'node_modules/.astro', 'node_modules/.vite', '.astro'])
    rmSync(join(where, made), { recursive: true, force: true });
  rmSync(tookIn, { recursive: true, force: true });
  mkdirSync(tookIn);
  const from = performance.now();
  const building = spawn(process.execPath, [join(where, script), ...words], {
    cwd: where,
    env: { ...asCompared, NODE_OPTIONS: `--import=data:text/javascript,${report}` },
  });
  let said = '';
  for (const stream of [building.stdout, building.stderr])
    stream.on('data', (bytes) => {
      said = `${said}${bytes}`.slice(-4000);
    });
  let memory = 0;
  const looking = setInterval(() => {
    memory = Math.max(memory, wholeMemory(building.pid as number));
  }, 100);
  const status = await new Promise((ended) => building.on('close', ended));
  clearInterval(looking);
  if (status !== 0) throw new Error(`${where}: ${said}`);
  const seconds = (performance.now() - from) / 1000;
  const took = readdirSync(tookIn).map((name) => JSON.parse(readFileSync(join(tookIn, name), 'utf8')));
  const cpu = took.reduce((sum, { user, system }) => sum + user + system, 0) / 1e6;
  return { seconds, cpu, memory };
}

function row(name: string, { seconds, cpu, memory }: Took): string {
  return `${name.padEnd(12)}${seconds.toFixed(1).padStart(8)} s ${cpu.toFixed(1).padStart(8)} s CPU ${memory.toFixed(0).padStart(7)} MiB`;
}

try {
  console.log('Installing Starlight aside …');
  copySite(ours);
  installStarlight(theirs);
  const all: (readonly [number, Took, Took])[] = [];
  for (const count of counts) {
    writeAnswers(count);
    const starlight = await built(theirs, 'node_modules/astro/bin/astro.mjs', 'build');
    const site = await built(ours, 'src/setup/astro-build.mjs');
    all.push([count, site, starlight]);
    console.log(`\n${count} more answers\n${row('this site', site)}\n${row('Starlight', starlight)}`);
    const share = (a: number, b: number) => (a / b).toFixed(2);
    console.log(`of Starlight: CPU ${share(site.cpu, starlight.cpu)}`);
    figure({
      what: `多 ${count} 个问答，生成`,
      ours: `${site.seconds.toFixed(0)} 秒`,
      peer: `Starlight ${starlight.seconds.toFixed(0)} 秒`,
      compared: site.seconds / starlight.seconds,
      aim: 1,
    });
    figure({
      what: `多 ${count} 个问答，生成用的内存`,
      ours: `${site.memory.toFixed(0)} MiB`,
      peer: `Starlight ${starlight.memory.toFixed(0)} MiB`,
      compared: site.memory / starlight.memory,
      aim: 1,
    });
  }
  const [first, last] = [all[0], all[all.length - 1]];
  if (first && last && first !== last)
    figure({
      what: `问答从多 ${first[0]} 到多 ${last[0]}（${(last[0] / first[0]).toFixed(1)} 倍），生成的时间`,
      ours: `${(last[1].seconds / first[1].seconds).toFixed(2)} 倍`,
      peer: `Starlight ${(last[2].seconds / first[2].seconds).toFixed(2)} 倍`,
      compared: last[1].seconds / first[1].seconds / (last[0] / first[0]),
      aim: 1,
    });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
