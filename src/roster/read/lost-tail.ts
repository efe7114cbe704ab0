const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** Whether an id has lost its last digits to a number cell: it is short for a number (4.4E+17), or an identity number (GB 11643) that ends in 000 with a wrong check digit. */
export function lostTail(id: string): boolean {
  if (/^\d(\.\d+)?E\+1\d$/i.test(id)) return true;
  if (!/^\d{15}000$/.test(id)) return false;
  const sum = weights.reduce((s, weight, i) => s + weight * Number(id[i]), 0);
  return checks[sum % 11] !== id[17];
}
