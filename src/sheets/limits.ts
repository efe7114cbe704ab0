/** The largest table file that is opened, in bytes. */
export const mostBytes = 60 * 1024 * 1024;

/** The most bytes an XLSX may hold when unpacked. */
export const mostInflated = 160 * 1024 * 1024;

/** The most rows a sheet may have, blank ones included. */
export const mostRows = 200_000;

/** The most cells a sheet may span, blank ones included. */
export const mostCells = 8_000_000;
