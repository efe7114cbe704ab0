/** Gives the address of a path of this site, with the host where the build knows it. */
export type Whole = (path: string) => string;
