import { isVersionName } from '~/rules/record/rule-version';
import { printedDay } from './printed-day';

/** A version's name in Chinese: 2026年11月25日第2版. */
export function printedVersion(version: string): string {
  if (!isVersionName(version)) return version;
  const further = version.slice(11);
  return printedDay(version.slice(0, 10)) + (further === '' ? '' : `第${further}版`);
}
