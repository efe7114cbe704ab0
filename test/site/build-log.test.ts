import { expect, test, vi } from 'vitest';
import buildLog, { writeKept } from '../../src/setup/build-log.mjs';

const event = (level: string, message: string) => ({ level, message, label: 'build', newLine: true });

test('生成时的提醒当时就说；叫作错误的留着，等知道是什么停下了生成再说，只说一次', () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const log = buildLog();
    log.write(event('warn', '有内容以废止的文件为依据'));
    log.write(event('error', 'An unhandled error occurred'));
    expect(out).toHaveBeenCalledOnce();
    expect(err).not.toHaveBeenCalled();
    writeKept();
    expect(err).toHaveBeenCalledOnce();
    expect(err.mock.calls[0]?.[0]).toContain('An unhandled error occurred');
    writeKept();
    expect(err).toHaveBeenCalledOnce();
  } finally {
    vi.restoreAllMocks();
  }
});
