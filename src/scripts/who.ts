import { chooseSector, onKept, siteSector } from '~/parts/site-sector';

/** 我是: the sector, asked once for the whole site. Reading pages open on it (src/layouts/first.ts); tools hear of it. */
const who = document.querySelector<HTMLSelectElement>('[data-who]');

function show(): void {
  const kept = siteSector();
  if (who && kept) who.value = kept;
}

if (who) {
  show();
  onKept(show);
  who.onchange = () => {
    chooseSector(who.value);
    if (!document.querySelector('[data-of]')) return;
    // A page that is put together by sector is read anew, without the sector that its address named.
    history.replaceState(history.state, '', location.pathname + location.search);
    location.reload();
  };
}
