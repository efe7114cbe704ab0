import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Where a box is scrolled to, how tall it is, and how tall a row in it is. */
export function useScrolled(box: RefObject<HTMLElement>, probe: RefObject<HTMLElement>) {
  const [scrolled, set] = useState({ scrollTop: 0, viewHeight: 600, rowHeight: 56 });
  useLayoutEffect(() => {
    const [view, row] = [box.current, probe.current];
    if (!view || !row) return;
    let frame = 0;
    const measure = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() =>
        set({
          scrollTop: view.scrollTop,
          viewHeight: view.clientHeight,
          rowHeight: row.offsetHeight || 56,
        }),
      );
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(view);
    sizes.observe(row);
    view.addEventListener('scroll', measure, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      view.removeEventListener('scroll', measure);
    };
  }, []);
  return scrolled;
}
