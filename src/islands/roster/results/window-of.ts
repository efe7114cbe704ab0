/** Taller than this, some browsers draw nothing; the list is then squeezed into it. */
const tallest = 12_000_000;

export interface Windowed {
  /** How tall the whole list is drawn, in pixels. */
  readonly height: number;
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  /** How far below the top of the list a row stands. */
  readonly top: (index: number) => number;
}

interface Scrolled {
  readonly rows: number;
  readonly rowHeight: number;
  readonly viewHeight: number;
  readonly scrollTop: number;
}

const beyond = 3;

/** Which rows of a long list are in sight, with a few beyond on both sides, and where they stand. */
export function windowOf({ rows, rowHeight, viewHeight, scrollTop }: Scrolled): Windowed {
  const { height, squeeze } = squeezed({ rows, rowHeight, viewHeight });
  const at = scrollTop * squeeze;
  return {
    height,
    first: Math.max(0, Math.floor(at / rowHeight) - beyond),
    end: Math.min(rows, Math.ceil((at + viewHeight) / rowHeight) + beyond),
    top: (index) => index * rowHeight - at + scrollTop,
  };
}

/** Where to scroll so that a row is wholly in sight; as it is when it already is. */
export function scrollTo(index: number, { scrollTop, ...list }: Scrolled): number {
  const { squeeze } = squeezed(list);
  const at = scrollTop * squeeze;
  const top = index * list.rowHeight;
  if (top < at) return top / squeeze;
  const bottom = top + list.rowHeight - list.viewHeight;
  return bottom > at ? bottom / squeeze : scrollTop;
}

function squeezed({ rows, rowHeight, viewHeight }: Omit<Scrolled, 'scrollTop'>) {
  const whole = rows * rowHeight;
  if (whole <= tallest) return { height: whole, squeeze: 1 };
  return { height: tallest, squeeze: (whole - viewHeight) / (tallest - viewHeight) };
}
