/** The largest table file that is opened, in bytes. */
export const mostBytes = 60 * 1024 * 1024;

/** The most bytes that are unpacked of an XLSX: as many cells as may be read, each with its marks; they are gone through, not kept. */
export const mostInflated = 400 * 1024 * 1024;

/** How many people a list may have. */
export const mostPeople = 200_000;

/** The most rows a sheet may have, blank ones included: room for titles, headings and totals beside that many people. */
export const mostRows = mostPeople + 10_000;

/** The most cells a sheet may span, blank ones included: forty a row. */
export const mostCells = 40 * mostRows;

/** As many columns as Excel has: no cell and no mark reaches further, whatever a file says. */
export const mostColumns = 16_384;
