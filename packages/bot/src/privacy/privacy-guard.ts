/** A kind of personal data that a message held. */
export type Sensitive = 'identity-number' | 'phone-number' | 'password' | 'name';

/** A message without its personal data. */
export interface Guarded {
  readonly text: string;
  readonly found: readonly Sensitive[];
}

type Cut = (match: string, ...groups: readonly (string | undefined)[]) => boolean;
type Pattern = readonly [Sensitive, RegExp, Cut?];

/** What people put between the digits of a long number, zero-width characters included. */
const GAP = String.raw`[\s\-–—_.·\u200b-\u200d\ufeff]{0,2}`;
const WIDE = /[０-９Ｘｘ：＝＋－]/g;

const digits = (count: number): string => `\\d(?:${GAP}\\d){${count - 1}}`;
const grouped = (...lengths: readonly number[]): string => lengths.map((length) => `\\d{${length}}`).join(GAP);

const REGION = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;

const isBirthDate = (text: string): boolean => {
  const month = Number(text.slice(-4, -2));
  const day = Number(text.slice(-2));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
};

const bare = (text: string): string => text.replace(/[^\dXx]/g, '');

/** Written in one piece any such number counts; in pieces it must read as region and birth date, not as a list. */
const isIdentityNumber: Cut = (match) => {
  const number = bare(match);
  if (/^\d+[\dXx]$/.test(match)) return true;
  if (!REGION.test(number)) return false;
  if (number.length === 18) return /^(?:19|20)/.test(number.slice(6)) && isBirthDate(number.slice(6, 14));
  return isBirthDate(number.slice(6, 12)) && /^\d{6}\D*\d{2}\D*\d{2}\D*\d{2}\D*\d{3}$/.test(match);
};

const isDay = (text: string): boolean => /^20[0-3]\d(?:0[1-9]|1[0-2])[0-3]\d$/.test(text);

/** Words that follow 密码是 or "password is" in a question, not a password. */
const NO_PASSWORD =
  /^(?:wrong|incorrect|invalid|forgot\w*|lost|not|never|too|what|how|where|why|required|expired|weak|locked|the|an?|still|always|correct|right|needed|reset|different|same|my|your|in|on|case|sent|ok|empty|blank|unknown|gone|no|bad|broken|shown|reject\w*|must|should|at|least|also|being|asked|it|set|saved|stored|error|recovery|retrieval|only|just|very|so|really|changed|good|fine|working|needs?|gets?|and|or|but|page|reset\w*|please|can|could|i|have|has|help)$/i;

const HAS_DIGIT = /\d/;

/** After a sign any word counts that asks nothing; after 是 or "is" as well; after nothing only one with digits. */
const isPassword: Cut = (_, sign, value = '') => {
  const word = value.replace(/[.,!?;:)]+$/, '');
  if (NO_PASSWORD.test(word) || /^\d{1,2}(?:-\d{1,2})?$/.test(word)) return false;
  if (sign !== undefined && sign !== '') return word.length >= 3;
  return word.length >= 6 && HAS_DIGIT.test(word) && !isDay(word);
};

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝劉陳張楊趙黃吳孫馬鄭謝許鄧馮蕭葉蘇盧鍾譚陸賈韋鄒閻龍賀顧龔萬錢嚴湯齊喬龐顏莊聶歐關蘭紀單畢';
const COMPOUND = '欧阳|司马|上官|诸葛|司徒|东方|独孤|慕容|皇甫|夏侯|尉迟|令狐|歐陽|諸葛';
/** Characters that go on with the sentence behind a short name. */
const GOES_ON = '想要在是的报報考问問有没沒怎能可请請今我你去来來了吗嗎呢和跟也就都查不,，。';
const GIVEN = String.raw`(?![${GOES_ON}])[\p{Script=Han}](?:(?![${GOES_ON}])\p{Script=Han})?`;
const NAME = `(?:(?:${COMPOUND})${GIVEN}|[${SURNAMES}]${GIVEN})`;

/** What follows 姓名 in a question: 姓名:怎么改, 姓名是错的. */
const NO_NAME = /^(?:什么|怎么|怎样|如何|为什么|不|没|错|写错|填错|改|是否|可以|能|要|和|跟|与|必须|有误|有问题|有生僻字|有空格|有个|有一|带|对|一样|谁|啥|哪|已|还|被|多少|输入|显示|生僻|拼音|简体|繁体|包含|用|需|应|方面|时间|方式|全称|万一|连|应该|和身|解决|成功)/;
const isHanName: Cut = (_, name = '') => !NO_NAME.test(name);

const NO_ENGLISH_NAME =
  /^(?:wrong|incorrect|spelled|spelt|misspel\w*|not|different|missing|too|on|in|the|an?|is|was|changed?|same|also|what|how|correct|right|shown|written|longer|long|in?valid|my|your|rare|and|or|but|i|can|could|do|does|did|when|where|which|why|with|from|at|please|if|to|of|for|id|has|have|that|this|so|he|she|it|we|am|are|will|would|should|may|ask\w*|need\w*|want\w*|pass\w*|got|score)$/i;

