import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Marks all that holds an element, so that printing leaves out everything else. */
export function usePrintedAlone(of: RefObject<HTMLElement>): void {
  useEffect(() => {
    const holders: HTMLElement[] = [];
    for (let at = of.current?.parentElement; at; at = at.parentElement) holders.push(at);
    for (const holder of holders) holder.setAttribute('data-prints-part', '');
    return () => {
      for (const holder of holders) holder.removeAttribute('data-prints-part');
    };
  }, []);
}
