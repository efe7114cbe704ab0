import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether the page runs in its reader's browser; as built it waits. What must be done first is done then. */
export function useHere(first?: () => void): boolean {
  const [here, setHere] = useState(false);
  useLayoutEffect(() => {
    first?.();
    setHere(true);
  }, []);
  return here;
}
