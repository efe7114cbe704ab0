import type { MoneyReading } from '~/rules/year/read-money';

/** What is to be mended about an amount, in a sentence that says what was read and what was expected. */
export function problemWith(reading: MoneyReading): string | undefined {
  switch (reading.kind) {
    case 'money':
    case 'blank':
      return undefined;
    case 'negative':
      return `读到“${reading.read}”。工资总额不会是负数，请填 0 或更大的数。`;
    case 'too-fine':
      return `读到“${reading.read}”，比一分还细。以元写最多两位小数，以万元写最多六位小数。`;
    case 'too-much':
      return `读到“${reading.read}”，超过十万亿元了。请看看是不是多打了几个零，或者单位选错了。`;
    case 'not-an-amount':
      return `读到“${reading.read}”，看不出是多少钱。请写成 1234567.89、1,234,567.89 或 100万。`;
  }
}
