/** Pages of authorities and universities themselves, and the regulations. */
import type { Source } from '../../result/citation.js';

export const interimMeasures: Source = {
  id: 'interim-measures',
  title: '中小学教师资格考试暂行办法（教师〔2013〕9号）',
  issuer: '教育部',
  date: '2013',
  address: null,
};

export const hongKongMacaoTaiwanCandidates2019: Source = {
  id: 'hong-kong-macao-taiwan-candidates-2019',
  title: '港澳台居民参加中小学教师资格考试的规定（教师厅〔2019〕1号）',
  issuer: '教育部办公厅',
  date: '2019',
  address: null,
};

export const moeNotice2020Merger: Source = {
  id: 'moe-notice-2020-merger',
  title: '2020 年上半年考试并入下半年、成绩延长一年的通知',
  issuer: '教育部',
  date: '2020-04-24',
  address: 'http://www.moe.gov.cn/jyb_xxgk/s5743/s5744/202004/t20200424_446151.html',
};

export const examExemption2020: Source = {
  id: 'exam-exemption-2020',
  title: '教育类研究生与公费师范生免试认定的规定（教师函〔2020〕5号）',
  issuer: '教育部',
  date: '2020',
  address: null,
};

export const examExemptionExtension2022: Source = {
  id: 'exam-exemption-extension-2022',
  title: '师范生免试认定扩大到更多院校的规定（教师函〔2022〕1号）',
  issuer: '教育部',
  date: '2022',
  address: null,
};

export const zhejiangInterview2017H1: Source = {
  id: 'zhejiang-interview-2017h1',
  title: '浙江省：2017 年上半年笔试成绩公布与面试报名',
  issuer: '浙江海洋大学',
  date: null,
  address: 'http://jwc.zjou.edu.cn/info/1044/3014.htm',
};

export const jiangsuInterview2019H1: Source = {
  id: 'jiangsu-interview-2019h1',
  title: '江苏省：2019 年上半年面试报名、考试与成绩日期',
  issuer: 'jwc.sqsf.cn',
  date: null,
  address: 'https://jwc.sqsf.cn/info/1152/1709.htm',
};

export const sichuanInterview2019H1: Source = {
  id: 'sichuan-interview-2019h1',
  title: '四川省：2019 年上半年面试报名与现场审核',
  issuer: 'scit.cn',
  date: null,
  address: 'https://scit.cn/jxjyxy/newslistli512_11542.htm',
};

export const beijingInterview2021H2: Source = {
  id: 'beijing-interview-2021h2',
  title: '北京市：2021 年下半年面试报名',
  issuer: '北京教育考试院',
  date: '2021-12-13',
  address: 'https://www.bjeea.cn/html/ksb/zigekaoshi/2021/1213/80356.html',
};

export const sichuanInterview2022H1: Source = {
  id: 'sichuan-interview-2022h1',
  title: '四川省：2022 年上半年面试报名',
  issuer: '乐山师范学院',
  date: null,
  address: 'https://jsjyxy.lsnu.edu.cn/info/1116/2487.htm',
};

export const guangzhouSubjectRename: Source = {
  id: 'guangzhou-subject-rename',
  title: '广州市：道德与法治学科更名',
  issuer: '广州市教育局',
  date: null,
  address: 'https://jyj.gz.gov.cn/yw2/xxhjsfw/zgrd/content/post_7344178.html',
};

export const suzhouExemption2020: Source = {
  id: 'suzhou-exemption-2020',
  title: '苏州市：教育类研究生与公费师范生免试认定改革',
  issuer: '苏州市教育局',
  date: '2020-09',
  address: 'http://jyj.suzhou.gov.cn/szjyj/gnsd/202009/21d5dfa7b8374b6b9228b775a504fb25.shtml',
};
