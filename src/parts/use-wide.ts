import { useState } from 'preact/hooks';

/** Whether there is room for what a phone folds, as the page was opened. */
export function useWide(): boolean {
  const [wide] = useState(() => matchMedia('(min-width: 60rem)').matches);
  return wide;
}
