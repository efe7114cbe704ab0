import { nothingTyped } from '~/parts/answers/answers';
import { keptFor, save, savedAnswers } from '~/parts/answers/saved';
import { keepSector, onChosen, siteSector } from '~/parts/site-sector';
import { asof } from '~/parts/today/asof';
import { believedDay } from '~/parts/today/believed';
import { yearOf } from '~/rules/duty/day';
import { subjects } from '~/rules/duty/subject';

/** The front door's form: what is typed is one's own, kept on this device, and opens the checker filled; the numbers stand behind #, which no server sees. */
const form = document.querySelector<HTMLFormElement>('.begin') as HTMLFormElement;
const field = <T extends HTMLElement = HTMLInputElement>(name: string) =>
  form.querySelector<T>(`#begin-${name}`) as T;
const year = field<HTMLSelectElement>('year');
const sector = field<HTMLSelectElement>('sector');
const least: Record<string, Record<string, string[]>> = JSON.parse(form.dataset.least ?? '{}');

const asked = () => ({ year: Number(year.value), sector: sector.value });
const typed = () => {
  const all = { ...nothingTyped };
  for (const subject of subjects) all[subject] = field(subject).value.trim();
  return all;
};

/** What is asked of these, or that they are not judged. */
function show(): void {
  const figures = least[sector.value];
  const row = figures?.[year.value];
  const told = subjects.map((subject, i) => {
    const says = form.querySelector(`#least-${subject}`);
    const [figure = '', ...parts] = (row?.[i] ?? '').split('，');
    if (says) says.textContent = /^\d/.test(figure) ? `至少${figure}` : figure;
    return parts.map((part) => `；${part}`).join('');
  });
  const known = form.querySelector<HTMLElement>('[data-known]');
  const [grade, more] = Array.from(known?.children ?? []);
  if (grade) grade.textContent = row?.[subjects.length] ?? '';
  if (more) more.textContent = told.join('');
  if (known) known.hidden = !row;
  (form.querySelector('.begin-asked > div') as HTMLElement).hidden = !figures;
  (form.querySelector('.notice') as HTMLElement).hidden = figures !== undefined;
}

/** The numbers that are kept for a year and sector. */
function fill(): void {
  const kept = keptFor(asked());
  if (kept) for (const subject of subjects) field(subject).value = kept[subject];
  show();
}

function ask(whose: string | undefined): void {
  if (whose && Array.from(sector.options).some((option) => option.value === whose)) sector.value = whose;
  fill();
}

const thisYear = String(yearOf(believedDay()));
if (year.options[0] && year.options[0].value < thisYear)
  year.insertBefore(new Option(`${thisYear}年`, thisYear), year.options[0]);
const last = savedAnswers();
year.value = thisYear;
if (last?.year && keptFor(last)) year.value = String(last.year);
ask(last && keptFor(last) ? last.sector : siteSector());

year.onchange = fill;
sector.onchange = () => {
  keepSector(sector.value);
  fill();
};
onChosen(() => ask(siteSector()));

form.onsubmit = (event) => {
  event.preventDefault();
  const answers = least[sector.value] ? typed() : nothingTyped;
  const link = new URLSearchParams({ v: '1', year: year.value, sector: sector.value });
  for (const subject of subjects) if (answers[subject]) link.set(subject, answers[subject]);
  if (link.toString().split('&').length > 3) save({ ...asked(), typed: answers });
  const day = asof();
  location.href = `${form.action.split(/[?#]/)[0]}${day ? `?asof=${day}` : ''}#${link}`;
};
