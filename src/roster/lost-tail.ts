const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** Whether an identity number (GB 11643) has lost its last three digits to a number cell: they are 000 and the check digit is wrong. */
export function lostTail(id: string): boolean {
  if (!/^\d{15}000$/.test(id)) return false;
  const sum = weights.reduce((s, weight, i) => s + weight * Number(id[i]), 0);
  return checks[sum % 11] !== id[17];
}
