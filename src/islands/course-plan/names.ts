import type { PlanReading } from '~/rules/year/course-plan';

/** What each reading is called in the drawing; the order says nothing of which is right. */
export const marks: Readonly<Record<PlanReading['id'], string>> = { 'no-later': '甲', within: '乙' };
