import { wanted } from './wanted';

/** Once the page is there, the site gets ready to work without a network. */
if (wanted()) addEventListener('load', () => setTimeout(() => import('./offline'), 1000));
