import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed; what is drawn for paper alone is there before the paper is. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => drawnAtOnce(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

/** Draws what a change asks for before it returns: paper does not wait. */
function drawnAtOnce(change: () => void): void {
  const { debounceRendering = queueMicrotask } = options;
  let draw: (() => void) | undefined;
  options.debounceRendering = (later) => {
    draw = later;
  };
  change();
  options.debounceRendering = debounceRendering;
  draw?.();
}
