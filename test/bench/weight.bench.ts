import { chromium } from '@playwright/test';
import { servePacked, weightOf } from '../site/weight';
import { figure } from './figure';

// What a page and all that it asks for weigh until it is loaded. Takes seconds, and is the same on a busy machine. Run after a build.
const pages = [
  'policies/yrsg-2018-11/',
  'answers/carry-over/',
  'guides/2025/',
  'policies/hrsh-2018-293/',
  'guides/',
  'terms/',
  'ways/',
  'duties/',
  'roster/',
  'check/',
  'search/',
  'verify/',
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM as string,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const site = await servePacked('dist');
try {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  for (const path of pages) {
    await page.goto(`${site.at}${path}`);
    const { requests, bytes } = await weightOf(page, 'dist');
    figure({
      what: `/${path} 打开到加载完`,
      ours: `${(bytes / 1024).toFixed(1)} KB，${requests} 个请求`,
      compared: bytes,
    });
  }
} finally {
  await browser.close();
  site.close();
}
