/** What a page runs once it is used, or has been there for a while. Tools have it from the start. */
import './cite';
import './copy-link';
import './large-text';
import './menu';
import './offline/register';
import './open-for-print';
import './print-button';
import './print-stamp';
import './report-here';

// What the first sheet of paper shows; without a network the address stands there in letters.
import('./sheet-code').catch(() => {});
