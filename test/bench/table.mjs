// What a run of the benchmarks measured, kept beside what the one before did, and as the table of the README.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = 'test/bench/figures.json';
const readme = 'test/bench/README.md';
const [from, to] = ['<!-- table -->', '<!-- /table -->'];
/** What two runs of the same code differ by, and more. */
const noise = 1.1;

/** Writes the table; figures that this run did not measure stay as they were. Says which are worse than before. */
export function writeTable(figures) {
  const before = byName(committed());
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '[]';
  const now = byName([...JSON.parse(kept), ...figures]);
  const worse = figures.filter(
    ({ what, compared }) => compared > (before.get(what)?.compared ?? Infinity) * noise,
  );
  for (const { what, compared } of worse)
    console.log(`比上次差：${what}，${before.get(what).compared.toFixed(2)} → ${compared.toFixed(2)}`);
  if (figures.length > 0 && worse.length === 0) console.log('没有一个数比上次记下的差一成以上。');
  const all = [...now.values()];
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  const text = readFileSync(readme, 'utf8');
  const table = [
    '| 量什么 | 本站 | 旁边的 | 比 | 目标 |',
    '|---|---|---|---|---|',
    ...all.map(
      ({ what, ours, peer = '', compared, aim }) =>
        `| ${what} | ${ours} | ${peer} | ${peer && compared !== undefined ? compared.toFixed(2) : ''} | ${aim ?? ''}${missed(compared, aim)} |`,
    ),
  ].join('\n');
  const [head] = text.split(from);
  const [, tail = ''] = text.split(to);
  writeFileSync(readme, `${head}${from}\n\n${table}\n\n${to}${tail}`);
}

const byName = (figures) => new Map(figures.map((figure) => [figure.what, figure]));

/** The figures as they were last committed; none where there is no history. */
function committed() {
  try {
    return JSON.parse(execFileSync('git', ['show', `HEAD:${file}`], { encoding: 'utf8', stdio: 'pipe' }));
  } catch {
    return [];
  }
}

function missed(compared, aim) {
  return aim !== undefined && compared > aim ? '（没有达到）' : '';
}
