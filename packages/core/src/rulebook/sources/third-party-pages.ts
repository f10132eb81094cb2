/** Pages of third parties. */
import type { Source } from '../../result/citation.js';

export const chineseDays: Source = {
  id: 'chinese-days',
  title: '国务院办公厅历年节假日安排（chinese-days 整理）',
  issuer: '国务院办公厅',
  date: null,
  address: 'https://github.com/vsme/chinese-days',
};

export const seedArticle: Source = {
  id: 'seed-article',
  title: '2017 年下半年教师资格证笔试成绩查询及面试报名（四海网）',
  issuer: 'Sihai network',
  date: '2017-12',
  address: null,
};

export const scoreMisconceptionFudaoke: Source = {
  id: 'score-misconception-fudaoke',
  title: '卷面分与报告分的换算，以及“乘 0.8”的误解',
  issuer: 'fudaoke.com',
  date: null,
  address: 'https://www.fudaoke.com/exam/798642.html',
};

export const conversionGaosan: Source = {
  id: 'conversion-gaosan',
  title: '卷面分与报告分：按合格线分段的线性换算及算例',
  issuer: 'gaosan.com',
  date: null,
  address: 'http://m.gaosan.com/gaokao/518800.html',
};

export const conversionKaozhengba: Source = {
  id: 'conversion-kaozhengba',
  title: '卷面分与报告分：按合格线分段的线性换算',
  issuer: 'kaozhengba.com',
  date: null,
  address: 'https://www.kaozhengba.com/9839.html',
};

export const conversionJingyanla: Source = {
  id: 'conversion-jingyanla',
  title: '卷面合格线与报告分的分段换算',
  issuer: 'jingyanla.com',
  date: null,
  address: 'http://jingyanla.com/a/07/0H21K64502024.html',
};

export const conversionTop99: Source = {
  id: 'conversion-top-99',
  title: '卷面合格线、报告分的分段换算及算例',
  issuer: 'top-99.com.cn',
  date: '2020-11',
  address: 'http://www.top-99.com.cn/zige/jiaoshi/fenshuxian/202011/4646549.html',
};

export const conversionDressjessxo: Source = {
  id: 'conversion-dressjessxo',
  title: '卷面合格线与报告分换算的算例',
  issuer: 'dressjessxo.com',
  date: null,
  address: 'http://dressjessxo.com/show-549-30560-1.html',
};

export const conversionGwy: Source = {
  id: 'conversion-gwy',
  title: '卷面合格线与报告分换算的问答',
  issuer: 'gwy.com',
  date: null,
  address: 'https://m.gwy.com/wenda/73042.html',
};

export const hubeiReview2023H2: Source = {
  id: 'hubei-review-2023h2',
  title: '湖北省：2023 年下半年笔试成绩的换算与复核',
  issuer: 'sltbs.com',
  date: null,
  address: 'https://m.sltbs.com/daxuedongtai/783354.html',
};

export const scorePassMarkXindetihuiya: Source = {
  id: 'score-pass-mark-xindetihuiya',
  title: '笔试报告分 70 分以上为合格',
  issuer: 'xindetihuiya.com',
  date: null,
  address: 'http://xindetihuiya.com/gaokao/news/1030033.html',
};

export const writtenResults2022H2Sltbs: Source = {
  id: 'written-results-2022h2-sltbs',
  title: '2022 年下半年笔试成绩公布，70 分为合格，笔试成绩不发纸质证明',
  issuer: 'sltbs.com',
  date: null,
  address: 'https://m.sltbs.com/daxuedongtai/676939.html',
};

export const resultsNationalExamw: Source = {
  id: 'results-national-examw',
  title: '笔试合格线、分科报考与面试结果的显示',
  issuer: 'examw.com',
  date: null,
  address: 'http://m.examw.com/teacher/zhinan/336668/',
};

export const interviewRegistration2021H2Laitimes: Source = {
  id: 'interview-registration-2021h2-laitimes',
  title: '2021 年下半年面试报名与成绩复核问答',
  issuer: 'laitimes.com',
  date: null,
  address: 'https://www.laitimes.com/en/article/1apc3_1c2uv.html',
};

export const scoreWholePoints: Source = {
  id: 'score-whole-points',
  title: '报告分按整数分讨论的问答',
  issuer: '100dc.com',
  date: null,
  address: 'https://www.100dc.com/xll/783811.html',
};

export const scorePageFields2018: Source = {
  id: 'score-page-fields-2018',
  title: '2018 年成绩查询页面的字段（公开的查询程序源代码）',
  issuer: '不详',
  date: '2018',
  address: null,
};

export const interviewGuide2024: Source = {
  id: 'interview-guide-2024',
  title: '面试结果的显示、合格线与面试科目',
  issuer: 'hjuga.com',
  date: '2024-12-06',
  address: 'http://www.hjuga.com/20241206/1/385321',
};

export const interviewResults2022H2Query: Source = {
  id: 'interview-results-2022h2-query',
  title: '2022 年下半年面试成绩的查询与复核',
  issuer: 'laigaokao.com',
  date: null,
  address: 'http://m.laigaokao.com/html/382/382043.html',
};

