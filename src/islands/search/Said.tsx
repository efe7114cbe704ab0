import type { AbsentClause, Hits } from '~/search/engine';
import type { Gap } from '~/search/gap';
import { brief } from './cut';

interface Props {
  readonly base: string;
  readonly hits: Hits;
  readonly typed: string;
  /** Whether it is looked for just as it was typed. */
  readonly literally: boolean;
  readonly onLiterally: (literally: boolean) => void;
}

/** What must be said before the list: how the question was read, what nothing here contains, what is known not to be here. */
export function Said({ base, hits, typed, literally, onLiterally }: Props) {
  const { query, doubtful, unknown, gap, absent, records, all } = hits;
  return (
    <>
      {query.understood.length > 0 && (
        <p class="small soft">
          已按“{query.understood.slice(0, 6).join('、')}”查找。{' '}
          <button type="button" class="as-link" onClick={() => onLiterally(true)}>
            只按“{brief(typed)}”查找
          </button>
        </p>
      )}
      {literally && (
        <p class="small soft">
          只按您打的字查找。{' '}
          <button type="button" class="as-link" onClick={() => onLiterally(false)}>
            也改正错字、读拼音
          </button>
        </p>
      )}
      {gap && <GapSays base={base} gap={gap} />}
      {absent && <AbsentSays base={base} absent={absent} />}
      {(unknown.length > 0 || (doubtful && !gap && records.length > 0)) && (
        <DoubtSays hits={hits} typed={typed} />
      )}
      {records.length > 0 && !all && !doubtful && unknown.length === 0 && query.named.length === 0 && (
        <p class="small soft">没有一处包含全部的词，最接近的在前。</p>
      )}
    </>
  );
}

/** The words that nothing here contains, or else that nothing answers the question as a whole. */
function DoubtSays({ hits, typed }: { readonly hits: Hits; readonly typed: string }) {
  const { doubtful, unknown, records, gap } = hits;
  const near = doubtful && records.length > 0;
  return (
    <div class="notice" data-unknown>
      <p>
        {unknown.length > 0
          ? `本站没有写到“${unknown.map(brief).join('、')}”。`
          : `没有查到直接回答“${brief(typed)}”的内容。`}
        {near && '下面是最接近的，不一定是您要找的。'}
      </p>
      {near && !gap && <p>先问单位人事部门；政策上的问题，问所在地人力资源社会保障部门。</p>}
    </div>
  );
}

function GapSays({ base, gap }: { readonly base: string; readonly gap: Gap }) {
  return (
    <section class="notice" data-gap={gap.id} aria-label={gap.title}>
      <p>
        <b>{gap.title}</b> {gap.grade === 'unknown' ? '' : <span class="grade">{gradeSays[gap.grade]}</span>}
      </p>
      <p>{gap.say}</p>
      {gap.source && <p class="small soft">来源：{gap.source}</p>}
      <p>{gap.asks}</p>
      {gap.see.length > 0 && (
        <p>
          相近的：
          {gap.see.map(({ path, title }, i) => (
            <span key={path}>
              {i > 0 && '；'}
              <a data-hit href={base + path}>
                {title}
              </a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

const gradeSays = {
  official: '文件有规定',
  law: '法律有规定',
  reported: '据转载',
  inferred: '编者推定',
} as const;

function AbsentSays({ base, absent }: { readonly base: string; readonly absent: AbsentClause }) {
  return (
    <p class="notice">
      {absent.say} <a href={base + absent.path}>{absent.title}</a>
    </p>
  );
}
