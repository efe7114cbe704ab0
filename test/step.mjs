import { spawn } from 'node:child_process';

/** Runs a command of this project's packages, its output at once or all together at its end; where it fails, that is the end of everything. */
export function step(name, words, { together = false } = {}) {
  const began = Date.now();
  if (!together) console.log(`\n── ${name}`);
  const running = spawn('npx', ['--no-install', ...words], {
    stdio: ['ignore', together ? 'pipe' : 'inherit', together ? 'pipe' : 'inherit'],
    shell: process.platform === 'win32',
  });
  const said = [];
  for (const stream of [running.stdout, running.stderr]) stream?.on('data', (bytes) => said.push(bytes));
  return new Promise((done) => {
    running.on('close', (status) => {
      if (together) console.log(`\n── ${name}\n${Buffer.concat(said)}`);
      if (status !== 0) {
        console.error(`\n没有通过：${name}`);
        process.exit(status || 1);
      }
      console.log(`── ${name}：${Math.round((Date.now() - began) / 1000)} 秒`);
      done();
    });
  });
}
