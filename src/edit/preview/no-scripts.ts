/** In place of the scripts that stand in pages: what is shown here runs none. */
export const mineFirst = '';
