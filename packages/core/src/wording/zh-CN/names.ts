import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { PaperCode } from '../../rulebook/paper-code.js';
import { papers } from '../../rulebook/papers.js';
import { partsOf, runsOf } from '../date-parts.js';
import type { Names } from '../wording.js';

const facts: Names['facts'] = {
  rawScore: '卷面分',
  rawPassMark: '卷面合格线',
  reportScore: '报告分',
  sitting: '考次（哪一年的上半年或下半年）',
  kind: '复核笔试成绩还是面试成绩',
  stage: '笔试还是面试',
  province: '报考省份',
  publishedOn: '成绩公布日期',
  on: '要查询的日期',
  ground: '申请复核的理由',
  validUntil: '官网显示的有效期截止日',
  refundExtension: '有效期内是否获批过疫情退费',
  category: '报考类别',
  subject: '报考科目',
  passes: '已合格的笔试科目',
  writtenCategory: '笔试类别',
  writtenSubject: '科目三的学科',
  basis: '报名依据（户籍、居住证、工作单位或就读学校）',
  basisProvince: '报名依据所在省份',
  student: '是否为全日制在校生',
  lastWrittenSitting: '最近一次参加笔试的考次',
  writtenProvince: '参加笔试的省份',
};

const passFacts: Names['passFacts'] = {
  paper: '科目代码',
  sitting: '合格的考次',
  reportScore: '报告分',
  validUntil: '官网显示的有效期截止日',
  refundExtension: '有效期内是否获批过疫情退费',
};

const categories: Names['categories'] = {
  kindergarten: '幼儿园',
  primary: '小学',
  'junior-secondary': '初级中学',
  'senior-secondary': '高级中学',
  'vocational-academic': '中职文化课',
  'vocational-professional': '中职专业课',
  'vocational-instructor': '中职实习指导教师',
};

const subjects: Names['subjects'] = {
  chinese: '语文',
  mathematics: '数学',
  english: '英语',
  physics: '物理',
  chemistry: '化学',
  biology: '生物',
  'morality-and-law': '道德与法治',
  politics: '思想政治',
  history: '历史',
  geography: '地理',
  music: '音乐',
  'physical-education': '体育',
  art: '美术',
  'information-technology': '信息技术',
  'general-technology': '通用技术',
  'history-and-society': '历史与社会',
  science: '科学',
  'mental-health': '心理健康教育',
  japanese: '日语',
  russian: '俄语',
  french: '法语',
  german: '德语',
  spanish: '西班牙语',
  tibetan: '藏语文',
  korean: '朝鲜语文',
  yi: '彝语文',
  'special-education': '特殊教育',
  'general-primary': '小学全科',
};

const regions: Names['regions'] = {
  '11': '北京',
  '12': '天津',
  '13': '河北',
  '14': '山西',
  '15': '内蒙古',
  '21': '辽宁',
  '22': '吉林',
  '23': '黑龙江',
  '31': '上海',
  '32': '江苏',
  '33': '浙江',
  '34': '安徽',
  '35': '福建',
  '36': '江西',
  '37': '山东',
  '41': '河南',
  '42': '湖北',
  '43': '湖南',
  '44': '广东',
  '45': '广西',
  '46': '海南',
  '50': '重庆',
  '51': '四川',
  '52': '贵州',
  '53': '云南',
  '54': '西藏',
  '61': '陕西',
  '62': '甘肃',
  '63': '青海',
  '64': '宁夏',
  '65': '新疆',
  '71': '台湾',
  '81': '香港',
  '82': '澳门',
};

const bases: Names['bases'] = {
  'household-registration': '户籍',
  'residence-permit': '居住证',
  'work-unit': '工作单位（人事关系）',
  school: '就读学校',
};

const events: Names['events'] = {
  writtenRegistration: '笔试报名',
  writtenExam: '笔试',
  writtenResults: '笔试成绩公布',
  interviewRegistration: '面试报名',
  interview: '面试',
  interviewResults: '面试成绩公布',
};

