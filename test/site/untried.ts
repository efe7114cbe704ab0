import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Says at the very end what this machine could not try, and why. */
export default class Untried implements Reporter {
  private readonly lines: string[] = [];

  onTestEnd({ title }: TestCase, { status, annotations }: TestResult) {
    const why = annotations.find(({ type }) => type === 'skip')?.description;
    if (status === 'skipped' && why) this.lines.push(`没有试：${title}（${why}）`);
  }

  onEnd() {
    if (this.lines.length > 0) console.log(`\n${[...new Set(this.lines)].join('\n')}`);
  }
}