export const interviewPassMarkNadiyi: Source = {
  id: 'interview-pass-mark-nadiyi',
  title: '面试合格线与结果的显示',
  issuer: 'nadiyi.com',
  date: null,
  address: 'https://www.nadiyi.com/teacher/4341571',
};

export const interviewResults2025H1Display: Source = {
  id: 'interview-results-2025h1-display',
  title: '2025 年上半年面试成绩公布及结果的显示',
  issuer: '100dc.com',
  date: null,
  address: 'https://m.100dc.com/baomingzhinan225/664590.html',
};

export const interimMeasuresOverview: Source = {
  id: 'interim-measures-overview',
  title: '《暂行办法》的复核与合格线规定，2016 年上半年报名日期',
  issuer: 'zhshbaiwen.com',
  date: null,
  address: 'https://zhshbaiwen.com/article/265641.html',
};

export const interviewPassMarkHuamu: Source = {
  id: 'interview-pass-mark-huamu',
  title: '面试合格线的说法',
  issuer: 'huamu0101.com',
  date: null,
  address: 'https://www.huamu0101.com/zhiyezige/73714',
};

export const provincesOutsideNationalExam: Source = {
  id: 'provinces-outside-national-exam',
  title: '未参加全国统考的省份，笔试合格线全国统一',
  issuer: 'xhlnet.com',
  date: null,
  address: 'http://edu.xhlnet.com/zhiye/11689.html',
};

export const interviewResults2025H1PassLines: Source = {
  id: 'interview-results-2025h1-pass-lines',
  title: '2025 年上半年面试成绩公布，所列历年“合格线”不可靠',
  issuer: 'xuebaike.net',
  date: null,
  address: 'https://www.xuebaike.net/new/7ea6001749024781.html',
};

export const interimMeasuresQuoted: Source = {
  id: 'interim-measures-quoted',
  title: '《暂行办法》第十三、十七、十八条的引文',
  issuer: 'wodeyuanxiao.com',
  date: null,
  address: 'https://wodeyuanxiao.com/EducationalKnowledge/xbuwnzsugr.html',
};

export const chongqingReview2018H2: Source = {
  id: 'chongqing-review-2018h2',
  title: '重庆市：2018 年下半年笔试成绩复核，五个工作日',
  issuer: 'ysznh.com',
  date: null,
  address: 'http://ysznh.com/Signaturedesign/wsxodczjdb.html',
};

export const liaoningReview2023H2: Source = {
  id: 'liaoning-review-2023h2',
  title: '辽宁省：2023 年下半年笔试成绩复核，五个工作日',
  issuer: 'laigaokao.com',
  date: null,
  address: 'http://m.laigaokao.com/html/548/548529.html',
};

export const reviewPractice2025: Source = {
  id: 'review-practice-2025',
  title: '各省成绩复核期限与面试成绩复核',
  issuer: 'youlu.com',
  date: '2025-05-05',
  address: 'https://www.youlu.com/jszg/content/CB202505051657050000000610',
};

export const shanxiInterviewAndReview2025H1: Source = {
  id: 'shanxi-interview-and-review-2025h1',
  title: '山西省：2025 年上半年笔试成绩复核与面试安排',
  issuer: '100dc.com',
  date: null,
  address: 'https://www.100dc.com/kaoshijingyan/393000.html',
};

export const reviewScope: Source = {
  id: 'review-scope',
  title: '成绩复核的范围',
  issuer: 'hteacher.net',
  date: null,
  address: 'http://m.hteacher.net/article/article.php?id=318826',
};

export const chongqingReviewTenDays: Source = {
  id: 'chongqing-review-ten-days',
  title: '重庆市：笔试成绩复核，十个工作日（未注明考次）',
  issuer: 'sf024.com',
  date: null,
  address: 'https://w.sf024.com/info/269297195067644045.html',
};

export const interviewReview2023: Source = {
  id: 'interview-review-2023',
  title: '面试成绩的复核，面试结果一次有效',
  issuer: '233.com',
  date: '2023-03',
  address: 'https://233.com/teacher/zhinan/202303/28164714930827.html',
};

export const chongqingReview2018H2Copy: Source = {
  id: 'chongqing-review-2018h2-copy',
  title: '重庆市：2018 年下半年笔试成绩复核期限',
  issuer: 'wodeyuanxiao.com',
  date: null,
  address: 'https://wodeyuanxiao.com/Educationalinstitution/bblexrmeqt.html',
};

export const interviewResults2022H2Review: Source = {
  id: 'interview-results-2022h2-review',
  title: '某省：2022 年下半年面试成绩公布与复核（未注明省份）',
  issuer: 'gaosan.com',
  date: null,
  address: 'http://m.gaosan.com/gaokao/539733.html',
};

export const validityBendibao: Source = {
  id: 'validity-bendibao',
  title: '笔试成绩与合格证明的有效期，2024 年下半年面试成绩公布日期',
  issuer: 'bendibao.com',
  date: '2025-01',
  address: 'http://qz.bendibao.com/edu/202517/33100.shtm',
};

export const validityZljskb: Source = {
  id: 'validity-zljskb',
  title: '笔试单科成绩有效期与面试报名的条件',
  issuer: 'zljskb.com',
  date: null,
  address: 'https://zljskb.com/jiaoshizige/11985.html',
};

