/** In place of the scripts that stand in pages: what is shown here runs none. */
export const mineFirst = '';

/** No page elsewhere is shown how to load what is only being written. */
export const loaderIntegrity = () => undefined;
