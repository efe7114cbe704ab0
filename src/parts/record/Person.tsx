interface Props {
  readonly sector: string;
  /** What else the paper says of the person: 单位, 现职称. */
  readonly more?: readonly string[];
}

const own = ['姓名', '工号'];

/** Whose summary it is: typed for the paper only, kept nowhere. */
export function Person({ sector, more = [] }: Props) {
  const asked = [...own, ...more];
  return (
    <div class="person">
      {asked.map((name) => (
        <label key={name}>
          {name}
          <input autocomplete="off" />
        </label>
      ))}
      <p>
        行业　<b>{sector}</b>
      </p>
      <p class="hint no-print">
        {asked.join('、')}只印在纸上和存成的 Word 里，不保存，也不写进记录文件。不填就空着，打印后手写。
      </p>
    </div>
  );
}