export const writtenResults2017H2Query: Source = {
  id: 'written-results-2017h2-query',
  title: '2017 年下半年笔试成绩公布，查询页显示有效期',
  issuer: 'isslerlaw.com',
  date: null,
  address: 'http://isslerlaw.com/jobhuntingandrecruitment/iukhilfdaf.html',
};

export const interviewExpiry2022H2: Source = {
  id: 'interview-expiry-2022h2',
  title: '2022 年下半年面试：成绩在报名时有效即可，面试科目',
  issuer: 'daydaynews.cc',
  date: null,
  address: 'https://daydaynews.cc/en/education/3382325.html',
};

export const validityLaoshiok: Source = {
  id: 'validity-laoshiok',
  title: '2020 年下半年笔试成绩的有效期与面试报名',
  issuer: 'laoshiok.com',
  date: null,
  address: 'https://m.laoshiok.com/kaobian/28973',
};

export const interview2018H2English: Source = {
  id: 'interview-2018h2-english',
  title: '2018 年下半年面试日期与重新注册（英文译文）',
  issuer: '4hw.com.cn',
  date: null,
  address: 'https://en.4hw.com.cn/644/121326.html',
};

export const interviewChances: Source = {
  id: 'interview-chances',
  title: '一次笔试成绩可参加的面试次数，云南省每年考次',
  issuer: 'henanlong.com',
  date: null,
  address: 'http://henanlong.com/c/101611G1I2022.html',
};

export const merger2020ChinaCom: Source = {
  id: 'merger-2020-china-com',
  title: '2020 年上半年考试并入下半年、成绩延长一年的报道',
  issuer: 'china.com',
  date: '2020-04-24',
  address: 'https://news.china.com/socialgd/10000169/20200424/38132907.html',
};

export const merger2020EducationSite: Source = {
  id: 'merger-2020-education-site',
  title: '2020 年上半年考试取消、成绩延长一年的消息',
  issuer: '233.com',
  date: '2020-04',
  address: 'https://233.com/teacher/baoming/202004/24135805040.html',
};

export const writtenResults2022H2Certificate: Source = {
  id: 'written-results-2022h2-certificate',
  title: '2022 年下半年笔试成绩公布，笔试成绩不发纸质证明',
  issuer: 'mingyandaquanwang.com',
  date: null,
  address: 'https://mingyandaquanwang.com/lizhimingyan/egad2hwx3n.html',
};

export const abilityCertificate2021: Source = {
  id: 'ability-certificate-2021',
  title: '师范生教师职业能力证书的有效期与免试认定',
  issuer: 'dcgdxww.com',
  date: null,
  address: 'http://m.dcgdxww.com/jydt/33235.html',
};

export const categoriesAndSchedule2016: Source = {
  id: 'categories-and-schedule-2016',
  title: '2015 至 2016 年考试日程与各类别考试科目',
  issuer: 'kaobei173.com',
  date: '2016-11-09',
  address: 'https://www.kaobei173.com/teacher/zhinan/20161109/1205.html',
};

export const liaoningSchedule2026H1: Source = {
  id: 'liaoning-schedule-2026h1',
  title: '辽宁省：2026 年上半年考试日程',
  issuer: 'youlu.com',
  date: '2026-01-06',
  address: 'https://www.youlu.com/jszg/content/CB202601060000001334',
};

export const interview2018H2UnnamedProvince: Source = {
  id: 'interview-2018h2-unnamed-province',
  title: '某省：2018 年下半年面试报名、考试与成绩日期（未注明省份）',
  issuer: '13l.net',
  date: null,
  address: 'https://13l.net/index.php/l/1389080374032190140.html',
};

export const writtenTimes2015H2: Source = {
  id: 'written-times-2015h2',
  title: '2015 年下半年笔试日期与各科考试时间',
  issuer: 'obdgzm.com',
  date: null,
  address: 'http://obdgzm.com/jszg/article/1383.html',
};

export const guangxiInterview2015H2: Source = {
  id: 'guangxi-interview-2015h2',
  title: '广西：2015 年下半年面试报名、考试与成绩日期（西江当地报纸报道）',
  issuer: 'wzljl.cn',
  date: '2015-11-29',
  address: 'http://www.wzljl.cn/content/2015-11/29/content_179528.htm',
};

export const schedule2016H2: Source = {
  id: 'schedule-2016h2',
  title: '2016 年下半年报名、笔试与面试日期',
  issuer: 'g230.com',
  date: null,
  address: 'https://g230.com/1705984587610450060.html',
};

export const newSubjects2017H2: Source = {
  id: 'new-subjects-2017h2',
  title: '2017 年下半年笔试日期与新增学科',
  issuer: 'huicuiguan.com',
  date: null,
  address: 'https://huicuiguan.com/zigezheng/jiaoshi/3pp7kv.html',
};

export const interviewRegistration2017H2English: Source = {
  id: 'interview-registration-2017h2-english',
  title: '2017 年下半年面试报名日期（英文译文）',
  issuer: '4hw.com.cn',
  date: null,
  address: 'https://en.4hw.com.cn/644/9767.html',
};