const PATTERNS: readonly Pattern[] = [
  [
    'password',
    /(?:密码|密碼|口令|password|passwd|pwd|passcode)\s*((?:改成|设成|设为|设的是|改为|应该是|就是|是|为|叫|is|was|:|=|->)+\s*|\s)?([\x21-\x7e]{3,64})/gi,
    (match, sign, value) => isPassword(match, sign?.trim(), value),
  ],
  ['password', /(?<![\x21-\x7e])([\x21-\x7e]{4,64})\s*(?:是|就是|is)\s*(?:我的|我|my\s)?(?:登录|登陆)?(?:密码|password)/gi, (_, value = '') => HAS_DIGIT.test(value) && !isDay(value)],
  ['password', /(?:密码|密碼|口令|password|pwd)\s*[:=]\s*([\p{Script=Han}]{1,12}\d[\dA-Za-z]{1,20})/giu],
  ['identity-number', new RegExp(`(?<!\\d)${digits(17)}${GAP}[\\dxX](?![\\dA-Za-z])`, 'g'), isIdentityNumber],
  ['identity-number', new RegExp(`(?<!\\d)[1-9]${GAP}${digits(14)}(?!\\d)`, 'g'), isIdentityNumber],
  ['identity-number', /(?<!\d)\d{14,19}[xX]?(?!\d)/g],
  ['identity-number', /(?:身份证|身份證|证件|證件|\bid(?: card)?(?: (?:number|no\.?))?\b)(?:号码?|號碼?)?\s*(?:是|为|is|:|=)*\s*(\d{8,20}[xX]?)/gi, (_, number = '') => !isDay(number)],
  ['identity-number', /(?:身份证|证件|通行证|护照|passport)(?:号码?)?\s*(?:是|为|is|number|no\.?|:|=|\s)*([A-Z]{1,2}\d{6,10})(?![A-Za-z\d])/gi],
  [
    'phone-number',
    new RegExp(
      `(?<!\\d)(?:(?:\\+|00)?86${GAP})?(?=1[3-9]|1${GAP}[3-9])(?:${[grouped(3, 4, 4), grouped(3, 3, 5), grouped(4, 3, 4), grouped(4, 4, 3), grouped(5, 6), grouped(...Array<number>(11).fill(1))].join('|')})(?!\\d)`,
      'g',
    ),
  ],
  [
    'phone-number',
    /(?:手机|手機|电话|電話|联系方式|微信|mobile|phone|telephone|\btel|whatsapp|wechat)(?:号码?|號碼?)?\s*(?:号码?|是|为|number|no\.?|is|:|=|\s)*(\+?\d(?:[\s-]?\d){9,12})(?!\d)/gi,
    (_, number = '') => !/^(?:0\d{2,3}|[48]00)/.test(number) && !isDay(bare(number).slice(0, 8)),
  ],
  ['phone-number', /(?<![零〇一二三四五六七八九幺\d])[一幺][三四五六七八九][零〇一二三四五六七八九幺]{9}(?![零〇一二三四五六七八九幺])/g],
  ['name', /(?:真实姓名|真名|姓名|名字)\s*(?:是|叫|为)?\s*[:：=]\s*([\p{Script=Han}·]{2,8})/gu, isHanName],
  ['name', new RegExp(`(?:姓名|名字)\\s*(?:是|叫做?|为|\\s)?\\s*(${NAME})`, 'gu'), isHanName],
  ['name', new RegExp(`(?:我叫|本人叫|我的名字[是叫]|我名叫|我姓名)\\s*(?:做)?\\s*(${NAME})`, 'gu'), isHanName],
];

const ENGLISH_NAME = /\b(?:my (?:full |real )?name is|my name's|(?<!user ?|file ?)\bname\s*[:=])\s*([a-z][a-z'-]*)((?:\s+[a-z][a-z'-]*){0,2})/gi;

/** The last words of a name: those that ask or go on are not of it. */
const lengthOfName = (rest: string): number => {
  let length = 0;
  for (const [said, word = ''] of rest.matchAll(/\s+(\S+)/g)) {
    if (NO_ENGLISH_NAME.test(word)) return length;
    const isThird = length > 0;
    if (isThird && !/^[A-Z]/.test(word)) return length;
    length += said.length;
  }
  return length;
};

/**
 * Cuts personal data out of a message before anything else reads it: ID numbers with and without a valid
 * checksum, phone numbers, passwords, and names after 姓名. What is no personal data stays as it came.
 */
export const guard = (message: string): Guarded => {
  const found = new Set<Sensitive>();
  let text = message.replace(WIDE, (character) => character.normalize('NFKC'));
  for (const [kind, pattern, isCut] of PATTERNS) {
    text = text.replace(pattern, (match: string, ...groups: readonly unknown[]) => {
      const said = groups.map((group) => (typeof group === 'string' ? group : undefined));
      if (isCut !== undefined && !isCut(match, ...said)) return match;
      found.add(kind);
      return ' ';
    });
  }
  text = text.replace(ENGLISH_NAME, (match: string, first: string, rest: string) => {
    if (NO_ENGLISH_NAME.test(first)) return match;
    found.add('name');
    return ` ${rest.slice(lengthOfName(rest))}`;
  });
  return found.size === 0 ? { text: message, found: [] } : { text: text.replace(/ {2,}/g, ' ').trim(), found: [...found] };
};
