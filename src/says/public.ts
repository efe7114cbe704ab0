/** What is published as data/rules.js. A name once here stays. */
export {
  type Assessment,
  assess,
  type Judged,
  type NotJudged,
  type Outcome,
  type YearRecord,
} from '~/rules/duty/assess';
export type { Basis, ClauseId, Grade } from '~/rules/duty/basis';
export { chinaDay, type Day } from '~/rules/duty/day';
export {
  dataFormat,
  fromData,
  type PeriodData,
  type RequirementsData,
  type SectorData,
} from '~/rules/duty/from-data';
export { add, type Hours, hours, mostHours, plain } from '~/rules/duty/hours';
export type { Finding, Requirement } from '~/rules/duty/judge';
export { type Reading, readHours } from '~/rules/duty/read-hours';
export type { NotCounted, Note, Period, SectorRules } from '~/rules/duty/sector';
export { type Scope, type Subject, scopes, subjects } from '~/rules/duty/subject';
export { firstYear } from '~/rules/duty/yardstick';
export type { RecordedFinding, RecordedResult } from '~/rules/record/record';
export { resultOf } from '~/rules/record/rejudge';
export { clauseName, clausePath } from './clause-name';
export { gradeNames } from './grade-names';
export { printedDay } from './printed-day';
export { scopeNames } from './scope-names';