export const schedule2018To2021: Source = {
  id: 'schedule-2018-to-2021',
  title: '2018 至 2021 年历次笔试与面试日期',
  issuer: 'hqwx.com',
  date: null,
  address: 'https://m.hqwx.com/jszg-kaoshi/news/16329707438471.html',
};

export const shaanxiInterview2018H1: Source = {
  id: 'shaanxi-interview-2018h1',
  title: '陕西省：2018 年上半年面试报名与费用（国际在线报道）',
  issuer: 'cri.cn',
  date: '2018-04-16',
  address:
    'https://big5.cri.cn/gate/big5/sn.cri.cn/chinanews/20180416/805c6af9-9edf-f7bd-fe1a-84228c954b17.html',
};

export const hunanWritten2018H2: Source = {
  id: 'hunan-written-2018h2',
  title: '湖南省：2018 年下半年笔试报名（浏阳日报报道）',
  issuer: 'lyrb.com.cn',
  date: '2018-09-05',
  address: 'http://wap.lyrb.com.cn/content/2018/09/05/6451036.html',
};

export const shanxiOneRound2018: Source = {
  id: 'shanxi-one-round-2018',
  title: '山西省 2018 年只设下半年考次，2018 年下半年笔试日期',
  issuer: '233.com',
  date: '2018-01',
  address: 'https://233.com/teacher/baoming/201801/25000000537.html',
};

export const provinceRounds2019: Source = {
  id: 'province-rounds-2019',
  title: '2019 年上半年日程，各省每年考次与统考范围',
  issuer: 'wendadaohang.com',
  date: null,
  address: 'https://11.wendadaohang.com/zd/v2vvS884PMPM4Sv2v2.html',
};

export const schedule2019: Source = {
  id: 'schedule-2019',
  title: '2019 年考试日程（可靠性较低）',
  issuer: 'zx08.cn',
  date: null,
  address: 'https://www.zx08.cn/article/78734.html',
};

export const writtenResults2019: Source = {
  id: 'written-results-2019',
  title: '2019 年笔试成绩公布日期（可靠性较低）',
  issuer: 'virsakorea.com',
  date: null,
  address: 'http://virsakorea.com/zige/jiaoshi/2011.html',
};

export const anhuiInterview2019H1: Source = {
  id: 'anhui-interview-2019h1',
  title: '安徽省：2019 年上半年面试报名与报考地条件',
  issuer: 'baidu.com',
  date: null,
  address: 'https://wapiknow.baidu.com/question/567842226695440924.html',
};

export const schedule2019H2: Source = {
  id: 'schedule-2019h2',
  title: '某省：2019 年下半年笔试报名、准考证与成绩日期（未注明省份）',
  issuer: 'brucepepe.com',
  date: '2019-09-03',
  address: 'http://brucepepe.com/system/2019/09/03/030148397.shtml',
};

export const xianWritten2020H1: Source = {
  id: 'xian-written-2020h1',
  title: '西安市：2020 年上半年笔试报名与费用',
  issuer: 'jxyuer.com',
  date: null,
  address: 'http://m.jxyuer.com/baike/jiaoyu/687535.html',
};

export const hebeiWrittenFee2020H1: Source = {
  id: 'hebei-written-fee-2020h1',
  title: '河北省：2020 年上半年笔试报名与费用',
  issuer: 'haoxue360.com',
  date: null,
  address: 'http://hrb.haoxue360.com/n_045519089.html',
};

export const schedule2020To2022: Source = {
  id: 'schedule-2020-to-2022',
  title: '2020 至 2022 年历次笔试与面试日期',
  issuer: 'koolearn.com',
  date: null,
  address: 'https://news.koolearn.com/kaopei/jszgz/86365',
};

export const shandongInterview2021H1: Source = {
  id: 'shandong-interview-2021h1',
  title: '山东省：2021 年上半年面试报名与网上确认',
  issuer: 'jsbexam.com',
  date: '2021-04-11',
  address: 'http://m.jsbexam.com/2021/bmsx_0411/92565.html',
};

export const interviewSubjects2021H2: Source = {
  id: 'interview-subjects-2021h2',
  title: '2021 年下半年面试科目的选择与笔试成绩公布日期',
  issuer: 'hteacher.net',
  date: null,
  address: 'http://m.hteacher.net/article/article.php?id=319108',
};

export const schedule2022H1: Source = {
  id: 'schedule-2022h1',
  title: '2022 年上半年笔试报名与成绩公布日期',
  issuer: 'yd166.com',
  date: null,
  address: 'https://m.yd166.com/jypx/5625871567.html',
};

export const schedule2022: Source = {
  id: 'schedule-2022',
  title: '2022 年面试与笔试日期',
  issuer: 'woyaojiankangwang.com',
  date: null,
  address: 'https://woyaojiankangwang.com/Sportshealth/knwzaijuwc.html',
};

export const shaanxiWritten2022H2: Source = {
  id: 'shaanxi-written-2022h2',
  title: '陕西省：2022 年下半年笔试报名、日期与费用（英文译文）',
  issuer: 'breakinglatest.news',
  date: null,
  address:
    'https://www.breakinglatest.news/news/in-the-second-half-of-the-year-the-written-examination-for-the-qualification-examination-for-primary-and-secondary-school-teachers-in-shaanxi-province-will-start-on-october-29/',
};

