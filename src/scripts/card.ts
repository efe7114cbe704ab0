/** All that a clause runs in another site's page. */
import './term-status';
