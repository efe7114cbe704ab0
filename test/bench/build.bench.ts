// How long the site takes to build with thousands of answers more, and how much memory, beside Starlight with the same texts.
// Starlight is installed in a temporary folder. The printed book and the Word files are left out: Starlight makes none.
// npm run bench -- build        with 2,000 and 5,000 more; another number of answers: ANSWERS=200 npm run bench -- build
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from '~/queries/library';
import { figure } from './figure';
import { asCompared, copySite, counts, moreAnswers, writeMore } from './more-answers';
import { asPage, installStarlight } from './starlight';

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
  /** MiB at the most. */
  readonly memory: number;
}

const report = `data:text/javascript,import{writeFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>writeFileSync('took.json',JSON.stringify(process.resourceUsage())))`;

/** What a build from scratch takes. Throws an Error when it fails. */
function built(where: string, script: string, ...words: string[]): Took {
  for (const made of ['dist', 'node_modules/.astro', 'node_modules/.vite', '.astro'])
    rmSync(join(where, made), { recursive: true, force: true });
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', report, join(where, script), ...words],
    {
      cwd: where,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: asCompared,
    },
  );
  if (status !== 0) throw new Error(`${where}: ${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  const seconds = (performance.now() - from) / 1000;
  const used = JSON.parse(readFileSync(join(where, 'took.json'), 'utf8'));
  return {
    seconds,
    cpu: (used.userCPUTime + used.systemCPUTime) / 1e6,
    memory: used.maxRSS / 1024,
  };
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
    const starlight = built(theirs, 'node_modules/astro/bin/astro.mjs', 'build');
    const site = built(ours, 'src/setup/astro-build.mjs');
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
