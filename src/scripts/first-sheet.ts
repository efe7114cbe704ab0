import { onceLoaded } from './once-loaded';

/** What the first sheet of paper shows; without a network the address stands there in letters. */
if (document.querySelector('[data-sheet]')) onceLoaded(() => import('./sheet-code').catch(() => {}));
