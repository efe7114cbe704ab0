import { onceLoaded } from '~/scripts/once-loaded';
import { wanted } from './wanted';

/** Once a page of the site is there, the site gets ready to work without a network. What is framed does not. */
if (wanted() && document.querySelector('.masthead')) onceLoaded(() => import('./offline').catch(gone));

/** Whoever left meanwhile needs it no more; whoever stays gets it on the next page. */
function gone(): void {}
