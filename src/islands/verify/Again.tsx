import { Entries } from '~/parts/record/Entries';
import { Findings } from '~/parts/verdict/Findings';
import { Seconds } from '~/parts/verdict/Seconds';
import { differencesSay } from '~/says/difference-says';
import { outcomeNames } from '~/says/outcome-names';
import { printedDay } from '~/says/printed-day';
import { printedVersion } from '~/says/printed-version';
import { recordSays } from '~/says/record-says';
import { basisLine, inOneLine } from '~/says/verdict-says';
import { Differences } from './Differences';
import type { Found } from './found';
import { Newest } from './Newest';
import { PaperCode } from './PaperCode';

/** Everything worked out of a record: what differs, the code, the findings with their words, the entries. */
export function Again({ found }: { readonly found: Found }) {
  const { record, judged, differences } = found;
  const { rules, assessment } = judged;
  return (
    <div class="again">
      {differences.length > 0 && <Differences differences={differencesSay(found)} />}
      <Facts found={found} />
      <PaperCode code={found.code} />
      <Newest found={found} />
      <h2>
        重新核算的结果：{record.year}年度，{rules.name}
      </h2>
      <p data-outcome={assessment.outcome} data-basis={assessment.basis}>
        <b>{outcomeNames[assessment.outcome]}</b>　{recordSays(judged, record.year)}
      </p>
      <p class="soft">{basisLine(assessment, record.year)}</p>
      {assessment.outcome === 'not-judged' ? (
        assessment.period && <p>已知的要求：{inOneLine(assessment.period, rules.unit)}。</p>
      ) : (
        <Findings findings={assessment.findings} unit={rules.unit} logged={judged.logYear !== undefined} />
      )}
      <Seconds seconds={judged.seconds} from="sheet" />
      {judged.logYear && <Entries entries={judged.logYear.entries} rules={rules} year={record.year} />}
    </div>
  );
}

function Facts({ found: { record, newest, code } }: { readonly found: Found }) {
  return (
    <dl class="facts">
      <div>
        <dt>规则版本</dt>
        <dd>
          {printedVersion(record.rules)}
          {newest ? '（后来有新的版本）' : '（现在最新的）'}
        </dd>
      </div>
      <div>
        <dt>判断的日子</dt>
        <dd>{printedDay(record.day)}</dd>
      </div>
      <div>
        <dt>保存它的网站</dt>
        <dd>{record.site}</dd>
      </div>
      <div>
        <dt>算出的校验码</dt>
        <dd class="code">{code}</dd>
      </div>
    </dl>
  );
}
