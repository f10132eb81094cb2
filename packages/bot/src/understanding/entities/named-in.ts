import type { Basis, Category, Stage, Subject } from '@ntce/core';
import type { RegistrationStatus } from './entities.js';

type Table<T extends string> = readonly (readonly [T, RegExp])[];

const find = <T extends string>(table: Table<T>, text: string): readonly T[] => {
  const found: (readonly [number, T])[] = [];
  for (const [value, pattern] of table) {
    const at = text.search(pattern);
    if (at >= 0) found.push([at, value]);
  }
  return found.length < 2 ? found.map(([, value]) => value) : found.sort(([a], [b]) => a - b).map(([, value]) => value);
};

/** 高中毕业, 初中学历, 高中生 speak of schooling, 中小学 of the exam. */
const CATEGORY_NAMES: Table<Category> = [
  [
    'kindergarten',
    /幼儿园|幼教|幼师|幼儿(?!园)|学前(?!教育(?:专业|本科|专科|毕业|的学生))|kindergarten|pre-?school|\bnursery\b|youer/,
  ],
  ['primary', /(?<!中)小学(?!生|毕业|学历)|小教|小语|小数(?!点|位)|小英|\bprimary\b|\belementary\b|xiaoxue/],
  [
    'junior-secondary',
    /初中(?!生|毕业|学历|文凭)|初级中学|初高中|初[语数英物化政史地]|\bjunior[ -](?:high|middle|secondary)|(?<!senior )middle school|(?<!\b(?:am|i'm|im|as|college|university) (?:an? )?)\b(?:junior|jr)\b(?! (?:year|student|in (?:college|university)|at (?:college|university|[a-z]+ university)|citizen|teacher|level))|chuzhong/,
  ],
  [
    'senior-secondary',
    /高中(?!生|毕业|学历|文凭)|高级中学|高[语数英物化政史](?!额)|\bsenior[ -](?:high|middle|secondary)|(?<!junior )high school(?! (?:diploma|graduate|degree|student))|(?<!\b(?:am|i'm|im|as|college|university) (?:an? )?)\b(?:senior|sr)\b(?! (?:year|student|in (?:college|university)|at (?:college|university|[a-z]+ university)|citizen|teacher|level))|gaozhong/,
  ],
  ['vocational-academic', /(?:中职|职业|职高).{0,6}文化课?|文化课|vocational[ -](?:academic|cultur|general)/],
  ['vocational-professional', /(?:中职|职业|职高).{0,6}专业课?|^专业课|vocational[ -](?:professional|specialt?y|subject)/],
  ['vocational-instructor', /实习指导|vocational[ -](?:instructor|internship|practi)|internship (?:instructor|guidance)|\binstructor\b/],
];

/** A subject named as what somebody majored in, or in the name of a department, is none. */
const NO_MAJOR = '(?!(?:学|教育|学教育)?专业|系(?!统|列)| majors?\\b| degree\\b)';
const subject = (pattern: string): RegExp => new RegExp(`(?:${pattern})${NO_MAJOR}`);

/** Subjects by one character: after a category, 初数, 高中物, or in a row, 语数英, 音体美. */
const oneCharacter = (character: string, unless = ''): string => {
  const not = unless === '' ? '' : `(?![${unless}])`;
  const row = '[语数英物化生政史地音体美]';
  return `(?:(?:初中|高中|小学)|(?<![\\u4e00-\\u9fff])[初高小])${character}${not}|(?<=${row}{2})${character}${not}|(?<=${row})${character}(?=${row})|${character}(?=${row}{2})`;
};

const SUBJECT_NAMES: Table<Subject> = [
  ['chinese', subject(`(?<![藏彝])语文|${oneCharacter('语', '言')}|(?<!\\bin )\\bchinese\\b(?! (?:mainland|citizen|student|college|university|national))`)],
  ['mathematics', subject(`数学|${oneCharacter('数', '据量字点位')}|\\bmath(?:s|ematics)?\\b`)],
  ['english', subject(`英语(?![四六]级|专[四八])|${oneCharacter('英')}|(?<!\\b(?:in|speak|use|reply in) )\\benglish\\b(?! please)`)],
  ['physics', subject(`物理|${oneCharacter('物', '品流')}|\\bphysics\\b`)],
  ['chemistry', subject(`化学|${oneCharacter('化')}|\\bchemistry\\b`)],
  ['biology', subject('生物|(?<=[语数英物化政史地]{2})生(?!源)|\\bbiology\\b')],
  ['morality-and-law', subject('道德与法治|道法|思想品德|思品|品德|\\bmorality\\b')],
  ['politics', subject(`思想政治(?!素质|表现)|(?<!思想)政治(?!面貌|审查|素质|表现)|思政|${oneCharacter('政', '策府')}|\\bpolitics\\b|\\bpolitical\\b`)],
  ['history-and-society', subject('历史与社会|history and society')],
  ['history', subject(`历史(?!与社会)|${oneCharacter('史')}|\\bhistory\\b(?! and society)`)],
  ['geography', subject(`地理|${oneCharacter('地', '方区点址')}|\\bgeography\\b`)],
  ['music', subject(`音乐|${oneCharacter('音')}|\\bmusic\\b`)],
  ['physical-education', subject(`体育|${oneCharacter('体', '检')}|\\bphysical education\\b|\\bp\\.?e\\b|\\bsports?\\b`)],
  ['art', subject(`美术|${oneCharacter('美', '国')}|\\b(?:fine )?arts?\\b`)],
  [
    'information-technology',
    subject('信息技术|信息科技|计算机(?![一二三四]级|等级)|(?:初中|高中|小学)信息(?!填|错|确认|有误|修改|表)|^信息$|信息(?:课|老师)|information technology|\\bict\\b'),
  ],
  ['general-technology', subject('通用技术|general technology')],
  ['science', subject('(?<!社会|信息)科学(?!社会|技术)|(?<!social )\\bscience\\b')],
  ['mental-health', subject('心理健康|(?<!教育)心理(?!咨询|素质|准备|压力|学和|学与)|mental health|\\bpsychology\\b')],
  ['japanese', subject('日语|\\bjapanese\\b')],
  ['russian', subject('俄语|\\brussian\\b')],
  ['french', subject('法语|\\bfrench\\b')],
  ['german', subject('(?<!道)德语|\\bgerman\\b')],
  ['spanish', subject('西班牙语|西语|\\bspanish\\b')],
  ['tibetan', subject('藏语|\\btibetan\\b')],
  ['korean', subject('朝鲜语|韩语|\\bkorean\\b')],
  ['yi', subject('彝[语文]|\\byi language\\b')],
  ['special-education', subject('特殊教育|特教|special(?: needs)? education')],
  ['general-primary', subject('小学全科|全科|general primary')],
];

const BASIS_NAMES: Table<Basis> = [
  ['household-registration', /户口|户籍|hukou|household registration/],
  ['residence-permit', /居住证|暂住证|residence permit|residency permit/],
  [
    'work-unit',
    /单位|上班|人事关系|社保|(?<!报名|审核|考试|组织|招生)工作(?![日天人时流组])|\b(?:i|i'm|and|currently) work(?:ing)? (?:in|at|for)\b|\bwork (?:in|at|unit|place)\b|workplace|employer|my job|work relation/,
  ],
  [
    'school',
    /学校|在读|学籍|就读|读大[一二三四]|[上读念]大学|大学(?=在|是在|所在)|上学|读书|读研|(?<!primary |middle |high |elementary |secondary |nursery )\bschool\b|\buniversity\b(?! (?:degree|graduate))|(?<!year of )\bcollege\b(?! (?:degree|graduate))|\bcampus\b|\b(?:i|i'm|am|and) study(?:ing)?\b|\bstudy(?:ing)? (?:in|at)\b/,
  ],
];

const STAGE_NAMES: Table<Stage> = [
  ['written', /笔试|笔面试|\bbs\b|(?<!have |has |was )\bwritten\b|\bbishi\b/],
  ['interview', /面试|(?<![卷方里上下外页界封表全见对当会前后])面(?=的|不|得|吗|过了)|\bms\b|\binterviews?\b|\bmianshi\b|试讲/],
];

const STATUS_NAMES: Table<RegistrationStatus> = [
  [
    'audit-refused',
    /审核(?:状态)?(?:是|为|显示)?(?:不|未|没有?|还没有?)(?:能)?(?:通)?过|没(?:有)?通过(?:资格)?审核|审核失败|未通过审核|被?退回|驳回|\brefused\b|\brejected\b/,
  ],
  ['audit-pending', /待审核|审核中|正在审核|未审核|还没审核|under review|(?<!payment )\bpending\b(?! payment)|awaiting (?:audit|review)/],
  ['audit-passed', /审核(?:已经?|都)?通过(?!率)|审核(?:已经?)?过了|(?<![没未])(?<!没有)通过了?(?:资格)?审核|\bapproved\b/],
  ['payment-pending', /[待未没](?:有)?(?:支付|缴费|付款|交费|交钱)|\bunpaid\b|payment pending|pending payment|(?:not|haven't|have not) paid/],
  ['paid', /已经?(?:缴费|支付|付款|交费)|(?:缴费|支付|付款)(?:成功|完成|了)|交了?(?:费|钱)了|(?<!not |haven't |have not |get )\bpaid\b/],
];

export const categoriesIn = (text: string): readonly Category[] => {
  const found = find(CATEGORY_NAMES, text);
  return text.includes('初高中') && !found.includes('senior-secondary') ? [...found, 'senior-secondary'] : found;
};
export const subjectsIn = (text: string): readonly Subject[] => find(SUBJECT_NAMES, text);
/** A basis that is said to be missing, or not to lie in a place: 没有居住证, 户口不在湖北, no residence permit. */
const MISSING_BASIS =
  /(?:没有?|无|未办|没办|还没办|不是)(?:本地|当地|那边|这边|本省)?的?(?:居住证|暂住证|户口|户籍)|(?:居住证|暂住证|户口|户籍)(?:都|也)?(?:不在|不是|没有|没办|也没有?|还没办)|(?:\bno|without(?: an?)?|(?:don'?t|do not|doesn'?t) have an?y?|(?:don'?t|do not) have) (?:local )?(?:residen(?:ce|cy) permit|hukou|household registration)|\b(?:residen(?:ce|cy) permit|hukou|household registration) (?:is not|isn'?t|not) (?:in|from)\b/g;

export const basesIn = (text: string): readonly Basis[] => find(BASIS_NAMES, text.replace(MISSING_BASIS, ' '));

/** The bases that a normalized text says to be missing. */
export const missingBasesIn = (text: string): readonly Basis[] => find(BASIS_NAMES, (text.match(MISSING_BASIS) ?? []).join(' '));
export const stagesIn = (text: string): readonly Stage[] => find(STAGE_NAMES, text);
export const statusesIn = (text: string): readonly RegistrationStatus[] => find(STATUS_NAMES, text);
