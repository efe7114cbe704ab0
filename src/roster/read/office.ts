/** Surnames that are met most, without those that names of departments begin with: 石油部, 史地组. */
export const surnames =
  '王李张刘陈杨黄赵周吴徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖董潘袁蔡蒋余于杜叶苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖贾韦傅邹孟熊秦邱尹薛闫侯陶黎贺顾郝龚邵钱严覃戴莫孔方欧乔裘缪焦娄詹耿柯鲍甘卓阮涂褚蔺靳邢柴屈辛邬聂祁臧佟冼霍岑翁禤麦倪严牛俞葛凌庞樊兰殷翟骆';

const named = `[^${surnames}]`;
const whole =
  '.室|.{2}处|.{2}局|中心|学院|医院|公司|车间|委员会|支部|机关|学校|小学|中学|幼儿园|大队|班组|教研组|党委|工会|集团|分厂|部门|科室|处室|财务科|人事科|总务科|保卫科|医务科|护理科|检验科|放射科|药剂科|信息科|后勤科';
/** 王登科 is somebody. */
const ending = `${named}.[部组系班队所站院办段]|${named}[^登]科`;
const short =
  '[内外儿妇产骨眼牙]科|药房|门诊|后勤|行政|财务|人事|教务|总务|政教|机关|工会|院部|校部|[党院校局所站镇]办|[高初][一二三](?:年级)?|[一二三四五六]年级|[A-Za-z\\d一二三四五六七八九十][组班区队]';

/** A department rather than a person, in narrow characters and without spaces: 办公室, 语文组, 内科, （内科）. */
export const isOffice = new RegExp(`^[(]?(?:(?=.{3}).{0,12}(?:${whole}|${ending})|${short})[)]?$`);

/** Others, that names of groups may begin with, too. */
const further =
  '石江武马史程雷毛夏万向龙田段温施洪安颜章鲁苗盛项祝柳宁左申闵关艾谷池纪舒米路游齐岳包仲桂丘昌敖尤喻利招简劳练植区伍古巫高金文常季华';

export const anySurname = surnames + further;

/** What is like somebody's name rather than a group's, or can't be read. */
export const likeAName = new RegExp(`^[${anySurname}][\\u4e00-\\u9fff]{1,3}$|·|^[A-Za-z]{4,}$|\\ufffd`);
