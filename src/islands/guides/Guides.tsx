import '~/parts/in-translation';
import { useEffect, useState } from 'preact/hooks';
import { isLink } from '~/parts/link/is-link';
import { LinkProblems } from '~/parts/link/LinkProblems';
import { moveBehind } from '~/parts/link/move-behind';
import { keepSector, onChosen, siteSectorOf } from '~/parts/site-sector';
import { useToday } from '~/parts/today/use-today';
import { WrongClock } from '~/parts/today/WrongClock';
import { useCode } from '~/parts/use-code';
import { useHash } from '~/parts/use-hash';
import { useHere } from '~/parts/use-here';
import { yearOf } from '~/rules/duty/day';
import { firstYear } from '~/rules/duty/yardstick';
import { bearerNames } from '~/says/bearer-names';
import { factsFor, nothingSeen, wordsOfFact } from '~/says/year-facts';
import { Choose } from './Choose';
import { Facts } from './Facts';
import { type Choice, linkKeys, linkTo, readLink } from './link';
import { type Place, placeBelow } from './place';

interface State {
  readonly choice: Choice;
  readonly problems: readonly string[];
  readonly added: readonly string[];
}

/** What did this year ask of me? The page as built waits for the reader's own day and choice. */
export default function GuidesIsland({ base }: { readonly base: string }) {
  const here = useHere(() => moveBehind(linkKeys));
  const fetched = useCode(() => placeBelow(base));
  if (here && fetched.kind === 'here') return <Guides place={fetched.code} />;
  return (
    <p class="soft">
      {fetched.kind === 'failed'
        ? '没有取到各行业的规定，可能是网络断了。请联上网再打开这一页，或者点下面的年度，每个年度的页面里写着同样的内容。'
        : '正在打开……如果一直没有出来，可能是浏览器关掉了脚本，请点下面的年度，每个年度的页面里写着同样的内容。'}
    </p>
  );
}

/** Year, sector and role in; what that year asked out. */
function Guides({ place }: { readonly place: Place }) {
  const today = useToday();
  const thisYear = yearOf(today);
  const [{ choice, problems, added }, setState] = useState(() => opening(place, thisYear));
  const [filter, setFilter] = useState('');

  useHash(() => setState((before) => (isLink(location.hash) ? opening(place, thisYear) : before)));

  useEffect(
    () =>
      onChosen(() => {
        const sector = siteSectorOf(place.sectors.map((s) => s.sector));
        if (sector) setState((now) => ({ ...now, choice: { ...now.choice, sector } }));
      }),
    [],
  );

  const choose = (change: Partial<Choice>) => {
    if (change.sector) keepSector(change.sector);
    const next = { ...choice, ...change };
    setState({ choice: next, problems: [], added: [] });
    history.replaceState(history.state, '', linkTo(next));
  };

  // A year may be written down before it begins.
  const lastYear = Math.max(thisYear, ...place.guides.map((g) => g.year));
  const known = choice.year >= firstYear && choice.year <= lastYear;
  const facts = known ? factsFor(place, choice) : [];
  const words = filter
    .toLowerCase()
    .split(/[\s\u3000]+/)
    .filter(Boolean);
  const shown = facts.filter((f) => words.every((w) => wordsOfFact(f).includes(w)));
  const rules = place.sectors.find((s) => s.sector === choice.sector);

  return (
    <div class="guides" data-year={choice.year}>
      <WrongClock />
      <LinkProblems problems={problems} added={added} />
      <Choose
        choice={choice}
        sectors={place.sectors}
        lastYear={lastYear}
        filter={filter}
        onChoose={choose}
        onFilter={setFilter}
      />
      <p role="status" class="sum">
        <b>
          {choice.year}年度　{rules?.name}　您是{bearerNames[choice.who]}
        </b>
        {known &&
          (words.length > 0
            ? `：${facts.length}条里有${shown.length}条提到“${filter.trim()}”`
            : `：${facts.length}条`)}
      </p>
      <Unknown year={choice.year} lastYear={lastYear} place={place} />
      <div class="facts">
        <Facts facts={shown} place={place} today={today} />
      </div>
      {place.guides.some((g) => g.year === choice.year) && (
        <p class="no-print">
          <a href={`${place.base}guides/${choice.year}/`}>{choice.year}年度的整页</a>（可打印，有日历）　
          <a href={`${place.base}check/#v=1&year=${choice.year}&sector=${choice.sector}`}>查查够了吗？</a>
        </p>
      )}
    </div>
  );
}

/** A visit starts with the link's choice, or else this year, the sector the site remembers or the first, 专业技术人员. */
function opening(place: Place, thisYear: number): State {
  const ids = place.sectors.map((s) => s.sector);
  const start: Choice = { year: thisYear, sector: siteSectorOf(ids) ?? ids[0] ?? '', who: 'person' };
  const read = readLink(location.hash, ids);
  return { choice: { ...start, ...read?.choice }, problems: read?.problems ?? [], added: read?.added ?? [] };
}

interface UnknownProps {
  readonly year: number;
  /** The last year that has come or is written down. */
  readonly lastYear: number;
  readonly place: Place;
}

/** A year of which nothing was seen, said as such, with where to ask. */
function Unknown({ year, lastYear, place }: UnknownProps) {
  if (year < firstYear) {
    return (
      <p class="notice">
        {year}年在本站最早的文件（{firstYear}
        年）以前，本站没有查到任何规定。请先问单位人事部门，再问当地人社部门。
      </p>
    );
  }
  if (year > lastYear) {
    return (
      <p class="notice">{year}年还没有到，文件也还没有。到时请看省人社厅和本行业主管部门当年的学习指南。</p>
    );
  }
  if (!nothingSeen(place, year)) return null;
  return (
    <p class="notice">
      本站还没有查到{year}
      年度的任何文件。下面是每年通用的规定，以及暂按以前年度的标准列出的数字。请先问单位人事部门；公需科目再请问省人社厅或当地人社部门，专业科目请问本行业主管部门。
    </p>
  );
}
