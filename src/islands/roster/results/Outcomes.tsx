import type { Counts, RowOutcome } from '~/roster/judge/roster';
import { rowOutcomeNames } from '~/roster/say/outcome-names';
import { outcomeMarks, outcomes } from './outcomes';
import { Fillings, Share } from './Share';

interface Props {
  readonly counts: Counts;
  /** How many rows were read; more than people, where some have several. */
  readonly read: number;
  /** How many are in 信息不足 because this site does not judge them. */
  readonly notJudged: number;
  readonly onShow: (which: RowOutcome) => void;
}

const explained: Readonly<Record<RowOutcome, string>> = {
  met: '每一项都够',
  short: '至少一项不够',
  incomplete: '有没填的，还不能下结论',
  rejected: '单元格内容有疑问，暂未判断',
};

/** How the list came out in all: in words, as a bar, and a figure for each outcome that leads to its rows. */
export function Outcomes({ counts, read, notJudged, onShow }: Props) {
  return (
    <section class="outcomes" aria-label="总数">
      <p role="status">
        读到{read === counts.total ? `${read}行` : `${read}行，${counts.total}个人`}：
        {outcomes.map((o) => `${rowOutcomeNames[o]}${counts[o]}`).join('，')}。
      </p>
      {notJudged > 0 && (
        <p>信息不足里有{notJudged}个是本站不判断的，补填也没有结论，请先向主管部门问清标准。</p>
      )}
      <Fillings />
      <Share counts={counts} />
      <ul>
        {outcomes.map((outcome) => (
          <li key={outcome} data-outcome={outcome}>
            <button type="button" disabled={counts[outcome] === 0} onClick={() => onShow(outcome)}>
              <svg class="swatch" aria-hidden="true">
                <rect data-part={outcome} width="100%" height="100%" />
              </svg>
              <span>
                {outcomeMarks[outcome]} {rowOutcomeNames[outcome]}
              </span>
              <b>{counts[outcome]}</b>
              <small>{explained[outcome]}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
