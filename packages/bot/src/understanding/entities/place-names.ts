import type { RegionCode } from '@ntce/core';

/** Names of provinces and of larger cities by region, in normalized text; Chinese first, then Latin. */
const NAMES: Readonly<Record<RegionCode, readonly [chinese: string, latin: string]>> = {
  '11': ['北京', 'beijing'],
  '12': ['天津', 'tianjin'],
  '13': ['河北 石家庄 唐山 保定 邯郸 秦皇岛 廊坊 沧州 张家口 承德 邢台 衡水', 'hebei shijiazhuang'],
  '14': ['山西 太原 大同 临汾 运城 长治 晋城 晋中 阳泉 吕梁 忻州 朔州', 'shanxi taiyuan'],
  '15': ['内蒙古 内蒙 呼和浩特 包头 赤峰 鄂尔多斯 通辽 呼伦贝尔 乌兰察布 巴彦淖尔 锡林郭勒 乌海', 'inner mongolia'],
  '21': ['辽宁 沈阳 大连 鞍山 锦州 抚顺 营口 丹东 盘锦 葫芦岛 本溪 阜新 铁岭', 'liaoning shenyang dalian'],
  '22': ['吉林 长春 四平 延边 通化 松原 白城', 'jilin changchun'],
  '23': ['黑龙江 哈尔滨 齐齐哈尔 大庆 牡丹江 佳木斯 绥化 鸡西 鹤岗 双鸭山', 'heilongjiang harbin'],
  '31': ['上海', 'shanghai'],
  '32': ['江苏 南京 苏州 无锡 常州 徐州 南通 扬州 盐城 镇江 连云港 泰州 淮安 宿迁', 'jiangsu nanjing suzhou wuxi changzhou xuzhou'],
  '33': ['浙江 杭州 宁波 温州 绍兴 嘉兴 金华 台州 湖州 丽水 衢州 舟山', 'zhejiang hangzhou ningbo wenzhou'],
  '34': ['安徽 合肥 芜湖 阜阳 蚌埠 安庆 淮南 六安 马鞍山 滁州 亳州 宿州 宣城 铜陵 池州', 'anhui hefei'],
  '35': ['福建 福州 厦门 泉州 漳州 莆田 龙岩 宁德 三明 南平', 'fujian fuzhou xiamen quanzhou'],
  '36': ['江西 南昌 赣州 九江 上饶 宜春 景德镇 萍乡 新余 鹰潭', 'jiangxi nanchang'],
  '37': ['山东 济南 青岛 烟台 潍坊 临沂 淄博 济宁 菏泽 威海 泰安 德州 聊城 枣庄 日照 东营 滨州', 'shandong jinan qingdao yantai weifang'],
  '41': ['河南 郑州 洛阳 开封 南阳 新乡 周口 商丘 信阳 许昌 平顶山 濮阳 安阳 驻马店 焦作 鹤壁 漯河 三门峡', 'henan zhengzhou luoyang'],
  '42': ['湖北 武汉 宜昌 襄阳 荆州 黄冈 十堰 孝感 恩施 黄石 荆门 鄂州 随州 咸宁', 'hubei wuhan'],
  '43': ['湖南 长沙 株洲 湘潭 衡阳 岳阳 常德 郴州 邵阳 永州 娄底 怀化 益阳 张家界 湘西', 'hunan changsha'],
  '44': ['广东 广州 深圳 东莞 佛山 珠海 惠州 中山 汕头 湛江 江门 茂名 揭阳 肇庆 清远 梅州 韶关 潮州 河源 汕尾 阳江', 'guangdong guangzhou shenzhen dongguan foshan zhuhai huizhou'],
  '45': ['广西 南宁 桂林 柳州 玉林 百色 梧州 北海 钦州 贵港 河池 贺州', 'guangxi nanning guilin'],
  '46': ['海南 海口 三亚', 'hainan haikou'],
  '50': ['重庆', 'chongqing'],
  '51': ['四川 成都 绵阳 南充 德阳 宜宾 泸州 乐山 自贡 内江 攀枝花 广元 遂宁 眉山 广安 雅安 达州', 'sichuan chengdu'],
  '52': ['贵州 贵阳 遵义 毕节 六盘水 铜仁 安顺', 'guizhou guiyang'],
  '53': ['云南 昆明 大理 曲靖 红河 玉溪 昭通 丽江 普洱 西双版纳', 'yunnan kunming'],
  '54': ['西藏 拉萨', 'tibet lhasa'],
  '61': ['陕西 西安 咸阳 宝鸡 汉中 渭南 榆林 延安 铜川 商洛', 'shaanxi xian xi\'an'],
  '62': ['甘肃 兰州 天水 酒泉 张掖 武威 庆阳 定西', 'gansu lanzhou'],
  '63': ['青海 西宁', 'qinghai xining'],
  '64': ['宁夏 银川 石嘴山 吴忠 固原', 'ningxia yinchuan'],
  '65': ['新疆 乌鲁木齐 喀什 伊犁 克拉玛依 石河子 阿克苏 吐鲁番', 'xinjiang urumqi'],
  '71': ['台湾 台胞证', 'taiwan'],
  '81': ['香港', 'hongkong hong_kong'],
  '82': ['澳门', 'macao macau'],
};

const REGION_OF: ReadonlyMap<string, RegionCode> = new Map(
  (Object.entries(NAMES) as [RegionCode, readonly [string, string]][]).flatMap(([code, [chinese, latin]]) =>
    `${chinese} ${latin}`.split(' ').map((name) => [name.replace('_', ' '), code] as const),
  ),
);

const chinese = [...REGION_OF.keys()].filter((name) => /\p{Script=Han}/u.test(name));
const latin = [...REGION_OF.keys()].filter((name) => !/\p{Script=Han}/u.test(name) && name !== 'mongolia' && name !== 'inner');

const longestFirst = (names: readonly string[]): string =>
  [...names].sort((a, b) => b.length - a.length).join('|');

const firstLetters = (names: readonly string[]): string =>
  [...new Set(names.map((name) => name.charAt(0)))].join('');

/** Every place name, with what follows a province or a city. */
export const PLACES = new RegExp(
  `(?=[${firstLetters(chinese)}])(?:${longestFirst(chinese)})(?:省|市|自治区)?|\\b(?=[i${firstLetters(latin)}])(?:${longestFirst(latin)}|inner mongolia)\\b`,
  'g',
);

const SUFFIX = /(?:省|市|自治区)$/;

/** The regions that a normalized text names, each once, in the order of the text. */
export const placesIn = (text: string): readonly RegionCode[] => {
  const found: RegionCode[] = [];
  for (const name of text.match(PLACES) ?? []) {
    const code = name === 'inner mongolia' ? '15' : (REGION_OF.get(name) ?? REGION_OF.get(name.replace(SUFFIX, '')));
    if (code !== undefined && !found.includes(code)) found.push(code);
  }
  return found;
};