export const yunnanWritten2023H1: Source = {
  id: 'yunnan-written-2023h1',
  title: '云南省：2023 年上半年笔试报名、日期与成绩公布（新京报报道）',
  issuer: '0874bbs.com',
  date: null,
  address: 'https://0874bbs.com/thread-109830-1-1.html',
};

export const writtenTimes2023: Source = {
  id: 'written-times-2023',
  title: '2023 年笔试日期与各科考试时间',
  issuer: 'wodeyuanxiao.com',
  date: null,
  address: 'https://wodeyuanxiao.com/EducationalKnowledge/ugbqrlavqe.html',
};

export const zhejiangResults2023H1: Source = {
  id: 'zhejiang-results-2023h1',
  title: '浙江省：2023 年上半年成绩公布与报考地条件',
  issuer: 'gansulong.com',
  date: null,
  address: 'http://www.gansulong.com/c/04202aa602024.html',
};

export const anhuiInterview2023H1: Source = {
  id: 'anhui-interview-2023h1',
  title: '安徽省：2023 年上半年面试报名与日期',
  issuer: 'hq0564.com',
  date: null,
  address: 'https://hq0564.com/archiver/tid-1087336.html',
};

export const schedule2023H2: Source = {
  id: 'schedule-2023h2',
  title: '2023 年下半年各省笔试报名与考试日程',
  issuer: 'chusan.com',
  date: null,
  address: 'http://chusan.com/zhongkao/308885.html',
};

export const liaoningWritten2023H2: Source = {
  id: 'liaoning-written-2023h2',
  title: '辽宁省：2023 年下半年笔试报名日期',
  issuer: 'zhejianglong.com',
  date: null,
  address: 'http://zhejianglong.com/c/2236719.html',
};

export const henanNotes2023H2: Source = {
  id: 'henan-notes-2023h2',
  title: '2023 年下半年河南省报考笔记（life/exam/certificate/ntce.md）',
  issuer: 'github.com',
  date: null,
  address: 'https://github.com/DrAugus/draugus.github.io',
};

export const zhejiangInterview2023H2: Source = {
  id: 'zhejiang-interview-2023h2',
  title: '浙江省：2023 年下半年成绩公布、面试日期与报考条件（余姚新闻）',
  issuer: 'postsen.com',
  date: null,
  address: 'https://china.postsen.com/trends/41670/',
};

export const interview2023H2: Source = {
  id: 'interview-2023h2',
  title: '2023 年下半年面试报名与考试日期',
  issuer: 'zhejiangzikao.com',
  date: null,
  address: 'http://zhejiangzikao.com/jyxw/5842.html',
};

export const interviewResults2023H2: Source = {
  id: 'interview-results-2023h2',
  title: '2023 年下半年面试成绩公布日期',
  issuer: 'tm022.com',
  date: null,
  address: 'https://tm022.com/jszg/xiaoxi/652008.html',
};

export const schedule2024To2025: Source = {
  id: 'schedule-2024-to-2025',
  title: '2024 至 2025 年笔试与面试日期',
  issuer: 'youlu.com',
  date: '2025-09-15',
  address: 'https://www.youlu.com/jszg/content/CB202509151449120000000097',
};

export const shaanxiInterview2024H1: Source = {
  id: 'shaanxi-interview-2024h1',
  title: '陕西省：2024 年上半年面试报名、费用与日期',
  issuer: '394364.com',
  date: '2024-04-03',
  address: 'https://394364.com/2be6395078d054952879f72a20fcc76f9/c.html',
};

export const schedule2024H2Xuexila: Source = {
  id: 'schedule-2024h2-xuexila',
  title: '2024 年下半年考试日程',
  issuer: 'xuexila.com',
  date: null,
  address: 'https://m.xuexila.com/zixun/jiaoyu/c2244859.html',
};

export const schedule2024H2Sevw: Source = {
  id: 'schedule-2024h2-sevw',
  title: '2024 年下半年笔试报名、准考证与考试日期',
  issuer: 'sevw.cn',
  date: null,
  address: 'https://www.sevw.cn/article/90106.html',
};

export const schedule2024H2Fudaoke: Source = {
  id: 'schedule-2024h2-fudaoke',
  title: '2024 年下半年笔试报名与考试日期',
  issuer: 'fudaoke.com',
  date: null,
  address: 'https://www.fudaoke.com/exam/510750.html',
};

export const tianjinSchedule2024H2: Source = {
  id: 'tianjin-schedule-2024h2',
  title: '天津市：2024 年下半年考试日程与费用',
  issuer: 'bkwk.cn',
  date: null,
  address: 'https://bkwk.cn/article/tjjszgkssjbjbmlcqjx.html',
};

export const written2025H1: Source = {
  id: 'written-2025h1',
  title: '2025 年上半年笔试日期',
  issuer: 'baixiaopc.com',
  date: null,
  address: 'http://jiaoyu.baixiaopc.com/jszgz/585961.html',
};

export const countdownApp: Source = {
  id: 'countdown-app',
  title: '考试倒计时应用：2025 与 2026 年上半年面试日期',
  issuer: '不详',
  date: null,
  address: null,
};

