/** The folder of content that `said` names, without a slash at its end; throws when it is not called content. */
export function contentFolderOf(said: string): string {
  const folder = said.replace(/[\\/]+$/, '');
  if (!/(^|[\\/])content$/.test(folder))
    throw new Error(
      `CONTENT 写的是“${said}”，内容的文件夹要叫 content，例如 CONTENT=test/province/content。`,
    );
  return folder;
}

/** Where the content stands: content/, or another province's folder of that name as CONTENT says it (test/province/content). */
export const contentFolder = contentFolderOf(process.env.CONTENT ?? 'content');
