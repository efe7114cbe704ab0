import '~/parts/in-translation';
import { useState } from 'preact/hooks';
import { useTyped } from '~/parts/use-typed';
import { type MoneyUnit, readMoney } from '~/rules/year/read-money';
import { BudgetResult } from './BudgetResult';
import { problemWith } from './problem';

interface Props {
  /** Tenths of a percent of the wage total. */
  readonly perMille: number;
}

/** How much must be set aside at least? The form is there before its script. */
export default function BudgetIsland({ perMille }: Props) {
  const [typed, setTyped] = useState('');
  const [unit, setUnit] = useState<MoneyUnit>('元');
  const wages = useTyped<HTMLInputElement>(setTyped);
  const unitAsked = useTyped<HTMLSelectElement>((chosen) => setUnit(chosen as MoneyUnit));
  const reading = readMoney(typed, unit);
  const problem = problemWith(reading);
  return (
    <form class={`budget${reading.kind === 'money' ? '' : ' no-print'}`} onSubmit={(e) => e.preventDefault()}>
      <div class="inputs">
        <label>
          专业技术人员工资总额
          <input
            ref={wages}
            inputMode="decimal"
            autocomplete="off"
            value={typed}
            aria-invalid={problem !== undefined}
            aria-describedby="wages-says"
            onInput={(e) => setTyped(e.currentTarget.value)}
          />
        </label>
        <label>
          没写单位时按
          <select ref={unitAsked} value={unit} onChange={(e) => setUnit(e.currentTarget.value as MoneyUnit)}>
            <option>元</option>
            <option>万元</option>
          </select>
        </label>
      </div>
      <p id="wages-says" class={problem ? 'problem' : 'hint'}>
        <span class="without-script">
          浏览器关掉了脚本，这里不会自动算：请用工资总额乘以{perMille / 10}%。
        </span>
        {problem ?? '可以写 1234567.89、1,234,567.89 或 100万。只在这台设备上算，不上传。'}
      </p>
      <p class="result" role="status">
        {reading.kind === 'money' && <BudgetResult wages={reading.money} perMille={perMille} />}
      </p>
    </form>
  );
}