const grounds: Names['grounds'] = {
  'score-not-entered': '漏登分',
  'sum-wrong': '合分错误',
  'answer-not-marked': '漏评',
  'marking-too-strict': '评分宽严',
  're-mark': '重新评卷',
  'see-the-script': '查看答卷',
};

const timeline: Names['timeline'] = {
  'written-registration': '笔试报名',
  'written-exam': '笔试',
  'written-results': '笔试成绩公布',
  'interview-registration': '面试报名',
  interview: '面试',
  'interview-results': '面试成绩公布',
  'review-opens': '成绩复核申请开始',
  'review-safe-until': '按各地规则都来得及申请复核的最后一天',
  'review-closes': '成绩复核申请截止',
  'pass-expires': '笔试科目成绩有效期截止',
  'certificate-expires': '合格证明有效期截止',
};

const steps: Names['steps'] = {
  'open-portal': '打开报名网站',
  'register-online': '点击“网上报名”',
  'choose-province': '选择省份',
  'log-in': '登录账号',
  'fill-in-information': '填写个人信息',
  'choose-area': '选择考区',
  'choose-category': '选择报考类别',
  'choose-subject': '选择面试科目',
  'choose-papers': '选择笔试科目',
  confirm: '确认并提交报名',
  audit: '审核',
  pay: '网上缴费',
  'print-admission-ticket': '打印准考证',
};

const stepItems: Names['stepItems'] = {
  portal: '报名网站',
  account: '报名账号',
  'identity-card': '身份证',
  photo: '电子照片',
  'mobile-number': '手机号码',
  'education-or-student-record': '学历或学籍信息',
  'area-proof': '可在该考区报名的证明',
  'audit-documents': '审核材料',
  'online-payment': '网上支付方式',
  printer: '打印机',
};

const date = (text: string): string => {
  const { year, month, day } = partsOf(text);
  if (month === 0) return `${year}年`;
  return day === 0 ? `${year}年${month}月` : `${year}年${month}月${day}日`;
};

const range = (from: string, to: string): string => {
  if (from === to) return date(from);
  const start = partsOf(from);
  const end = partsOf(to);
  if (start.year !== end.year) return `${date(from)}至${date(to)}`;
  return start.month === end.month
    ? `${date(from)}至${end.day}日`
    : `${date(from)}至${end.month}月${end.day}日`;
};

const list = (items: readonly string[]): string => items.join('、');

/** What things of the exam are called in Chinese. */
export const names: Names = {
  facts,
  passFacts,
  categories,
  subjects,
  regions,
  bases,
  events,
  stages: { written: '笔试', interview: '面试' },
  timeline,
  grounds,
  steps,
  stepItems,
  sitting: (sitting) => `${sitting.slice(0, 4)}年${sitting.endsWith('1') ? '上' : '下'}半年`,
  date,
  range,
  list,
};

/** Days as a list of dates and ranges; a year is named once. */
export const dayList = (days: readonly CalendarDate[]): string => {
  let year = '';
  const texts = runsOf(days).map(({ from, to }) => {
    const text = range(from, to);
    const isSameYear = from.startsWith(year) && year !== '';
    year = to.slice(0, 4);
    return isSameYear ? text.replace(/^\d+年/, '') : text;
  });
  return list(texts);
};

/** A paper with its code and name. */
export const paperName = (code: PaperCode): string => `${code}《${papers[code].names['zh-CN']}》`;

/** How a province audits. */
export const auditModes = {
  online: '网上审核',
  'on-site': '现场审核',
  'online-then-on-site': '先网上审核，必要时再现场审核',
  varies: '各考区方式不同',
} as const;

/** A number of calendar or working days. */
export const dayCount = (length: number, unit: 'calendar-days' | 'working-days'): string =>
  unit === 'working-days' ? `${length}个工作日` : `${length}天`;
