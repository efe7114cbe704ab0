import type { Asked } from './asked';

/** Whether several rows of a person are courses to be added, or each a whole of its own. */
export function SeveralRows({ question: { people, example }, settings, onChange }: Asked<'several-rows'>) {
  const answer = (several: 'add' | 'apart') => ({
    name: 'several-rows',
    checked: settings.several === several,
    onChange: () => onChange({ ...settings, several }),
  });
  return (
    <fieldset class="which">
      <legend>
        有{people}个人各有几行（例如{example.name}，{example.rows}
        ），是一人多行、要加起来，还是各算各的？
      </legend>
      <label>
        <input type="radio" {...answer('add')} />
        <span>
          <b>加起来</b>，每人一个结果（同一年度的各行相加）
        </span>
      </label>
      <label>
        <input type="radio" {...answer('apart')} />
        <span>
          <b>各算各的</b>，每行一个结果
        </span>
      </label>
    </fieldset>
  );
}