export const interviewResults2025H1Fields: Source = {
  id: 'interview-results-2025h1-fields',
  title: '2025 年上半年面试成绩公布与查询字段',
  issuer: '51kexue.com',
  date: null,
  address: 'https://51kexue.com/know/J0YWG3HVKNBA.html',
};

export const hunanWritten2025H2: Source = {
  id: 'hunan-written-2025h2',
  title: '湖南省：2025 年下半年笔试报名、日期与费用',
  issuer: '100dc.com',
  date: null,
  address: 'https://m.100dc.com/zgs/779341.html',
};

export const schedule2026H1: Source = {
  id: 'schedule-2026h1',
  title: '2026 年上半年笔试报名与成绩公布日期',
  issuer: 'youlu.com',
  date: '2025-12-19',
  address: 'https://www.youlu.com/jszg/content/CB202512190000001024',
};

export const written2026H1: Source = {
  id: 'written-2026h1',
  title: '2026 年上半年笔试日期',
  issuer: 'china.com',
  date: null,
  address: 'https://henan.china.com/news/peixun/jiaoshi/288583',
};

export const schedule2026: Source = {
  id: 'schedule-2026',
  title: '2026 年考试日程（含预测）与各科考试时间',
  issuer: 'daniuxuexiao.org.cn',
  date: null,
  address: 'https://www.daniuxuexiao.org.cn/baokao/liucheng/249969.html',
};

export const interview2026H1Forecast: Source = {
  id: 'interview-2026h1-forecast',
  title: '2026 年上半年面试报名与考试日期（预测）',
  issuer: 'daniuxuexiao.org.cn',
  date: null,
  address: 'https://www.daniuxuexiao.org.cn/kaoshi/mianshi/260352.html',
};

export const ruleSummary2026: Source = {
  id: 'rule-summary-2026',
  title: '考试规则整理：科目代码、类别与合格成绩的使用（docs/用户需求文档.md）',
  issuer: 'github.com',
  date: '2026-06',
  address: 'https://github.com/lkun-ku/Yst-ai',
};

export const codeTableHenan2018H2: Source = {
  id: 'code-table-henan-2018h2',
  title: '河南省：2018 年下半年考试科目代码表',
  issuer: 'wodeyuanxiao.com',
  date: null,
  address: 'https://wodeyuanxiao.com/EducationalKnowledge/zpuezcxtyi.html',
};

export const codeNotes2019H2: Source = {
  id: 'code-notes-2019h2',
  title: '2019 年下半年各类别考试科目与代码说明',
  issuer: 'bendibao.com',
  date: null,
  address: 'https://m.bendibao.com/show820570.html',
};

export const interviewSubjectList: Source = {
  id: 'interview-subject-list',
  title: '面试科目列表、选科规则与面试流程',
  issuer: '156727.com',
  date: null,
  address: 'http://156727.com/QQmusic/dbpikuzjdg.html',
};

export const codeTableGuangdong2024H1: Source = {
  id: 'code-table-guangdong-2024h1',
  title: '广东省：2024 年上半年考试科目代码表（非官方网站）',
  issuer: 'gd.cn',
  date: null,
  address: 'http://jszg.gd.cn/show-61-16019-1.html',
};

export const codeTable2019H2: Source = {
  id: 'code-table-2019h2',
  title: '2019 年下半年考试科目代码表',
  issuer: 'athomedrugdetox.com',
  date: null,
  address: 'http://athomedrugdetox.com/zixun/redian/c159844.html',
};

export const codeTableHainan2018H2: Source = {
  id: 'code-table-hainan-2018h2',
  title: '海南省：2018 年下半年考试科目代码表',
  issuer: '不详',
  date: null,
  address: null,
};

export const historyAndSocietySubject: Source = {
  id: 'history-and-society-subject',
  title: '初级中学历史与社会学科（代码 316）',
  issuer: '156727.com',
  date: null,
  address: 'http://156727.com/TodayinHistory/muewxkkbya.html',
};

export const codeTableSeniorMiddle: Source = {
  id: 'code-table-senior-middle',
  title: '初中与高中学科代码表（含 317、408 与 418）',
  issuer: '不详',
  date: null,
  address: null,
};

export const severalCertificates: Source = {
  id: 'several-certificates',
  title: '多个教师资格证：公共科目成绩的再次使用，每年限认定一种',
  issuer: 'sltbs.com',
  date: null,
  address: 'https://m.sltbs.com/daxuedongtai/671567.html',
};

export const musicArtPeCodes2017H2: Source = {
  id: 'music-art-pe-codes-2017h2',
  title: '2017 年下半年起音体美专用科目代码',
  issuer: '4idols.com',
  date: null,
  address: 'http://4idols.com/BriefingHeadlines/nqtmwzvxom.html',
};

export const musicArtPeCodes2022H1: Source = {
  id: 'music-art-pe-codes-2022h1',
  title: '音体美专用科目的适用范围，2022 年上半年笔试报名日期',
  issuer: 'laitimes.com',
  date: null,
  address: 'https://www.laitimes.com/en/article/21p65_2alsk.html',
};

export const musicArtPeReplacement: Source = {
  id: 'music-art-pe-replacement',
  title: '普通科目成绩可代替音体美专用科目',
  issuer: '588733.com',
  date: null,
  address: 'https://yinyue.588733.com/wangyiyunyinle/5haw616cgx.html',
};

