import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Where a box is scrolled to, how tall its view is, and how tall a row in it is; on a narrow screen it scrolls with the page. */
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
          ...(scrollsItself(view)
            ? { scrollTop: view.scrollTop, viewHeight: view.clientHeight }
            : { scrollTop: Math.max(0, -view.getBoundingClientRect().top), viewHeight: innerHeight }),
          rowHeight: row.offsetHeight || 56,
        }),
      );
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(view);
    sizes.observe(row);
    view.addEventListener('scroll', measure, { passive: true });
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      view.removeEventListener('scroll', measure);
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, []);
  return scrolled;
}

/** Scrolls a box to where it would be `to` below its own top. */
export function scrollBox(view: HTMLElement, to: number): void {
  if (scrollsItself(view)) view.scrollTop = to;
  else scrollBy(0, view.getBoundingClientRect().top + to);
}

function scrollsItself(view: HTMLElement): boolean {
  return getComputedStyle(view).overflowY !== 'visible';
}
