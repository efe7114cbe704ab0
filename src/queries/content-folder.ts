/** Where the content stands: content/, or another province's folder of that name as CONTENT says it (test/province/content). */
export const contentFolder = process.env.CONTENT ?? 'content';
