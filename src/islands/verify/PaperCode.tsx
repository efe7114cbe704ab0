import { useState } from 'preact/hooks';
import { readCode } from '~/rules/record/record-text';

/** Compares the code printed on paper with the one worked out from the record. */
export function PaperCode({ code }: { readonly code: string }) {
  const [typed, setTyped] = useState('');
  const read = readCode(typed);
  return (
    <div class="paper-code no-print">
      <label>
        纸上印的校验码（手里有打印的年度小结时填）
        <input
          value={typed}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          placeholder="0000-0000-0000"
          onInput={(e) => setTyped(e.currentTarget.value)}
        />
      </label>
      <p role="status" class={read !== '' && read !== code ? 'problem' : 'hint'}>
        {says(read, code)}
      </p>
      <p class="small soft">
        校验码只能发现抄错和改动，不是签名：它不证明是谁保存的，也不证明学时是真的。学时以证明材料和主管部门的系统为准。
      </p>
    </div>
  );
}

function says(read: string, code: string): string {
  if (read === '') return '';
  if (read === code) return '✓ 和纸上的一样：纸和记录说的是同一件事。姓名和工号不在校验码里，请另外核对。';
  if (!/^(.{4}-){2}.{4}$/.test(read))
    return `读到“${read.slice(0, 20)}”，校验码是12个字母和数字，例如 ${code.replace(/./g, (c) => (c === '-' ? c : '0'))}。`;
  return `✗ 和纸上的不同：纸上是${read}，这份记录是${code}。纸和记录不是同一份，或者有一份改过。`;
}
