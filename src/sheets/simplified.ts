import { narrowed } from '~/rules/duty/narrowed';

/** The characters of the words that lists are written with, as they are written in Hong Kong, Macao and Taiwan, */
const traditional =
  '報專業與編號碼約學時級課門個選識遠類別種質屬應標準稱間狀態證審認機構單張況規還餘計劃績數試實際冊臺賬題員書備結論達職師負責經辦聯舊處車組見參畢評統習訓記繼續術務資從對戶醫護會電話項' +
  '過駁驗確復終無線現場脫產網絡總補獲訂發來內國歷當條頁郵滿欄匯積體優領導錄關兒園隊黨團廠財衛衞檢藥劑範樣舉寫崗離調臨該須額轉說説節區療聞輯檔濟譯註彙簽製覆週証後擔億獎啟鄉鎮縣兩齊併儲' +
  '劵';
/** and as they are written here, one for one. */
const here =
  '报专业与编号码约学时级课门个选识远类别种质属应标准称间状态证审认机构单张况规还余计划绩数试实际册台账题员书备结论达职师负责经办联旧处车组见参毕评统习训记继续术务资从对户医护会电话项' +
  '过驳验确复终无线现场脱产网络总补获订发来内国历当条页邮满栏汇积体优领导录关儿园队党团厂财卫卫检药剂范样举写岗离调临该须额转说说节区疗闻辑档济译注汇签制复周证后担亿奖启乡镇县两齐并储' +
  '券';

/** By its code, what a character is written as here, and 0 for one that stays: looked up sooner than a set of so many. */
const hereBy = new Uint16Array(0x10000);
for (const [i, character] of [...traditional].entries()) {
  hereBy[character.charCodeAt(0)] = here.charCodeAt(i);
}

/** A text in narrow characters, with the words of lists in simplified ones: 專業學時 as 专业学时. For comparing alone; what is shown stays as it is written. */
export function simplified(text: string): string {
  const narrow = narrowed(text);
  for (let i = 0; i < narrow.length; i++) {
    if (hereBy[narrow.charCodeAt(i)]) return [...narrow].map(writtenHere).join('');
  }
  return narrow;
}

function writtenHere(character: string): string {
  const code = hereBy[character.charCodeAt(0)];
  return code ? String.fromCharCode(code) : character;
}
