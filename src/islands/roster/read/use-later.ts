import { useEffect, useState } from 'preact/hooks';

/** False at first and true soon after: what is not seen at once is drawn in a turn of its own, so that no turn is long. */
export function useLater(): boolean {
  const [later, set] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => set(true));
    return () => clearTimeout(timer);
  }, []);
  return later;
}
