import type { ComponentChildren } from 'preact';

/** In place of a whole page: what stands between its head and its foot. */
export default function Bare({ children }: { readonly children: ComponentChildren }) {
  return <main id="main">{children}</main>;
}
