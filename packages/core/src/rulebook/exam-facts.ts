import type { Citations } from '../result/citation.js';
import type { BilingualText } from '../result/fact-error.js';
import { article, at, derivedFrom, official, reposted, several, single } from './evidence.js';
import type { RecordedFor } from './province-record.js';
import { refundExtensionSources } from './validity-rules.js';
import {
  beijingInterview2021H2,
  examExemption2020,
  examExemptionExtension2022,
  hongKongMacaoTaiwanCandidates2019,
  interimMeasures,
  sichuanInterview2019H1,
  suzhouExemption2020,
  zhejiangInterview2017H1,
} from './sources/authorities.js';
import {
  addedSubjects2020,
  anhuiInterview2021H2,
  anhuiWritten2022H1,
  beijingInterview2017H2,
  beijingInterview2022H2,
  beijingInterview2024H2,
  beijingWritten2023H2,
  fujianInterview2018H1,
  fujianInterview2022H2,
  fujianRefundWritten2022H2,
  guangdongInterview2019H2,
  guangdongNotice2024H2,
  guangdongResults2021H2,
  guangdongReview2020H2,
  guangdongWritten2021H1,
  guangxiInterview2018H1,
  guangxiInterview2019H1,
  guangxiInterview2022H2,
  guangxiInterview2023H1,
  guangxiInterviewReview2023H1,
  guangxiReview2023H2,
  guangxiWritten2017H2,
  guangxiWritten2021H1,
  guizhouWritten2017H2,
  guizhouWritten2020H1,
  guizhouWritten2023H1,
  guizhouWritten2023H2,
  hainanInterview2018H1,
  hainanReview2014H1,
  hebeiWritten2022H2,
  hebeiWritten2023H1,
  hebeiWritten2023H2,
  heilongjiangWritten2016H2,
  henanInterview2024H2,
  hubeiWritten2018H1,
  hubeiWritten2023H2,
  hunanInterview2025H1,
  hunanWritten2021H1,
  innerMongoliaInterview2022H2,
  jiangsuInterview2021H2,
  jiangxiInterviewNotes,
  jinanReview2021H1,
  liaoningWritten2021H2,
  liaoningWritten2023H1,
  nationalInterviewNotice2019H2,
  ningxiaInterview2016H1,
  qinghaiWritten2016H2,
  resultsValidity2021H2,
  shaanxiReview2022H2,
  shandongInterview2022H1,
  shandongInterview2022H2,
  shandongInterview2025H2,
  shandongInterviewProcedure2022H1,
  shanghaiWritten2018H1,
  shanxiInterview2016,
  shanxiInterview2023H1,
  sichuanInterview2022H2,
  tianjinInterview2025H2,
  yunnanInterview2024H1,
  zhejiangInterview2015H1,
  zhejiangInterview2020H2,
  zhejiangInterview2024H1,
} from './sources/reposted-notices.js';
import {
  abilityCertificate2021,
  accountAlreadyRegistered,
  beijingFees2022,
  categoriesAndSchedule2016,
  cheatingHbzkw,
  cheatingHuatu,
  cheatingZztongyun,
  chongqingReview2018H2,
  chongqingReviewTenDays,
  codeNotes2019H2,
  codeTableGuangdong2024H1,
  codeTableHenan2018H2,
  conversionDressjessxo,
  conversionGaosan,
  conversionGwy,
  conversionJingyanla,
  conversionKaozhengba,
  conversionTop99,
  educationByProvince2025,
  eligibilityConditions,
  exemptionBendibao,
  exemptionDdtbk,
  exemptionSzjiaoshi,
  exemptionYunnanlong,
  hebeiWritten2020H1,
  hunanWritten2018H2,
  hunanWritten2025H2,
  interimMeasuresOverview,
  interimMeasuresQuoted,
  interviewGuide2024,
  interviewOtherProvinceGuide,
  interviewOtherProvinceZljskb,
  interviewPassMarkHuamu,
  interviewPassMarkNadiyi,
  interviewRegistration2021H2Laitimes,
  interviewResults2022H2Query,
  interviewResults2022H2Review,
  interviewResults2025H1Display,
  interviewResults2025H1Fields,
  interviewResults2025H1PassLines,
  interviewReview2023,
  interviewSubjectList,
  interviewSubjects2021H2,
  jiangsuFees2013,
  liaoningReview2023H2,
  liaoningSchedule2026H1,
  musicArtPeCodes2017H2,
  musicArtPeCodes2022H1,
  newSubjects2017H2,
  provinceRoundsAndCertificates,
  provincesOutsideNationalExam,
  recognitionDocuments2022,
  recognitionLimits,
  recognitionMandarin,
  recognitionSteps,
  resultsNationalExamw,
  reviewPractice2025,
  reviewScope,
  ruleSummary2026,
  schedule2023H2,
  schedule2026,
  scoreMisconceptionFudaoke,
  scorePageFields2018,
  scorePassMarkXindetihuiya,
  scoreWholePoints,
  seedArticle,
  severalCertificates,
  shandongNewSubjects2017,
  shanghaiConditions2020,
  shanghaiInterviewFree,
  shanxiInterviewAndReview2025H1,
  sichuanTransition,
  twoCategoriesGaokao,
  twoCategoriesJianzhuj,
  validityBendibao,
  validityLaoshiok,
  writtenResults2022H2Certificate,
  writtenResults2022H2Sltbs,
  writtenTimes2015H2,
  writtenTimes2023,
  yunnanWritten2023H1,
  zhejiangResults2023H1,
} from './sources/third-party-pages.js';

/** A plain fact about the exam, in both languages, with its evidence. */
export interface ExamFact {
  readonly text: BilingualText;
  /** The sittings it was recorded for; `null` where the record is undated. */
  readonly recordedFor: RecordedFor;
  readonly sources: Citations;
}

