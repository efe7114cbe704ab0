import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

test('放在子路径下生成，所有链接都在子路径下', () => {
  test.setTimeout(120_000);
  const out = mkdtempSync(join(tmpdir(), 'subpath-'));
  try {
    execFileSync('npx', ['--no-install', 'astro', 'build', '--outDir', out], {
      stdio: 'ignore',
      env: { ...process.env, SITE_URL: 'https://example.gov.cn', BASE_PATH: '/zxjy/', BOOKLET: 'no' },
    });
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages) {
      const html = readFileSync(join(out, page), 'utf8');
      const outside = [...html.matchAll(/(?:href|src|action|component-url|renderer-url)="(\/[^"]*)"/g)]
        .map(([, a]) => a)
        .filter((a) => !a?.startsWith('/zxjy/'));
      expect(outside, page).toEqual([]);
    }
    expect(readFileSync(join(out, 'check/index.html'), 'utf8')).toContain(
      '<link rel="canonical" href="https://example.gov.cn/zxjy/check/">',
    );
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
