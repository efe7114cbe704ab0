/** What a page runs once it is used, or has been there for a while. Tools have it from the start. */
import './copy-link';
import './large-text';
import './offline/register';
import './print-button';
