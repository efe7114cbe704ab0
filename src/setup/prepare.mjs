// Installs what is missing or stale. Runs on a bare machine, before anything is installed: Node 20 and npm only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stampFile = 'node_modules/.prepared';
const stamp = createHash('sha256')
  .update(readFileSync('package.json'))
  .update(readFileSync('package-lock.json'))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  console.log('安装依赖（首次或依赖有变化时，约一分钟）……');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('依赖没有装好，原因见上。请检查网络和 npm 的源，然后重试同一个命令。');
    process.exit(status ?? 1);
  }
  writeFileSync(stampFile, stamp);
}
