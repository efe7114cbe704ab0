import { useState } from 'preact/hooks';
import { isLink } from '~/parts/link/is-link';
import { moveBehind } from '~/parts/link/move-behind';
import { type Shelf, ShelfProvider } from '~/parts/shelf';
import { useHere } from '~/parts/use-here';
import { Checker } from './Checker';
import { linkKeys } from './link';
import { fetchReader } from './link-reader';
import { Views } from './Views';

interface Props {
  readonly shelf: Shelf;
  /** Whether a learning log may be kept here too (学习记录). */
  readonly withLog?: boolean;
}

/** Is my year done? The page as built waits for the reader's own day and answers. */
export default function CheckerIsland({ shelf, withLog = false }: Props) {
  const [ready, setReady] = useState(false);
  const here = useHere(() => {
    moveBehind(linkKeys(shelf.sectors));
    if (isLink(location.hash)) fetchReader().then(() => setReady(true));
  });
  if (here && (ready || !isLink(location.hash)))
    return <ShelfProvider value={shelf}>{withLog ? <Views /> : <Checker />}</ShelfProvider>;
  return <p class="soft">正在打开自查……如果一直没有出来，可能是浏览器关掉了脚本，请对照下面的表。</p>;
}
