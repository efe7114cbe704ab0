import { useState } from 'preact/hooks';
import { isLink } from '~/parts/link/is-link';
import { moveBehind } from '~/parts/link/move-behind';
import { type Shelf, ShelfProvider } from '~/parts/shelf';
import { useHere } from '~/parts/use-here';
import type { Day } from '~/rules/duty/day';
import { Checker } from './Checker';
import { linkKeys } from './link';
import { fetchReader } from './link-reader';
import { Views } from './Views';

interface Props {
  readonly shelf: Shelf;
  readonly builtOn: Day;
  /** Whether a learning log may be kept here too (学习记录). */
  readonly withLog?: boolean;
}

/** Is my year done? The form is there before its script, which brings the reader's own day and answers. */
export default function CheckerIsland({ shelf, builtOn, withLog = false }: Props) {
  const [fetched, setFetched] = useState(false);
  const here = useHere(() => {
    moveBehind(linkKeys(shelf.sectors));
    if (isLink(location.hash)) fetchReader().then(() => setFetched(true));
  });
  const ready = here && (fetched || !isLink(location.hash));
  return (
    <ShelfProvider value={shelf}>
      {withLog ? <Views ready={ready} builtOn={builtOn} /> : <Checker ready={ready} builtOn={builtOn} />}
    </ShelfProvider>
  );
}
