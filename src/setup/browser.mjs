// Finds a Chromium, for tests and for what only a browser can make, and installs one where there is none.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

function found() {
  return [process.env.CHROMIUM, ...usual, chromium.executablePath()].find((path) => path && existsSync(path));
}

function installFromDebian() {
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...words) =>
    execFileSync(words[0], words.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] });
  run(...root, 'apt-get', 'update', '-qq');
  run(...root, 'apt-get', 'install', '-y', '-qq', 'chromium', 'fonts-noto-cjk');
}

/** The path of a Chromium. Throws when none is found and none can be installed. */
export function findBrowser() {
  const before = found();
  if (before) return before;
  console.log('没有找到 Chromium，正在安装……');
  try {
    installFromDebian();
  } catch {
    spawnSync('npx', ['--no-install', 'playwright', 'install', 'chromium'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  const after = found();
  if (!after)
    throw new Error(
      '没有 Chromium，也没能装上。请先安装（Debian：apt-get install chromium），或用环境变量 CHROMIUM 指明它在哪里。',
    );
  return after;
}
