const recognized =
  /^(已经?)?(审核|审批|核准|核验|复核|认定|终审|审查|核实)?已?(通过|合格|同意)(审核|审批|认定)?$|^已经?(审核|审批|核准|核验|认定|确认|核实)$|^(认定|有效|是|[√✓✔])$/;
const known =
  /审核|审批|认定|通过|核准|核验|核实|确认|合格|有效|无效|同意|驳回|退回|撤回|待审|未审|在审|[初复终]审|提交|草稿|^(是|否|[×✗✘xX])$/;

/** Whether a word of a column of states says by itself that the hours are recognised. */
export function isRecognizedWord(word: string): boolean {
  return recognized.test(word);
}

/** Whether a word tells how far the recognition of hours has come: 待审核, 退回; never 在职. */
export function isStateWord(word: string): boolean {
  return recognized.test(word) || known.test(word);
}
