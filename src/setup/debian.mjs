// Installs what only the system can give.
import { execFileSync } from 'node:child_process';

/** Installs Debian packages, waiting for another installation to end. Throws where there is no apt, or no right to use it. */
export function installFromDebian(...packages) {
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...words) => {
    const [command, ...rest] = [...root, 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=120', ...words];
    execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}
