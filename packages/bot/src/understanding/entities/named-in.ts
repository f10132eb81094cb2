import type { Basis, Category, PaperCode, Stage, Subject } from '@ntce/core';
import type { RegistrationStatus } from './entities.js';

type Table<T extends string> = readonly (readonly [T, RegExp])[];

const find = <T extends string>(table: Table<T>, text: string): readonly T[] =>
  table
    .map(([value, pattern]) => ({ value, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);

const CATEGORY_NAMES: Table<Category> = [
  ['kindergarten', /幼儿园|幼教|幼师|幼儿|学前|kindergarten|preschool|nursery/],
  ['primary', /小学|小教|小语|小数(?!点)|primary|elementary/],
  ['junior-secondary', /初中|初级中学|初语|初数|junior (?:high|middle|secondary)|middle school|junior high/],
  ['senior-secondary', /高中|高级中学|senior (?:high|middle|secondary)|high school/],
  ['vocational-academic', /中职文化|文化课|vocational academic/],
  ['vocational-professional', /中职专业|专业课|vocational professional/],
  ['vocational-instructor', /实习指导|instructor/],
];

const SUBJECT_NAMES: Table<Subject> = [
  ['chinese', /语文|\bchinese\b(?! (?:mainland|citizen|student|college))/],
  ['mathematics', /数学|math/],
  ['english', /英语(?![四六]级|专)|\benglish\b/],
  ['physics', /物理|physics/],
  ['chemistry', /化学|chemistry/],
  ['biology', /生物|biology/],
  ['morality-and-law', /道德与法治|道法|思想品德|思品|品德|morality/],
  ['politics', /思想政治|政治|politics/],
  ['history-and-society', /历史与社会|history and society/],
  ['history', /历史(?!与社会)|\bhistory\b(?! and society)/],
  ['geography', /地理|geography/],
  ['music', /音乐|\bmusic\b/],
  ['physical-education', /体育|physical education|\bpe\b|sports/],
  ['art', /美术|\bart\b|fine arts/],
  ['information-technology', /信息技术|信息科技|计算机(?!二级)|information technology|\bict?\b/],
  ['general-technology', /通用技术|general technology/],
  ['science', /科学(?!社会)|\bscience\b/],
  ['mental-health', /心理健康|心理(?!咨询)|mental health|psychology/],
  ['japanese', /日语|japanese/],
  ['russian', /俄语|russian/],
  ['french', /法语|french/],
  ['german', /德语|german/],
  ['spanish', /西班牙语|spanish/],
  ['tibetan', /藏语|tibetan/],
  ['korean', /朝鲜语|korean/],
  ['yi', /彝语/],
  ['special-education', /特殊教育|特教|special education/],
  ['general-primary', /小学全科|全科/],
];

const BASIS_NAMES: Table<Basis> = [
  ['household-registration', /户口|户籍|hukou|household registration/],
  ['residence-permit', /居住证|暂住证|residence permit/],
  ['work-unit', /工作单位|单位|上班|工作地|人事关系|工作的地方|\bwork\b|employer|my job/],
  ['school', /学校|在读|学籍|大学|上学|读书|\bschool\b|university|college|campus|\bstudy\b/],
];

const STAGE_NAMES: Table<Stage> = [
  ['written', /笔试|\bbs\b|written|bishi/],
  ['interview', /面试|面(?=的|不|得)|\bms\b|interview|mianshi|试讲/],
];

const STATUS_NAMES: Table<RegistrationStatus> = [
  ['audit-refused', /审核(?:不|未|没|没有)(?:通)?过|未通过|被退回|驳回|refused|rejected/],
  ['audit-pending', /待审核|审核中|正在审核|under review|pending/],
  ['audit-passed', /审核(?:已|已经)?通过|审核过了|approved/],
  ['payment-pending', /待支付|待缴费|未缴费|未支付|unpaid/],
  ['paid', /已缴费|已支付|缴费成功|\bpaid\b/],
];

const PAPER = /(?<![\d.])([1-4]\d{2}a?)(?![\d.分年月])/g;
const CODES: readonly PaperCode[] = [
  '101', '102', '201', '201A', '202', '202A', '301', '301A', '302', '302A', '303', '304', '305', '306', '307',
  '308', '309', '310', '311', '312', '313', '314', '315', '316', '317', '403', '404', '405', '406', '407', '408',
  '409', '410', '411', '412', '413', '414', '415', '418',
];

const PAPER_NAMES: Table<PaperCode> = [
  ['102', /保教知识/],
  ['202', /教育教学知识/],
  ['302', /(?<!教学)教育知识与能力/],
];

const POSITIONS: readonly (readonly [1 | 2 | 3, RegExp])[] = [
  [1, /科目?[一1]|综合素质|综素|zhsz|paper (?:one|1)|subject (?:one|1)/],
  [2, /科目?[二2]|教知|教育知识|paper (?:two|2)|subject (?:two|2)/],
  [3, /科目?[三3]|学科知识|paper (?:three|3)|subject (?:three|3)/],
];

export const categoriesIn = (text: string): readonly Category[] => find(CATEGORY_NAMES, text);
export const subjectsIn = (text: string): readonly Subject[] => find(SUBJECT_NAMES, text);
export const basesIn = (text: string): readonly Basis[] => find(BASIS_NAMES, text);
export const stagesIn = (text: string): readonly Stage[] => find(STAGE_NAMES, text);
export const statusesIn = (text: string): readonly RegistrationStatus[] => find(STATUS_NAMES, text).slice(0, 1);

export const papersIn = (text: string): readonly PaperCode[] => {
  const codes = [...text.matchAll(PAPER)].flatMap(([, code]) => {
    const known = CODES.find((candidate) => candidate === code?.toUpperCase());
    return known === undefined ? [] : [known];
  });
  return [...new Set([...codes, ...find(PAPER_NAMES, text)])];
};

export const positionsIn = (text: string): readonly (1 | 2 | 3)[] =>
  POSITIONS.filter(([, pattern]) => pattern.test(text)).map(([position]) => position);

const NOT_STUDENT = /已经?毕业|毕业了|毕业[一二两三四五六七八九十\d]+年|社会人员|社会考生|不是学生|在职|graduated|not a student/;
const STUDENT = /大[一二三四]|在校|学生|研[一二三]|专升本在读|应届|\bstudent\b|\bjunior year\b|sophomore|undergrad/;

export const studentIn = (text: string): boolean | null => {
  if (NOT_STUDENT.test(text)) return false;
  return STUDENT.test(text) ? true : null;
};

const YES = /^(?:是|是的|对|对的|嗯+|有|有的|可以|好|好的|过了|都过了|yes|yep|yeah|ok|sure|right)[\s.。!！~]*$/;
const NO = /^(?:不是|没有|没|不|否|还没|没过|no|nope|not yet)[\s.。!！~]*$/;

export const yesIn = (text: string): boolean | null => {
  if (YES.test(text)) return true;
  return NO.test(text) ? false : null;
};
