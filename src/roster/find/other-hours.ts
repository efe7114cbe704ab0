import { simplified } from '~/sheets/simplified';

const elective = /^其[他它][^([【]*[([【]((?:个人)?(?:[选任]修|[自任]选)(?:科目|课程?)?)[)\]】]$/;
const others =
  /^其[他它](继续教育|培训|学习|形式|类别?|方式)*(科目|课程?)?(学时|学分|课时|小时)?数?([([【].*)?$/;

/** 其他（任选） is 任选; any other heading as it is. */
export function meantByOther(heading: string): string {
  return elective.exec(plain(heading))?.[1] ?? heading;
}

/** Whether a heading tells of hours beside those of the subjects, and not of which: 其他, 其他学时. */
export function isOtherHours(heading: string): boolean {
  return others.test(plain(heading)) && meantByOther(heading) === heading;
}

function plain(heading: string): string {
  return simplified(heading).replace(/[ *:]/g, '');
}
