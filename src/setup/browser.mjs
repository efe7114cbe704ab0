// Finds a Chromium, for tests and for what only a browser can make, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installFromDebian } from './debian.mjs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

function found() {
  return [process.env.CHROMIUM, ...usual, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** The path of a Chromium. Throws when none is found and none can be installed. */
export function findBrowser() {
  const before = found();
  if (before) return before;
  console.log('没有找到 Chromium，正在安装……');
  try {
    installFromDebian('chromium', 'fonts-noto-cjk');
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
