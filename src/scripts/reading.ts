/** All that a page that is read runs, in one file after the text: each acts where the page has what it is for. */
import './cite';
import './first-sheet';
import './large-text';
import './masthead';
import './offline/register';
import './open-for-print';
import './print-button';
import './print-stamp';
import './report-here';
import './said-at-links';
import './search-key';
import './term-status';
import './who';
import './window-status';

if (/[?&]asof=/.test(location.search)) import('./asof');
