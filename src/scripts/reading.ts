/** All that a page that is read runs at once, in one file after the text: each acts where the page has what it is for. The rest comes when it is used. */
import { inWeChat } from '~/parts/save-file/in-wechat';
import './bring';
import './masthead';
import './search-key';
import './who';

if (document.querySelector('[data-term-from]')) import('./term-status');
if (document.querySelector('[data-window-closes]')) import('./window-status');
if (/[?&]asof=/.test(location.search)) import('./asof');
if (inWeChat()) import('./said-at-links');
