/** Said of a list that was read and names nobody, such as a template not filled in yet. */
export function Nobody({ headerRows }: { readonly headerRows: number }) {
  return (
    <p role="status" class="notice">
      {headerRows === 0 ? '这张表里' : `表头认出来了（第${headerRows}行），下面`}
      没有人的行。填好再打开一次；如果有人却没有认出来，请看“怎样读的”和下面跳过的行。
    </p>
  );
}
