import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  readonly summary: ComponentChildren;
  /** It begins open. */
  readonly begins: boolean;
  /** Something in it is wrong: it opens, and stays open when that is mended. */
  readonly wrong: boolean;
  readonly children: ComponentChildren;
}

/** A part of a form that a person opens and closes. */
export function Part({ summary, begins, wrong, children }: Props) {
  const [open, setOpen] = useState(begins || wrong);
  useEffect(() => {
    if (wrong) setOpen(true);
  }, [wrong]);
  return (
    <details class="edit-part" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}
