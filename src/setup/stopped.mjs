/** Says what stands in the way of a build, and ends. */
export function stopped(error, sayMore = () => {}) {
  // What an editor has to mend is said in Chinese sentences; where in the code it came up, only of what nobody foresaw.
  const foreseen = [error, error.cause].find((e) => /[，。：]/.test(e?.message));
  const at = error.loc?.file ? `${error.loc.file}${error.loc.line ? `:${error.loc.line}` : ''}\n` : '';
  if (!foreseen) sayMore();
  console.error(`\n没有生成：\n${foreseen ? foreseen.message : at + (error.stack ?? error)}`);
  process.exit(1);
}
