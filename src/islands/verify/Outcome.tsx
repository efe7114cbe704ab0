import type { Ref } from 'preact';
import type { Recomputed } from '~/rules/record/recompute';
import type { RuleVersion } from '~/rules/record/rule-version';
import { outcomeNames } from '~/says/outcome-names';
import { printedVersion } from '~/says/printed-version';
import { whySays } from '~/says/unreadable-says';
import { Again } from './Again';
import type { Found } from './found';

interface Props {
  readonly found: Recomputed | undefined;
  readonly problem: string | undefined;
  readonly versions: readonly RuleVersion[];
  /** It was typed in from a sheet: what is compared is the check code alone. */
  readonly fromPaper: boolean;
  readonly line: Ref<HTMLParagraphElement>;
}

/** One line on what came of it, and below it everything that was worked out. */
export function Outcome({ found, problem, versions, fromPaper, line }: Props) {
  return (
    <>
      <p class="verdict" role="status" tabIndex={-1} ref={line}>
        {problem ? <Line head="没有读到记录" says={problem} /> : <Said found={found} fromPaper={fromPaper} />}
      </p>
      {!problem && found?.kind === 'recomputed' && <Again found={found} />}
      {!found && !problem && <Waiting versions={versions} />}
    </>
  );
}

function Said({ found, fromPaper }: Pick<Props, 'found' | 'fromPaper'>) {
  if (!found) return <Line head="还没有记录" says="打开或者粘贴一份记录，这里显示结果。" />;
  switch (found.kind) {
    case 'unreadable':
      return <Line head="没有读到记录" says={whySays(found)} />;
    case 'unknown-rules':
      return <Line head="不能核验" says={whySays(found)} />;
    case 'recomputed':
      return fromPaper ? <CodeCompared found={found} /> : <Compared found={found} />;
  }
}

/** Whether it is equal; the outcome stands beside it, since equal is not yet 达标. */
function Compared({ found: { record, judged, differences } }: { readonly found: Found }) {
  const of = `${record.year}年度，${judged.rules.name}：${outcomeNames[judged.result.outcome]}。`;
  if (differences.length === 0) {
    return (
      <Line
        head="与重新核算的结果一致"
        says={`${of}记录里写的，和按它自己的规则版本重新核算的一样。姓名和工号不在记录里。`}
      />
    );
  }
  return (
    <Line
      head="与重新核算的结果不一致"
      says={`有${differences.length}处不同，列在下面；重新核算的是${of}请对照原来的证明材料。`}
    />
  );
}

/** Of a sheet there is only the code to compare; what is worked out has to be what the sheet says. */
function CodeCompared({ found: { record, judged, differences, code } }: { readonly found: Found }) {
  const of = `${record.year}年度，${judged.rules.name}：${outcomeNames[judged.result.outcome]}`;
  if (differences.length === 0) {
    return (
      <Line
        head="✓ 校验码对得上"
        says={`${of}。纸上印的结果也应当是这样。姓名和工号不在校验码里，请另外核对。`}
      />
    );
  }
  return (
    <Line
      head="校验码对不上"
      says={`按填的这些算出的是${code}。请先看有没有抄错：年度、行业、每个数（没有填的要空着，不是0）、日子、规则版本、网址。都没有抄错，就是纸上有一处改过。`}
    />
  );
}

function Line({ head, says }: { readonly head: string; readonly says: string }) {
  return (
    <>
      <b>{head}</b> {says}
    </>
  );
}

/** What this page is for, while there is nothing to work out. */
function Waiting({ versions }: Pick<Props, 'versions'>) {
  return (
    <section class="prose">
      <h2>核验什么</h2>
      <p>
        在<b>自查</b>
        里做的年度小结，可以存成记录文件，或者复制成文字发给别人。收到的人在这里打开它：本站用记录写明的规则版本、按记录自己的日期重新核算，逐项对照。
      </p>
      <ul>
        <li>一致会直接说明；不一致会逐项列出记录中的数和重新核算的数。</li>
        <li>规则后来变了，另外说按现在的规则会怎样。</li>
        <li>记录只在这台设备上读，不上传，也不保存。</li>
      </ul>
      <p class="small soft">支持的规则版本：{versions.map((v) => printedVersion(v.version)).join('、')}。</p>
    </section>
  );
}
