import { guideShelf } from '~/queries/guides';

/** What the chooser of years works with. */
export const GET = () => Response.json(guideShelf());
