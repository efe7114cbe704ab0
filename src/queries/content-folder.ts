const said = process.env.CONTENT ?? 'content';

/** Where the content stands: content/, or another province's folder of that name as CONTENT says it (test/province/content). */
export const contentFolder = said.replace(/[\\/]+$/, '');

if (!/(^|[\\/])content$/.test(contentFolder))
  throw new Error(`CONTENT 写的是“${said}”，内容的文件夹要叫 content，例如 CONTENT=test/province/content。`);
