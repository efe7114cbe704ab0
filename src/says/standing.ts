/** What this site is, said once on every page, in frames, on paper and to machines. */
export const standing = '本站是政策整理，不是官方网站；以文件原文和主管部门答复为准。';
