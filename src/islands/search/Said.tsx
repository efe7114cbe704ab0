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
  const { query, unknown, gap, absent, records, all } = hits;
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
      {unknown.length > 0 && (
        <p class="notice" data-unknown>
          本站没有写到“{unknown.map(brief).join('、')}”。
          {records.length > 0 && '下面是最接近的，不一定是您要找的。'}
        </p>
      )}
      {records.length > 0 && !all && unknown.length === 0 && query.named.length === 0 && (
        <p class="small soft">没有一处包含全部的词，最接近的在前。</p>
      )}
    </>
  );
}

function GapSays({ base, gap }: { readonly base: string; readonly gap: Gap }) {
  return (
    <section class="notice" data-gap={gap.id} aria-label={gap.title}>
      <p>
        <b>{gap.title}</b>
        {gap.grade === 'unknown' ? '' : <span class="grade">{gradeSays[gap.grade]}</span>}
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
