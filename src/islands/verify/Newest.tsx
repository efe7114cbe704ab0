import { gradeNames } from '~/says/grade-names';
import { outcomeNames } from '~/says/outcome-names';
import { printedVersion } from '~/says/printed-version';
import { recordSays } from '~/says/record-says';
import type { Found } from './found';

/** What the newest rules say of the same, marked as not being what the record was judged by. */
export function Newest({ found: { newest, judged, record } }: { readonly found: Found }) {
  if (!newest) return null;
  const { outcome, basis } = newest.judged.assessment;
  const same = JSON.stringify(newest.judged.result) === JSON.stringify(judged.result);
  return (
    <div class="notice newest">
      <p>
        <b>如果按现在的规则</b>（版本{printedVersion(newest.version.version)}，不是记录用的）：
        {same ? (
          `结果一样，${outcomeNames[outcome]}。`
        ) : (
          <>
            {outcomeNames[outcome]}。{recordSays(newest.judged, record.year)}（{gradeNames[basis]}）
          </>
        )}
      </p>
    </div>
  );
}
