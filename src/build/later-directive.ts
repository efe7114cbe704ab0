/** Runs in the page, as Astro runs its own client:visible: the island's script is asked for after the page, in sight. */
export default function later(
  load: () => Promise<() => Promise<void>>,
  _options: unknown,
  island: HTMLElement,
): void {
  const start = async () => (await load())();
  const watch = () => {
    const sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        sight.disconnect();
        start();
      },
      { rootMargin: '200px' },
    );
    // The island itself has no box: what stands in it has.
    for (const child of Array.from(island.children)) sight.observe(child);
  };
  if (document.readyState === 'complete') watch();
  else addEventListener('load', () => setTimeout(watch));
}
