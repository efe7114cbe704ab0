import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { markAlone } from '~/parts/print-alone';

/** Prints nothing but an element for as long as it is shown. */
export function usePrintedAlone(of: RefObject<HTMLElement>): void {
  useEffect(() => (of.current ? markAlone(of.current) : undefined), []);
}
