const known = /[\d０-９\s\u3000]+|学时|学分|小时|课时|个/;

/** The first sign in an answer that keeps it from being one number, a blank for blanks inside it; undefined where it has no digits. */
export function strangeSign(typed: string): string | undefined {
  if (!/[\d０-９]/.test(typed)) return undefined;
  return typed.split(known).find((sign) => sign !== '') ?? ' ';
}
