/** Provinces by one character, where it can stand for nothing else once the words below are left out. */
const ALONE: Readonly<Record<string, string>> = {
  京: '北京',
  津: '天津',
  冀: '河北',
  沪: '上海',
  浙: '浙江',
  皖: '安徽',
  闽: '福建',
  赣: '江西',
  鲁: '山东',
  豫: '河南',
  鄂: '湖北',
  湘: '湖南',
  粤: '广东',
  桂: '广西',
  琼: '海南',
  渝: '重庆',
};

/** Provinces whose character is a common word: only with a word of registration behind it. */
const WITH_REGISTRATION: Readonly<Record<string, string>> = {
  晋: '山西',
  蒙: '内蒙古',
  辽: '辽宁',
  吉: '吉林',
  黑: '黑龙江',
  苏: '江苏',
  川: '四川',
  蜀: '四川',
  贵: '贵州',
  黔: '贵州',
  云: '云南',
  滇: '云南',
  藏: '西藏',
  陕: '陕西',
  甘: '甘肃',
  青: '青海',
  宁: '宁夏',
  新: '新疆',
};

const keysOf = (names: Readonly<Record<string, string>>): string => Object.keys(names).join('');

/** Not within a longer name or another word: 北京, 南京, 京东, 天津, 鲁迅, 浙江, 桂林, 犹豫, 粗鲁. */
const ALONE_SAID = new RegExp(
  `(?<![北南东燕吴望天江内荆三五甘犹希粗津])([${keysOf(ALONE)}])(?![东剧海江津州山南北迅西林潭乡阳门宁川菜语腔台瑶尔贴花津莽])`,
  'g',
);
const REGISTERED_SAID = new RegExp(`(?<![\\u4e00-\\u9fff])([${keysOf(WITH_REGISTRATION)}])(?=户口|户籍|籍|省)`, 'g');

/** A normalized text with the one-character names of provinces written in full: 鄂 becomes 湖北. */
export const withPlacesInFull = (text: string): string =>
  text
    .replace(ALONE_SAID, (character) => ALONE[character] ?? character)
    .replace(REGISTERED_SAID, (character) => WITH_REGISTRATION[character] ?? character);
