import type { ComponentChildren } from 'preact';
import { createPortal } from 'preact/compat';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dress } from './worn';

interface Props {
  readonly title: string;
  /** What stands at the top of it to begin with; the top of the page where there is no such thing. */
  readonly at?: string | undefined;
  readonly children: ComponentChildren;
}

/** A page of the site on a sheet of its own, as wide as a phone: with its styles, without its scripts. */
export function Sheet({ title, at, children }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [body, setBody] = useState<HTMLElement>();
  const begin = () => {
    const page = frame.current?.contentDocument;
    if (!page || page.body === body) return;
    page.documentElement.lang = 'zh-CN';
    page.documentElement.className = document.documentElement.className;
    dress(page);
    page.addEventListener('click', follow);
    setBody(page.body);
  };
  useEffect(begin, []);
  useEffect(() => {
    const place = at === undefined ? null : (body?.ownerDocument.getElementById(at) ?? null);
    frame.current?.contentWindow?.scrollTo(0, place ? place.getBoundingClientRect().top : 0);
  }, [at, body]);
  return (
    <>
      {/* Some engines put another page in its place once it is there. */}
      <iframe title={title} ref={frame} onLoad={begin} />
      {body && createPortal(children as never, body)}
    </>
  );
}

/** Links within the sheet lead there; those of the site open beside the form, so that nothing typed is left. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest?.('a');
  const href = link?.getAttribute('href');
  if (!link || !href) return;
  event.preventDefault();
  if (!href.startsWith('#')) window.open(link.href, '_blank', 'noopener');
  else link.ownerDocument.getElementById(href.slice(1))?.scrollIntoView();
}
