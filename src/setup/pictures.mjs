// Draws the pictures in public/share/ that stand beside a link passed on in WeChat, and the icons that phones put on their screen; needs a Song font that has Chinese.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';

/** Four characters in the middle square: what is left of a picture when a chat crops it. */
const pictures = {
  site: { words: ['继教', '指南'], under: '广东专业技术人员继续教育' },
  policy: { words: ['政策', '原文'], under: '逐条可以链接 · 一字不改', official: true },
  answer: { words: ['问题', '解答'], under: '依据是哪一条，该问谁' },
  guide: { words: ['年度', '要求'], under: '学多少 · 学什么 · 学到哪天' },
  tool: { words: ['学时', '自查'], under: '够了吗，还差多少' },
};

function svg({ words, under, official }) {
  const accent = official ? '#b3261e' : '#1c1a17';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
    <rect width="1200" height="630" fill="#fbf9f4"/>
    <rect x="0" width="18" height="630" fill="${accent}"/>
    <g font-family="Noto Serif CJK SC, serif" fill="#1c1a17" text-anchor="middle">
      <text x="600" y="235" font-size="196" font-weight="700" fill="${accent}">${words[0]}</text>
      <text x="600" y="445" font-size="196" font-weight="700" fill="${accent}">${words[1]}</text>
      <line x1="405" x2="795" y1="505" y2="505" stroke="#1c1a17" stroke-width="2"/>
      <text x="600" y="565" font-size="38" fill="#4d483f">${under}</text>
    </g>
  </svg>`;
}

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const [name, picture] of Object.entries(pictures)) {
  await page.setContent(`<style>body{margin:0}</style>${svg(picture)}`);
  await page.screenshot({ path: `public/share/${name}.png` });
}
const icon = readFileSync('public/icon.svg', 'utf8');
for (const size of [180, 192, 512]) {
  await page.setViewportSize({ width: size, height: size });
  // A touch icon is cut round by the phone: no corners of its own.
  const drawn = icon.replace('rx="6" ', '').replace('<svg ', `<svg width="${size}" height="${size}" `);
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawn}`);
  await page.screenshot({ path: `public/icon-${size}.png` });
}
await browser.close();
