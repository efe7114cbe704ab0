import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';

/** Says at the very end what this machine could not try, and why; into the file that UNTRIED names, or on the screen. */
export default class Untried implements Reporter {
  private readonly titles = new Map<string, string[]>();

  onBegin(_: FullConfig, __: Suite) {
    this.titles.clear();
  }

  onTestEnd({ title }: TestCase, { status, annotations }: TestResult) {
    const why = annotations.find(({ type }) => type === 'skip')?.description;
    if (status !== 'skipped' || !why) return;
    this.titles.set(why, [...(this.titles.get(why) ?? []), title]);
  }

  onEnd() {
    const lines = [...this.titles].map(([why, [first, ...others]]) => {
      const more = others.length > 0 ? `等${others.length + 1}个测试` : '';
      return `没有试：${first}${more}（${why}）\n`;
    });
    if (lines.length === 0) return;
    const { UNTRIED: path } = process.env;
    if (!path) return console.log(`\n${lines.join('')}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, lines.join(''));
  }
}