export const shandongNewSubjects2017: Source = {
  id: 'shandong-new-subjects-2017',
  title: '2017 年下半年新增面试学科（新浪山东报道）',
  issuer: 'sina.com.cn',
  date: '2017-07-14',
  address: 'http://sd.sina.com.cn/news/2017-07-14/detail-ifyiakwa4077955.shtml',
};

export const interviewSubjectChoice: Source = {
  id: 'interview-subject-choice',
  title: '各类别的面试科目与选科规则',
  issuer: 'zhongguodreams.com',
  date: null,
  address: 'https://zhongguodreams.com/DivinationbyDrawingLots/olycwucdwh.html',
};

export const tianjinInterviewProcedure: Source = {
  id: 'tianjin-interview-procedure',
  title: '天津市：面试报名与审核流程',
  issuer: 'xhlnet.com',
  date: null,
  address: 'https://edu.xhlnet.com/zhiye/8929.html',
};

export const twoCategoriesJianzhuj: Source = {
  id: 'two-categories-jianzhuj',
  title: '同一考次能否兼报两个类别或学科',
  issuer: 'jianzhuj.cn',
  date: null,
  address: 'https://www.jianzhuj.cn/news/1017644.html',
};

export const twoCategoriesGaokao: Source = {
  id: 'two-categories-gaokao',
  title: '同一考次能否兼报两个类别或学科的另一说法',
  issuer: 'gaokao51.com',
  date: null,
  address: 'http://www.gaokao51.com/news/360853.html',
};

export const provinceRoundsAndCertificates: Source = {
  id: 'province-rounds-and-certificates',
  title: '各省每年考次，多个证书与每年限认定一种',
  issuer: 'zblmm.cn',
  date: null,
  address: 'http://zblmm.cn/312487.html',
};

export const recognitionLimits: Source = {
  id: 'recognition-limits',
  title: '每年限认定一种教师资格，认定期限三十个工作日',
  issuer: '51a.net',
  date: null,
  address: 'https://51a.net/2083184925575303468.html',
};

export const interviewOtherProvinceGuide: Source = {
  id: 'interview-other-province-guide',
  title: '跨省参加面试的条件',
  issuer: '100dc.com',
  date: null,
  address: 'https://m.100dc.com/zgs/380080.html',
};

export const interviewOtherProvinceZljskb: Source = {
  id: 'interview-other-province-zljskb',
  title: '笔试成绩全国有效，可跨省面试',
  issuer: 'zljskb.com',
  date: null,
  address: 'https://zljskb.com/jiaoshizige/46089.html',
};

export const shanghaiInterviewFree: Source = {
  id: 'shanghai-interview-free',
  title: '上海市面试不收费及各地面试费用',
  issuer: 'sltbs.com',
  date: null,
  address: 'https://m.sltbs.com/daxuedongtai/667821.html',
};

export const beijingFees2022: Source = {
  id: 'beijing-fees-2022',
  title: '北京市笔试与面试费用，引京发改〔2015〕1849号、京发改〔2019〕481号',
  issuer: '奥鹏教育',
  date: '2022-12-07',
  address: null,
};

export const jiangsuFees2013: Source = {
  id: 'jiangsu-fees-2013',
  title: '江苏省笔试与面试费用',
  issuer: '1glr.cn',
  date: '2013-12',
  address: 'http://m.1glr.cn/zige/jiaoshi/zhinan/201312/2796471.html',
};

export const interviewFees2025: Source = {
  id: 'interview-fees-2025',
  title: '2025 年北京、天津、上海与浙江的面试费用',
  issuer: 'yibv.com',
  date: null,
  address: 'http://www.yibv.com/zig/72189.html',
};

export const hebeiWritten2020H1: Source = {
  id: 'hebei-written-2020h1',
  title: '河北省：2020 年上半年报考地条件、账号与照片要求',
  issuer: 'china.com',
  date: null,
  address: 'https://kaoshi.china.com/jiaoshi/news/1866459-1.htm',
};

export const shanghaiAudit2021H2: Source = {
  id: 'shanghai-audit-2021h2',
  title: '上海市：各区现场审核与高校考区网上审核',
  issuer: 'gwy.com',
  date: null,
  address: 'https://gwy.com/wenda/175610.html',
};

export const provinceFees2024: Source = {
  id: 'province-fees-2024',
  title: '上海、河南与广东的笔试和面试费用',
  issuer: 'lingximeishi.com',
  date: null,
  address: 'https://lingximeishi.com/zongjie/1557.html',
};

export const shanghaiConditions2020: Source = {
  id: 'shanghai-conditions-2020',
  title: '上海市：报考学历条件与账号登录',
  issuer: 'hqqt.com',
  date: null,
  address: 'http://m.hqqt.com/webnews/15943518007007.html',
};

export const jiangxiWritten2023H1: Source = {
  id: 'jiangxi-written-2023h1',
  title: '江西省：2023 年上半年笔试报名审核与费用',
  issuer: 'izige.com',
  date: null,
  address: 'https://izige.com/zhiyezige/jiaoshizige/11867.html',
};

