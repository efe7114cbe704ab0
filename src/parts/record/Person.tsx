interface Props {
  readonly sector: string;
}

/** Whose summary it is: typed for the paper only, kept nowhere. */
export function Person({ sector }: Props) {
  return (
    <div class="person">
      <label>
        姓名
        <input autocomplete="off" />
      </label>
      <label>
        工号
        <input autocomplete="off" />
      </label>
      <p>
        行业　<b>{sector}</b>
      </p>
      <p class="hint no-print">姓名、工号只印在纸上，不保存，也不写进记录文件。不填就空着，打印后手写。</p>
    </div>
  );
}