/** Plain facts that answers rest on where no rule computes anything. */
export const examFacts = {
  'score-portal': {
    text: {
      'zh-CN':
        '成绩在考试官网 ntce.neea.edu.cn 查询（2018 年春季及以前为 www.ntce.cn），查分页面后来设在 cjcx.neea.edu.cn。',
      en: 'Scores are looked up on the official exam site, ntce.neea.edu.cn (www.ntce.cn until spring 2018); the score page was later at cjcx.neea.edu.cn.',
    },
    recordedFor: null,
    sources: several(
      fujianInterview2018H1,
      guangxiInterview2018H1,
      hunanWritten2018H2,
      scorePageFields2018,
      seedArticle,
      guangxiWritten2017H2,
    ),
  },
  'score-query-entrance': {
    text: {
      'zh-CN': '2017 年下半年的查分入口，是官网页面右侧的“成绩查询”。',
      en: 'For the second half of 2017 the way in was “results query” on the right of the official site.',
    },
    recordedFor: { from: '2017H2', to: '2017H2' },
    sources: article(seedArticle),
  },
  'score-login-fields': {
    text: {
      'zh-CN': '查分一般填写姓名、证件号码和验证码；另有网页说 2025 年填的是证件号码、密码和验证码。',
      en: 'The score query usually asks for name, ID number and captcha; one page of 2025 says ID number, password and captcha.',
    },
    recordedFor: { from: '2017H2', to: '2025H1' },
    sources: several(
      seedArticle,
      scorePageFields2018,
      interviewResults2022H2Query,
      interviewResults2025H1Fields,
    ),
  },
  'score-early-2017': {
    text: {
      'zh-CN': '2017 年下半年笔试成绩的查询日是 12 月 12 日，部分省份 11 日就能查到。',
      en: 'The written results of the second half of 2017 were due on 12 December; in some provinces they could be seen from the 11th.',
    },
    recordedFor: { from: '2017H2', to: '2017H2' },
    sources: article(seedArticle),
  },
  'score-early-2023': {
    text: {
      'zh-CN': '据两处第三方网页，2023 年上半年笔试成绩提前到 4 月 13 日 19:00 开放查询，原定 4 月 14 日。',
      en: 'According to two third-party pages, the written results of the first half of 2023 opened early, on 13 April 2023 at 19:00 instead of 14 April.',
    },
    recordedFor: { from: '2023H1', to: '2023H1' },
    sources: several(yunnanWritten2023H1, zhejiangResults2023H1),
  },
  'score-site-busy': {
    text: {
      'zh-CN': '刚出分时查询人数多，官网可能不稳定；打不开时过一段时间再查即可。',
      en: 'Right after publication many people query at once and the site can be unstable; if it does not open, try again some time later.',
    },
    recordedFor: { from: '2017H2', to: '2017H2' },
    sources: article(seedArticle),
  },
  'score-page-fields': {
    text: {
      'zh-CN':
        '2018 年 3 月的成绩页上，笔试逐科列出科目、成绩、是否合格、准考证号、考次、有效期截止日和省份。',
      en: 'On the score page of March 2018, each written paper is listed with subject, score, pass or fail, admission number, sitting, expiry date and province.',
    },
    recordedFor: { from: '2017H2', to: '2017H2' },
    sources: single(scorePageFields2018),
  },
  'refund-extension': {
    text: {
      'zh-CN': '2021 年下半年至 2022 年下半年，因疫情防控没有考成并获批退费的考生，当时还有效的笔试成绩延长半年；没有获批退费的不延长。',
      en: 'From 2021H2 to 2022H2, candidates who were kept away by epidemic control and whose refund was approved got half a year more on the written passes that were valid then; without an approved refund nothing is extended.',
    },
    recordedFor: { from: '2021H2', to: '2022H2' },
    sources: refundExtensionSources,
  },
  'last-day-on-score-page': {
    text: {
      'zh-CN': '成绩页上逐科印有有效期截止日，以它为准。',
      en: 'The score page shows the last day of each paper, and that date decides.',
    },
    recordedFor: { from: '2017H2', to: '2023H2' },
    sources: several(guangxiReview2023H2, scorePageFields2018, seedArticle),
  },
  'score-scale': {
    text: {
      'zh-CN': '卷面满分 150 分，报告分满分 120 分；考生查到的是报告分。',
      en: 'A paper is marked out of 150 and reported out of 120; the score that candidates see is the report score.',
    },
    recordedFor: { from: '2017H1', to: '2026H1' },
    sources: several(
      seedArticle,
      jinanReview2021H1,
      shaanxiReview2022H2,
      scoreMisconceptionFudaoke,
      conversionGaosan,
    ),
  },
  'score-raw-pass-mark': {
    text: {
      'zh-CN': '卷面合格线由国家考试机构按考试标准和当次考试情况划定，每次、每科都不同，不对外公布。',
      en: 'The raw pass mark is set by the national exam body from the exam standard and the sitting; it differs by paper and sitting and is not published.',
    },
    recordedFor: { from: '2020H1', to: '2026H1' },
    sources: several(
      conversionGaosan,
      conversionKaozhengba,
      conversionJingyanla,
      conversionTop99,
      conversionDressjessxo,
      conversionGwy,
    ),
  },
  'score-times-eight-tenths': {
    text: {
      'zh-CN': '“卷面分乘 0.8 就是报告分”是常见的误解，只有卷面合格线恰好是 87.5 分时才成立。',
      en: '“Raw score times 0.8” is a common mistake: it is right only if the raw pass mark happens to be 87.5.',
    },
    recordedFor: null,
    sources: single(conversionGaosan, scoreMisconceptionFudaoke),
  },
  'score-pass-line-national': {
    text: {
      'zh-CN': '笔试合格线全国统一，没有查到哪个省另定笔试合格线。',
      en: 'The written pass line is national; no province with a written pass line of its own was found.',
    },
    recordedFor: null,
    sources: several(interimMeasuresOverview, conversionGaosan, provincesOutsideNationalExam),
  },
  'score-invented-pass-lines': {
    text: {
      'zh-CN': '网上流传的历年“合格线”，如 72、75、78 分，与固定的 70 分不符，不可信。',
      en: 'The yearly “pass lines” that circulate, such as 72, 75 or 78, contradict the fixed 70 and should not be trusted.',
    },
    recordedFor: null,
    sources: single(interviewResults2025H1PassLines),
  },
  'score-shown-as-number': {
    text: {
      'zh-CN': '笔试成绩显示分数，不是只显示合格或不合格；有的网页说只显示是否合格，与成绩页不符。',
      en: 'Written results show a score, not only pass or fail; some pages claim pass or fail only, which the score page contradicts.',
    },
    recordedFor: null,
    sources: single(scorePassMarkXindetihuiya, scorePageFields2018),
  },
  'score-rounding-unknown': {
    text: {
      'zh-CN': '报告分怎样取整，没有查到官方说明：公开算例保留两位小数，问答中多按整数分讨论。',
      en: 'How the report score is rounded is not known: nothing official was found. Published examples use two decimals, while questions and answers speak of whole points.',
    },
    recordedFor: null,
    sources: single(conversionGaosan, interviewRegistration2021H2Laitimes, scoreWholePoints),
  },
  'score-raw-mark-not-available': {
    text: {
      'zh-CN': '卷面分、小题分和换算标准不下发给省、市考试机构，复核时也不提供。',
      en: 'Raw marks, part marks and the conversion standard are not given to provincial and city exam bodies, not even for a review.',
    },
    recordedFor: { from: '2021H1', to: '2021H1' },
    sources: reposted(jinanReview2021H1),
  },
  'review-national-base': {
    text: {
      'zh-CN':
        '按《中小学教师资格考试暂行办法》第十七条，可在成绩公布后 10 个工作日内向本省教师资格考试机构申请复核；条文没有写从哪天起算。',
      en: 'Under article 17 of the Interim Measures, a review can be requested from the teacher-exam body of the province within 10 working days after publication; the article names no first day.',
    },
    recordedFor: { from: '2013H1', to: '2016H1' },
    sources: several(
      at(interimMeasures, '第十七条'),
      interimMeasuresOverview,
      interimMeasuresQuoted,
      hainanReview2014H1,
    ),
  },
  'review-province-decides': {
    text: {
      'zh-CN':
        '复核怎样申请由各省规定，期限也多由各省自定：5 个工作日、10 天、10 个工作日都有，以当省通知为准。',
      en: 'Each province sets how to ask for a review and often how long: 5 working days, 10 days and 10 working days were all found. The notice of the province decides.',
    },
    recordedFor: { from: '2017H1', to: '2025H2' },
    sources: several(
      chongqingReview2018H2,
      liaoningReview2023H2,
      guangxiReview2023H2,
      shaanxiReview2022H2,
      jinanReview2021H1,
      reviewPractice2025,
      interviewRegistration2021H2Laitimes,
    ),
  },
  'review-scope': {
    text: {
      'zh-CN': '复核查的是漏评、漏登分和合分错误；有的省只核对登记的分数是否有误。',
      en: 'A review looks for answers left unmarked, marks not entered and wrong sums; in some provinces only whether the entered mark is right.',
    },
    recordedFor: null,
    sources: several(
      seedArticle,
      guangdongReview2020H2,
      liaoningReview2023H2,
      reviewScope,
      shaanxiReview2022H2,
      guangxiReview2023H2,
      chongqingReview2018H2,
    ),
  },
  'review-not-in-scope': {
    text: {
      'zh-CN': '评分宽严不在复核范围内，不重新评卷，考生也不能查看答卷；超出范围的申请不受理。',
      en: 'A review does not look at how strictly a paper was marked, does not mark it again and does not let candidates see it; requests outside the scope are refused.',
    },
    recordedFor: null,
    sources: several(
      seedArticle,
      guangdongReview2020H2,
      liaoningReview2023H2,
      guangxiInterviewReview2023H1,
      guangxiReview2023H2,
      shaanxiReview2022H2,
    ),
  },
  'review-late': {
    text: {
      'zh-CN': '逾期提出的复核申请不受理。',
      en: 'Late requests for review are not accepted.',
    },
    recordedFor: null,
    sources: several(seedArticle, liaoningReview2023H2, guangxiReview2023H2, guangxiInterviewReview2023H1),
  },
  'review-documents': {
    text: {
      'zh-CN':
        '申请复核一般带准考证和身份证；有的地方要求交本人签名的书面申请，写明姓名、证件号码、准考证号、科目、网上成绩和电话。',
      en: 'A review usually needs the admission ticket and the ID card; some places want a signed written form with name, ID number, ticket number, paper, online score and phone number.',
    },
    recordedFor: null,
    sources: several(
      seedArticle,
      jinanReview2021H1,
      guangdongReview2020H2,
      chongqingReviewTenDays,
      liaoningReview2023H2,
    ),
  },
  'review-answer': {
    text: {
      'zh-CN':
        '复核申请由市或考区考试机构逐级报到国家考试中心，结果逐级返回，通过电话、网上平台或公告答复；各省不同，需 3 到 15 天。',
      en: 'A request for review goes from the city or area exam body through the province to the national exam centre and back. The answer comes by phone, on a platform or by notice, in 3 to 15 days depending on the province.',
    },
    recordedFor: null,
    sources: several(jinanReview2021H1, chongqingReview2018H2, guangxiReview2023H2, shaanxiReview2022H2),
  },
  'review-and-registration': {
    text: {
      'zh-CN': '成绩复核和面试报名同时进行，面试报名往往在复核答复之前就已结束。',
      en: 'The review runs at the same time as interview registration, which usually ends before the answer comes.',
    },
    recordedFor: { from: '2022H2', to: '2025H1' },
    sources: derivedFrom(shaanxiReview2022H2, shanxiInterviewAndReview2025H1),
  },
  'review-interview': {
    text: {
      'zh-CN': '面试结果也可以申请复核，向面试考区提出，一般在 10 个工作日内，有的地方是 5 个工作日。',
      en: 'Interview results can be reviewed too: ask the interview area, usually within 10 working days, in some places 5.',
    },
    recordedFor: null,
    sources: several(
      interviewReview2023,
      reviewPractice2025,
      interviewResults2022H2Query,
      guangxiInterviewReview2023H1,
    ),
  },
  'written-times': {
    text: {
      'zh-CN': '笔试每科 120 分钟：科目一 09:00–11:00，科目二 13:00–15:00，科目三 16:00–18:00。',
      en: 'Every written paper takes 120 minutes: paper one 09:00–11:00, paper two 13:00–15:00, paper three 16:00–18:00.',
    },
    recordedFor: { from: '2015H1', to: '2026H1' },
    sources: several(writtenTimes2023, schedule2026, writtenTimes2015H2),
  },
  'papers-in-different-sittings': {
    text: {
      'zh-CN': '笔试各科可以分几次考，只需重考没通过或已过期的科目。',
      en: 'The written papers can be sat in different sittings; only failed or expired ones have to be repeated.',
    },
    recordedFor: { from: '2021H1', to: '2022H2' },
    sources: several(resultsNationalExamw, interviewRegistration2021H2Laitimes, validityLaoshiok),
  },
  'papers-shared-301-302': {
    text: {
      'zh-CN': '初中、高中和中职的科目一、科目二是同样的 301、302，成绩有效期内这几个类别都可使用。',
      en: 'Junior middle, senior high and vocational candidates take the same papers 301 and 302, so a valid pass counts for each of these categories.',
    },
    recordedFor: { from: '2018H1', to: '2026H1' },
    sources: several(codeTableHenan2018H2, codeTableGuangdong2024H1, ruleSummary2026, severalCertificates),
  },
  'papers-not-across-levels': {
    text: {
      'zh-CN':
        '101、102 只用于幼儿园，201、202 只用于小学；没有查到官方说幼儿园、小学、中学之间的科目可以互通。',
      en: 'Papers 101 and 102 are for kindergarten only, 201 and 202 for primary school only; no official statement was found that passes carry over between kindergarten, primary and middle school.',
    },
    recordedFor: null,
    sources: single(ruleSummary2026),
  },
  'a-codes-required': {
    text: {
      'zh-CN':
        '2017 年下半年起，音乐、体育、美术考生的科目一、科目二要报带 A 的科目代码，考试内容与不带 A 的相同。',
      en: 'Since the second half of 2017, candidates for music, physical education and art take the A codes for papers one and two; the content is the same as without A.',
    },
    recordedFor: { from: '2017H2', to: '2026H1' },
    sources: several(
      musicArtPeCodes2017H2,
      musicArtPeCodes2022H1,
      anhuiWritten2022H1,
      guangxiWritten2021H1,
      shanghaiWritten2018H1,
    ),
  },
  'new-subjects': {
    text: {
      'zh-CN':
        '2017 年下半年新增心理健康教育、日语、俄语，小学另增信息技术、小学全科：科目一、科目二照常笔试，科目三并入面试，面试题由省里命制。',
      en: 'Mental health, Japanese and Russian were added in the second half of 2017, for primary school mental health, IT and general primary: papers one and two as usual, paper three inside the interview, whose questions the province sets.',
    },
    recordedFor: { from: '2017H2', to: '2021H2' },
    sources: several(
      shandongNewSubjects2017,
      newSubjects2017H2,
      interviewSubjectList,
      interviewSubjects2021H2,
    ),
  },
  'added-languages': {
    text: {
      'zh-CN':
        '2020 年起，各省可增设特殊教育、法语、德语、西班牙语、藏语文、朝鲜语文、彝语文；科目三由省里命题或并入面试。',
      en: 'From 2020 provinces may add special education, French, German, Spanish, Tibetan, Korean and Yi language; paper three is set by the province or goes into the interview.',
    },
    recordedFor: { from: '2020H1', to: '2020H2' },
    sources: reposted(addedSubjects2020),
  },
  'written-no-paper-certificate': {
    text: {
      'zh-CN': '笔试成绩不发纸质证明。',
      en: 'There is no paper certificate for written results.',
    },
    recordedFor: null,
    sources: several(writtenResults2022H2Certificate, writtenResults2022H2Sltbs, resultsNationalExamw),
  },
  'written-valid-nationwide': {
    text: {
      'zh-CN': '笔试成绩在参加全国统考的各省都有效。',
      en: 'Written results are valid in all provinces of the national exam.',
    },
    recordedFor: { from: '2016H1', to: '2023H2' },
    sources: reposted(guangdongReview2020H2, guangxiReview2023H2, ningxiaInterview2016H1),
  },
  'two-at-once-unsettled': {
    text: {
      'zh-CN':
        '同一次能不能报两个面试类别或科目，各处说法不一，没有查到官方答案；查到的报名页面只能选一个类别、一个考区、一个科目。',
      en: 'Whether one can register for two interview categories or subjects in one round is not settled: pages contradict each other. The forms described let a candidate pick one category, one area and one subject.',
    },
    recordedFor: null,
    sources: single(twoCategoriesJianzhuj, twoCategoriesGaokao, seedArticle),
  },
  'several-certificates': {
    text: {
      'zh-CN':
        '可以先后取得多个教师资格：有效期内的 301、302（或 201、202）成绩可以再次使用，但每人每年只能认定一种。',
      en: 'Several certificates can be collected over time: valid passes in 301 and 302 (or 201 and 202) can be used again, but only one certificate a year is recognised per person.',
    },
    recordedFor: null,
    sources: several(severalCertificates, provinceRoundsAndCertificates, recognitionLimits),
  },
  'interview-other-province': {
    text: {
      'zh-CN': '笔试成绩全国有效，可以到别的省参加面试，但要符合那个省的报考条件。',
      en: 'The interview can be taken in another province if its conditions are met; written results are valid nationwide.',
    },
    recordedFor: { from: '2016H1', to: '2025H2' },
    sources: several(
      guangxiReview2023H2,
      ningxiaInterview2016H1,
      guangdongReview2020H2,
      interviewOtherProvinceGuide,
      interviewOtherProvinceZljskb,
    ),
  },
  'hong-kong-macao-taiwan': {
    text: {
      'zh-CN': '港澳台居民 2019 年上半年起可以报考，按居住地、学习地或工作地选择考区。',
      en: 'Residents of Hong Kong, Macao and Taiwan may sit the exam since the first half of 2019, in the area where they live, study or work.',
    },
    recordedFor: { from: '2019H1', to: '2024H2' },
    sources: reposted(
      hongKongMacaoTaiwanCandidates2019,
      nationalInterviewNotice2019H2,
      guangdongInterview2019H2,
      shandongInterview2022H1,
      guangdongNotice2024H2,
    ),
  },
  'audit-province-decides': {
    text: {
      'zh-CN': '审核分网上审核和现场审核，各省做法不同，以当省面试公告为准。',
      en: 'The audit is online or on site; provinces differ, and the interview notice of the province decides.',
    },
    recordedFor: { from: '2017H2', to: '2017H2' },
    sources: article(seedArticle),
  },
  'payment-completes': {
    text: {
      'zh-CN': '审核通过后还要缴费，缴费后报名才完成；不缴费，报名失效。',
      en: 'After the audit the fee has to be paid: payment completes the registration, and without it the registration lapses.',
    },
    recordedFor: null,
    sources: several(
      beijingInterview2022H2,
      shandongInterview2022H2,
      hubeiWritten2018H1,
      qinghaiWritten2016H2,
    ),
  },
  'payment-deadline': {
    text: {
      'zh-CN': '缴费一般截止到报名结束后两三天的 24:00，以当省公告为准。',
      en: 'Payment usually closes at 24:00 two or three days after registration ends; the notice of the province decides.',
    },
    recordedFor: { from: '2022H2', to: '2026H1' },
    sources: several(
      hubeiWritten2023H2,
      shandongInterview2022H2,
      henanInterview2024H2,
      tianjinInterview2025H2,
      hunanInterview2025H1,
      liaoningSchedule2026H1,
    ),
  },
  'payment-no-refund': {
    text: {
      'zh-CN': '缴费后不退费，疫情期间的特殊情况除外。',
      en: 'The fee is not returned after payment; the epidemic cases were the exception.',
    },
    recordedFor: { from: '2022H2', to: '2023H1' },
    sources: reposted(guangxiInterview2023H1, fujianRefundWritten2022H2),
  },
  'interview-fee-range': {
    text: {
      'zh-CN':
        '查到的面试费从 0 元（上海）到 350 元不等，国家收取的部分为 15 元；各省收费不同，以当省公告为准。',
      en: 'Interview fees found lie between 0 (Shanghai) and 350 yuan; the national share is 15 yuan. Provinces differ, and their notices decide.',
    },
    recordedFor: null,
    sources: several(
      shanghaiInterviewFree,
      beijingFees2022,
      guangxiInterview2019H1,
      hainanInterview2018H1,
      jiangsuFees2013,
    ),
  },
  'registration-window-province': {
    text: {
      'zh-CN': '各省可在全国报名时间内缩短本省的报名时间，并自定截止时刻，以当省公告为准。',
      en: 'Within the national window, provinces shorten their registration and set their own closing hour; the notice of the province decides.',
    },
    recordedFor: { from: '2022H2', to: '2025H2' },
    sources: several(
      hunanInterview2025H1,
      shanxiInterview2023H1,
      guangxiInterview2022H2,
      sichuanInterview2022H2,
      tianjinInterview2025H2,
      yunnanInterview2024H1,
    ),
  },
  'no-change-after-approval': {
    text: {
      'zh-CN': '审核通过后，报名信息不能再修改。',
      en: 'After approval nothing in the registration can be changed.',
    },
    recordedFor: { from: '2021H1', to: '2023H1' },
    sources: reposted(hunanWritten2021H1, hebeiWritten2023H1, shandongInterview2022H1),
  },
  'register-oneself': {
    text: {
      'zh-CN': '报名须由考生本人办理，禁止培训机构、学校等代报。',
      en: 'Candidates must register themselves; agents and schools are forbidden to do it for them.',
    },
    recordedFor: { from: '2018H1', to: '2023H1' },
    sources: reposted(hubeiWritten2018H1, guizhouWritten2023H1),
  },
  'name-or-id-changed': {
    text: {
      'zh-CN': '笔试合格后改了姓名或证件号码的，要先更正笔试成绩信息，再报名面试。',
      en: 'Those whose name or ID number changed after the written pass must first have the written result corrected, then register for the interview.',
    },
    recordedFor: { from: '2022H2', to: '2023H2' },
    sources: reposted(guangxiInterview2023H1, guangxiInterview2022H2, guangxiReview2023H2),
  },
  'interview-procedure': {
    text: {
      'zh-CN':
        '面试流程：候考，抽题，备课 20 分钟，回答两个规定问题约 5 分钟，试讲或演示约 10 分钟，答辩约 5 分钟，最后评分。',
      en: 'The interview: waiting, drawing the task, 20 minutes of preparation, two set questions of about 5 minutes, a trial lesson or demonstration of about 10 minutes, a defence of about 5 minutes, then marking.',
    },
    recordedFor: { from: '2022H1', to: '2025H2' },
    sources: reposted(shandongInterviewProcedure2022H1, shandongInterview2025H2),
  },
  'interview-drawing': {
    text: {
      'zh-CN': '幼儿园考生抽两道题，任选一道；其他考生抽一道题。',
      en: 'Kindergarten candidates draw two tasks and take one; all others draw one.',
    },
    recordedFor: { from: '2022H1', to: '2025H2' },
    sources: reposted(shandongInterviewProcedure2022H1, shandongInterview2025H2),
  },
  'interview-late': {
    text: {
      'zh-CN':
        '面试时到候考室迟到 15 分钟，按缺考处理；有的地方更严，如山西 2016 年到点（8:00、14:00）即关闭候考室。',
      en: 'Candidates 15 minutes late to the waiting room count as absent. Some places are stricter: in 2016 Shanxi closed it at 8:00 and 14:00 sharp.',
    },
    recordedFor: null,
    sources: reposted(jiangxiInterviewNotes, shanxiInterview2016),
  },
  'interview-no-lesson-talk': {
    text: {
      'zh-CN': '面试要试讲，只说课不得分。',
      en: 'The interview wants a lesson taught; only describing the lesson (说课) scores nothing.',
    },
    recordedFor: null,
    sources: reposted(jiangxiInterviewNotes),
  },
  'interview-vocational': {
    text: {
      'zh-CN': '中职专业课考生的科目三（专业知识）在面试中考，要自带教材；中职实习指导教师也是这样。',
      en: 'For vocational professional subjects, paper three (professional knowledge) is examined in the interview, and candidates bring their own textbook; the same holds for practice instructors.',
    },
    recordedFor: null,
    sources: several(codeNotes2019H2, categoriesAndSchedule2016, ruleSummary2026),
  },
  'interview-result-shown': {
    text: {
      'zh-CN': '面试结果只显示“合格”或“不合格”。',
      en: 'The interview result shows only pass or fail.',
    },
    recordedFor: { from: '2022H1', to: '2025H2' },
    sources: several(
      interviewGuide2024,
      interviewResults2022H2Query,
      interviewPassMarkNadiyi,
      resultsNationalExamw,
      interviewResults2025H1Display,
    ),
  },
  'interview-pass-mark': {
    text: {
      'zh-CN':
        '面试合格线按规定由省级教育行政部门确定；第三方网页多说满分 100 分、60 分合格，两种说法不一致。',
      en: 'By regulation the provincial education authority sets the interview pass mark; third-party pages mostly say 60 of 100, so sources differ.',
    },
    recordedFor: null,
    sources: several(
      interimMeasuresOverview,
      interviewPassMarkHuamu,
      interviewPassMarkNadiyi,
      interviewGuide2024,
    ),
  },
  'interview-pass-once': {
    text: {
      'zh-CN': '面试合格的结果只能用一次，不能重复使用。',
      en: 'An interview pass counts once and cannot be used again.',
    },
    recordedFor: null,
    sources: several(resultsValidity2021H2, validityBendibao, interviewReview2023),
  },
  'account-written': {
    text: {
      'zh-CN': '每次笔试报名前，所有考生都要重新注册账号，以前注册过的也一样；以前的成绩不受影响。',
      en: 'Before every written registration all candidates register a new account, earlier ones too; earlier results are not affected.',
    },
    recordedFor: { from: '2014H1', to: '2025H2' },
    sources: reposted(
      hubeiWritten2018H1,
      guizhouWritten2017H2,
      guizhouWritten2023H2,
      hebeiWritten2023H1,
      beijingWritten2023H2,
      guangxiWritten2017H2,
      heilongjiangWritten2016H2,
      liaoningWritten2021H2,
    ),
  },
  'account-interview': {
    text: {
      'zh-CN': '面试报名前，参加了本省当次笔试的考生直接登录，其他考生要重新注册；重新注册不影响报名资格。',
      en: 'Before interview registration, candidates of the current written exam in that province log in directly; all others register again, which does not affect their eligibility.',
    },
    recordedFor: { from: '2015H1', to: '2024H2' },
    sources: [
      ...official(beijingInterview2021H2, zhejiangInterview2017H1),
      ...reposted(
        zhejiangInterview2015H1,
        beijingInterview2022H2,
        jiangsuInterview2021H2,
        zhejiangInterview2024H1,
      ),
    ],
  },
  'account-same-details': {
    text: {
      'zh-CN': '姓名、证件号码或照片有误，或与以前不一致，可能导致单科成绩无法保留。',
      en: 'A wrong or different name, ID number or photo can make it impossible to keep single-paper results.',
    },
    recordedFor: { from: '2016H1', to: '2020H2' },
    sources: reposted(guizhouWritten2017H2, guizhouWritten2020H1, heilongjiangWritten2016H2),
  },
  'login-fields': {
    text: {
      'zh-CN': '登录报名系统一般填姓名、证件号码和密码；有的省说明账号就是证件号码。',
      en: 'Logging in to registration usually takes name, ID number and password; some provinces describe the ID number alone as the account.',
    },
    recordedFor: null,
    sources: several(
      seedArticle,
      interviewResults2022H2Review,
      hebeiWritten2020H1,
      guangdongWritten2021H1,
      liaoningWritten2021H2,
      innerMongoliaInterview2022H2,
      shanghaiConditions2020,
    ),
  },
  'phone-number': {
    text: {
      'zh-CN':
        '2022 年下半年起，手机号要用短信验证，一个手机号只能用于一次注册；短信问题可拨打 400-7797-255。',
      en: 'Since the second half of 2022 the phone number is checked by SMS and serves one registration only; the SMS helpline is 400-7797-255.',
    },
    recordedFor: { from: '2022H2', to: '2023H2' },
    sources: several(hebeiWritten2022H2, innerMongoliaInterview2022H2, yunnanWritten2023H1, schedule2023H2),
  },
  'account-opens-early': {
    text: {
      'zh-CN': '账号注册比报名早几天开放，例如 2025 年下半年 7 月 1 日开放注册，7 月 4 日开始笔试报名。',
      en: 'Accounts can be registered some days before registration opens: in the second half of 2025 from 1 July, with written registration from 4 July.',
    },
    recordedFor: { from: '2022H2', to: '2025H2' },
    sources: several(
      hebeiWritten2022H2,
      sichuanInterview2022H2,
      hebeiWritten2023H1,
      hubeiWritten2023H2,
      hunanWritten2025H2,
    ),
  },
  'password-reset': {
    text: {
      'zh-CN': '忘记密码可用注册时设置的安全问题重置，或用短信获取新密码，也可致电 010-82345677。',
      en: 'A forgotten password is reset with the security question set at registration or by a new password by SMS; the phone line is 010-82345677.',
    },
    recordedFor: { from: '2015H1', to: '2023H2' },
    sources: reposted(zhejiangInterview2015H1, beijingInterview2022H2, shanxiInterview2023H1),
  },
  'already-registered': {
    text: {
      'zh-CN':
        '提示“已注册”，说明本次考试的账号已经存在，直接登录即可；账号属于以前考次或外省的，要重新注册。',
      en: '“Already registered” means that the account of this sitting exists: just log in. An account of an earlier sitting or another province needs a new registration.',
    },
    recordedFor: null,
    sources: single(accountAlreadyRegistered),
  },
  photo: {
    text: {
      'zh-CN':
        '照片须为近 6 个月内拍摄的正面、免冠、白底头肩照，JPG 或 JPEG 格式，不超过 200 KB，用于准考证和合格证明；像素要求各省不同。',
      en: 'The photo: taken within 6 months, front view, no hat, head and shoulders, white background, JPG or JPEG, at most 200 KB, for the admission ticket and the certificate. The size in pixels differs by province.',
    },
    recordedFor: { from: '2015H1', to: '2025H2' },
    sources: several(
      hubeiWritten2018H1,
      beijingWritten2023H2,
      hebeiWritten2020H1,
      guizhouWritten2020H1,
      zhejiangInterview2024H1,
    ),
  },
  'id-types': {
    text: {
      'zh-CN':
        '查到可用的证件有居民身份证、港澳台居民居住证、港澳居民来往内地通行证和五年有效的台湾居民来往大陆通行证；完整名单没有查到。',
      en: 'ID types seen: resident ID card, residence permit for Hong Kong, Macao and Taiwan residents, mainland travel permit for Hong Kong and Macao residents, five-year Taiwan permit. The full list was not found.',
    },
    recordedFor: { from: '2023H1', to: '2024H2' },
    sources: reposted(guizhouWritten2023H1, guangdongNotice2024H2),
  },
  'admission-ticket': {
    text: {
      'zh-CN': '准考证由考生自行上网打印，一般从考前五六天开始，到考试当天为止；笔试和面试的准考证分开打印。',
      en: 'Candidates print the admission ticket themselves, usually from five or six days before the exam up to the exam day, separately for the written exam and the interview.',
    },
    recordedFor: { from: '2015H1', to: '2025H2' },
    sources: several(
      hubeiWritten2018H1,
      schedule2023H2,
      sichuanInterview2022H2,
      shandongInterview2025H2,
      zhejiangInterview2015H1,
      anhuiInterview2021H2,
    ),
  },
  'basic-conditions': {
    text: {
      'zh-CN':
        '报考基本条件：中国国籍，拥护宪法和法律，品行良好，身体条件合格，具备《教师法》规定的学历，且未到退休年龄。',
      en: 'The basic conditions: Chinese nationality, loyalty to constitution and law, good character, the health standard, the education that the Teachers Law asks for, and not yet of retirement age.',
    },
    recordedFor: { from: '2013H1', to: '2024H2' },
    sources: several(eligibilityConditions, beijingInterview2024H2, liaoningWritten2023H1),
  },
  'education-kindergarten': {
    text: {
      'zh-CN': '报考幼儿园，要求幼儿师范学校毕业，有几个省要求大学专科；以当省公告为准。',
      en: 'Kindergarten asks for a pre-school normal school diploma, in several provinces for a junior-college diploma; the notice of the province decides.',
    },
    recordedFor: { from: '2022H1', to: '2025H2' },
    sources: several(
      yunnanInterview2024H1,
      tianjinInterview2025H2,
      hebeiWritten2023H2,
      zhejiangInterview2024H1,
      educationByProvince2025,
      henanInterview2024H2,
    ),
  },
  'education-primary': {
    text: {
      'zh-CN': '报考小学，要求中等师范学校毕业或大学专科，各省不同，以当省公告为准。',
      en: 'Primary school asks for a secondary normal school or a junior-college diploma, depending on the province; its notice decides.',
    },
    recordedFor: { from: '2022H1', to: '2025H2' },
    sources: several(
      yunnanInterview2024H1,
      tianjinInterview2025H2,
      hebeiWritten2023H2,
      zhejiangInterview2024H1,
      educationByProvince2025,
      henanInterview2024H2,
    ),
  },
  'education-junior': {
    text: {
      'zh-CN': '报考初中，一般要求大学专科，有十二个省份要求本科；以当省公告为准。',
      en: 'Junior middle school asks for a junior-college diploma, in twelve provinces for a bachelor degree; the notice of the province decides.',
    },
    recordedFor: { from: '2022H1', to: '2025H2' },
    sources: several(
      yunnanInterview2024H1,
      tianjinInterview2025H2,
      hebeiWritten2023H2,
      zhejiangInterview2024H1,
      educationByProvince2025,
      henanInterview2024H2,
    ),
  },
  'education-junior-bachelor': {
    text: {
      'zh-CN':
        '据 2025 年一处第三方网页，初中要求本科的有：海南、上海、重庆、安徽、山东、陕西、浙江、河北、湖北、宁夏、河南、山西。',
      en: 'According to one third-party page of 2025, a bachelor degree for junior middle school is required in Hainan, Shanghai, Chongqing, Anhui, Shandong, Shaanxi, Zhejiang, Hebei, Hubei, Ningxia, Henan and Shanxi.',
    },
    recordedFor: { from: '2025H1', to: '2025H2' },
    sources: single(educationByProvince2025),
  },
  'education-senior': {
    text: {
      'zh-CN': '报考高中和中职要求本科学历，中职实习指导教师另有规定。',
      en: 'Senior high school and vocational teaching ask for a bachelor degree; vocational practice instructors have requirements of their own.',
    },
    recordedFor: { from: '2022H1', to: '2025H2' },
    sources: several(
      yunnanInterview2024H1,
      tianjinInterview2025H2,
      hebeiWritten2023H2,
      zhejiangInterview2024H1,
      educationByProvince2025,
      henanInterview2024H2,
    ),
  },
  'education-practice-instructor': {
    text: {
      'zh-CN':
        '报考中职实习指导教师，要求中等职业学校毕业，并有助理工程师职称或中级工等级，有的省要求大学专科。',
      en: 'Vocational practice instructors need a secondary vocational diploma and the title of assistant engineer or the grade of intermediate worker; some provinces ask for a junior-college diploma.',
    },
    recordedFor: { from: '2022H1', to: '2025H2' },
    sources: several(
      yunnanInterview2024H1,
      tianjinInterview2025H2,
      hebeiWritten2023H2,
      zhejiangInterview2024H1,
      educationByProvince2025,
      henanInterview2024H2,
    ),
  },
  'student-years': {
    text: {
      'zh-CN':
        '在校生一般本科从三年级起、专科在最后一学年可报（有的省专科从三年级起），专升本学生和研究生也可报。有的省只收最后两学年或毕业学年的学生，以当省公告为准。',
      en: 'Students may usually sit from year 3 of a bachelor course or in the last year of junior college (in some provinces from year 3); upgrading students and postgraduates may too. Some provinces took only the last two years or the graduating year; the notice of the province decides.',
    },
    recordedFor: { from: '2018H1', to: '2025H2' },
    sources: several(
      guizhouWritten2023H1,
      hebeiWritten2023H2,
      hunanInterview2025H1,
      sichuanInterview2019H1,
      zhejiangInterview2020H2,
      guangdongNotice2024H2,
    ),
  },
  'part-time-students': {
    text: {
      'zh-CN': '非全日制、自学考试、开放大学和国外高校的在读学生，毕业后才能报考。',
      en: 'Students in part-time study, self-study exams, open universities and foreign universities may sit only after graduation.',
    },
    recordedFor: { from: '2023H1', to: '2023H2' },
    sources: reposted(guizhouWritten2023H1, hebeiWritten2023H2),
  },
  barred: {
    text: {
      'zh-CN':
        '被撤销教师资格的，五年内不得报考；被剥夺政治权利，或因故意犯罪被判有期徒刑以上刑罚的，永远不得报考。',
      en: 'Those whose teacher qualification was revoked are barred for five years; those deprived of political rights, or sentenced to fixed-term imprisonment or more for an intentional crime, for good.',
    },
    recordedFor: null,
    sources: several(
      beijingInterview2017H2,
      guizhouWritten2023H1,
      eligibilityConditions,
      liaoningWritten2023H1,
    ),
  },
  cheating: {
    text: {
      'zh-CN':
        '考试作弊的，成绩作废，三年内不得参加教师资格考试；情节严重的，可停考一至三年（教育部令第33号）。',
      en: 'Cheating voids the result and bars from the teacher exam for three years; grave cases can bring a suspension of one to three years (Ministry of Education order 33).',
    },
    recordedFor: null,
    sources: several(cheatingZztongyun, cheatingHuatu, cheatingHbzkw),
  },
  'exam-exemption': {
    text: {
      'zh-CN':
        '2021 届及以后的教育类研究生和公费师范生，通过本校教学能力考核的，可以免考；2022 年起扩大到更多院校的师范生。',
      en: 'Education postgraduates and publicly funded normal students of 2021 or later who pass the ability test of their university are exempt from the exam; since 2022 also normal students of further universities.',
    },
    recordedFor: { from: '2020H1', to: '2023H2' },
    sources: several(
      examExemption2020,
      examExemptionExtension2022,
      suzhouExemption2020,
      exemptionBendibao,
      exemptionDdtbk,
      exemptionYunnanlong,
    ),
  },
  'exam-exemption-certificate': {
    text: {
      'zh-CN': '免考凭师范生教师职业能力证书，有效期三年，只能用一次；中学学科可能仍要考科目三。',
      en: 'The exemption rests on the ability certificate for normal students, valid three years and usable once; middle-school subjects may still need paper three.',
    },
    recordedFor: { from: '2020H1', to: '2023H2' },
    sources: several(
      suzhouExemption2020,
      exemptionBendibao,
      exemptionDdtbk,
      abilityCertificate2021,
      exemptionYunnanlong,
      exemptionSzjiaoshi,
    ),
  },
  'normal-students-old-rules': {
    text: {
      'zh-CN': '本省实行全国统考前入学的师范生，可以按原来的办法认定教师资格。',
      en: 'Normal students enrolled before the national exam started in their province could be recognised under the old rules.',
    },
    recordedFor: null,
    sources: several(eligibilityConditions, sichuanTransition),
  },
  'certificate-print': {
    text: {
      'zh-CN': '面试成绩公布后，可在官网查看考试合格证明，并打印 PDF。',
      en: 'After the interview results, the certificate of passing can be seen on the official site and printed as PDF.',
    },
    recordedFor: { from: '2021H2', to: '2022H2' },
    sources: reposted(guangdongResults2021H2, fujianInterview2022H2),
  },
  'recognition-when': {
    text: {
      'zh-CN':
        '认定一般分春、秋两次，有的地方一次或三次，在 www.jszg.edu.cn 报名，要在合格证明的三年有效期内办理。',
      en: 'Recognition is offered in spring and autumn, in some places once or three times a year, through www.jszg.edu.cn; it must happen within the three years of the certificate of passing.',
    },
    recordedFor: null,
    sources: several(recognitionSteps, recognitionDocuments2022, recognitionMandarin),
  },
  'mandarin-level': {
    text: {
      'zh-CN': '认定一般要求普通话达到二级乙等，语文教师达到二级甲等（有的地方幼儿园也是）。',
      en: 'Recognition asks for Mandarin level 2B, and 2A for teachers of Chinese (in some places also for kindergarten).',
    },
    recordedFor: null,
    sources: several(recognitionSteps, recognitionMandarin, ruleSummary2026),
  },
  'mandarin-exceptions': {
    text: {
      'zh-CN': '语音和表演类教师要求普通话一级乙等；民族地区的双语教师可以是三级乙等。',
      en: 'Teachers of phonetics and acting need Mandarin level 1B; for bilingual teachers in minority areas 3B is possible.',
    },
    recordedFor: null,
    sources: several(recognitionSteps, recognitionMandarin, ruleSummary2026),
  },
  'recognition-documents': {
    text: {
      'zh-CN': '认定需要在指定医院体检，并准备身份证、学历证明、考试合格证明、普通话证书和照片。',
      en: 'Recognition needs a medical check at a named hospital, ID, proof of education, certificate of passing, Mandarin certificate and photo.',
    },
    recordedFor: null,
    sources: several(recognitionDocuments2022, recognitionSteps),
  },
  'recognition-decision': {
    text: {
      'zh-CN': '认定在受理期结束后 30 个工作日内作出结论；也有网页说是 30 天。',
      en: 'The decision comes within 30 working days after acceptance ends; another page says 30 days.',
    },
    recordedFor: null,
    sources: single(recognitionLimits),
  },
  'one-certificate-a-year': {
    text: {
      'zh-CN': '每人每年只能认定一种教师资格。',
      en: 'Each person can be granted one teacher certificate a year.',
    },
    recordedFor: null,
    sources: several(recognitionLimits, severalCertificates, provinceRoundsAndCertificates),
  },
  'recognition-subject': {
    text: {
      'zh-CN': '认定的学科须与笔试科目三或面试的科目一致。',
      en: 'The subject of recognition must be that of paper three or the interview.',
    },
    recordedFor: { from: '2021H2', to: '2021H2' },
    sources: reposted(guangdongResults2021H2),
  },
} as const satisfies Readonly<Record<string, ExamFact>>;

/** The name of a plain fact. */
export type ExamFactId = keyof typeof examFacts;