export const provinceFees2025: Source = {
  id: 'province-fees-2025',
  title: '山东、广东与四川的笔试和面试费用',
  issuer: 'wenanhai.com',
  date: null,
  address: 'http://www.wenanhai.com/aiqingwenan/466128.html',
};

export const henanInterview2019H1: Source = {
  id: 'henan-interview-2019h1',
  title: '河南省：2019 年上半年面试现场确认与报考地条件',
  issuer: 'wodeyuanxiao.com',
  date: null,
  address: 'https://wodeyuanxiao.com/EducationalKnowledge/ttawvflxls.html',
};

export const hainanConditions: Source = {
  id: 'hainan-conditions',
  title: '海南省：报考地与在校生条件',
  issuer: 'wodeyuanxiao.com',
  date: null,
  address: null,
};

export const chongqingConditions2019: Source = {
  id: 'chongqing-conditions-2019',
  title: '重庆市：2019 年报考地与学历条件',
  issuer: 'sf024.com',
  date: null,
  address: 'https://w.sf024.com/info/2272200853479579748.html',
};

export const sichuanTransition: Source = {
  id: 'sichuan-transition',
  title: '四川省：加入全国统考及师范生过渡办法（非官方网站）',
  issuer: 'ntce.com',
  date: '2015',
  address: 'https://h5.ntce.com/2015/19132.html',
};

export const guizhouInterviewFee: Source = {
  id: 'guizhou-interview-fee',
  title: '贵州省面试费用',
  issuer: 'youlu.com',
  date: '2023-10-31',
  address: 'https://youlu.com/jszg/article/CA20231031000000000001',
};

export const eligibilityConditions: Source = {
  id: 'eligibility-conditions',
  title: '报考基本条件、禁止报考情形与师范生过渡办法',
  issuer: '156727.com',
  date: null,
  address: 'http://156727.com/QQmusic/xlavbatdkf.html',
};

export const educationByProvince2025: Source = {
  id: 'education-by-province-2025',
  title: '各省报考学历要求：初中需本科的省份',
  issuer: 'youlu.com',
  date: '2025-06-05',
  address:
    'https://m.youlu.com/app/modules/cms/pages/infor-detail/content?id=CB202506050928300000000375',
};

export const cheatingZztongyun: Source = {
  id: 'cheating-zztongyun',
  title: '考试作弊的处理：成绩无效与三年禁考',
  issuer: 'zztongyun.com',
  date: null,
  address: 'https://zztongyun.com/article/教师资格证考试试卷的编制由什么实施组织',
};

export const cheatingHuatu: Source = {
  id: 'cheating-huatu',
  title: '考试违规行为的处理',
  issuer: 'huatu.com',
  date: '2021-10-27',
  address: 'https://m.hi.huatu.com/2021/1027/1230935.html',
};

export const cheatingHbzkw: Source = {
  id: 'cheating-hbzkw',
  title: '考试作弊与停考的处理问答',
  issuer: 'hbzkw.com',
  date: null,
  address: 'https://hbzkw.com/jszgz/hdwd/125356.html',
};

export const exemptionBendibao: Source = {
  id: 'exemption-bendibao',
  title: '师范生免试认定的范围与条件',
  issuer: 'bendibao.com',
  date: null,
  address: 'https://m.gz.bendibao.com/life/276736.html',
};

export const exemptionDdtbk: Source = {
  id: 'exemption-ddtbk',
  title: '师范生免试认定的范围与能力证书',
  issuer: 'ddtbk.com',
  date: null,
  address: 'https://ddtbk.com/jiaoyu/2828cef00470fb74f01a5c6209fa11a0.html',
};

export const exemptionYunnanlong: Source = {
  id: 'exemption-yunnanlong',
  title: '师范生免试认定扩大到更多院校',
  issuer: 'yunnanlong.com',
  date: null,
  address: 'http://yunnanlong.com/c/404270.html',
};

export const exemptionSzjiaoshi: Source = {
  id: 'exemption-szjiaoshi',
  title: '师范生免试认定与教师职业能力证书',
  issuer: 'szjiaoshi.cn',
  date: null,
  address: 'https://www.szjiaoshi.cn/kuaixun/753.html',
};

export const accountAlreadyRegistered: Source = {
  id: 'account-already-registered',
  title: '报名时提示“已注册”的含义与处理',
  issuer: 'hqwx.com',
  date: null,
  address: 'https://wenda.hqwx.com/article-161584.html',
};

export const recognitionSteps: Source = {
  id: 'recognition-steps',
  title: '教师资格认定的时间、材料与普通话等级',
  issuer: 'hqwx.com',
  date: null,
  address: 'https://m.hqwx.com/jszg-kaoshi/news/16710671693716.html',
};

export const recognitionDocuments2022: Source = {
  id: 'recognition-documents-2022',
  title: '教师资格认定的时间、体检与材料',
  issuer: '233.com',
  date: '2022-03',
  address: 'https://233.com/teacher/rending/202203/31093216190720.html',
};

export const recognitionMandarin: Source = {
  id: 'recognition-mandarin',
  title: '教师资格认定的普通话等级与时间',
  issuer: 'gwy.com',
  date: null,
  address: 'https://m.gwy.com/jszg/83345.html',
};

