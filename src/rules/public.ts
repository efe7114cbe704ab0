/** What is published as data/rules.js. A name once here stays. */
export {
  type Assessment,
  assess,
  type Finding,
  type Judged,
  type NotJudged,
  type Outcome,
  type YearRecord,
} from './assess';
export { type Basis, type ClauseId, type Grade, gradeNames } from './basis';
export { clauseName, clausePath } from './clause-name';
export { chinaDay, type Day, printedDay } from './day';
export {
  dataFormat,
  fromData,
  type PeriodData,
  type RequirementsData,
  type SectorData,
} from './from-data';
export { add, type Hours, hours, mostHours, plain } from './hours';
export { type Reading, readHours } from './read-hours';
export type { RecordedFinding, RecordedResult } from './record';
export { resultOf } from './rejudge';
export type { NotCounted, Note, Period, Requirement, SectorRules } from './sector';
export { type Scope, type Subject, scopeNames, scopes, subjects } from './subject';
export { firstYear } from './yardstick';
