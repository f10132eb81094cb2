/** Official notices, as carried by third parties. */
import type { Source } from '../../result/citation.js';

export const jinanReview2021H1: Source = {
  id: 'jinan-review-2021h1',
  title: '济南市：2021 年上半年笔试成绩复核通知（转载）',
  issuer: '济南市教育招生考试院',
  date: '2021-04',
  address: 'http://m.jinan.offcn.com/html/2021/04/71047.html',
};

export const shaanxiReview2022H2: Source = {
  id: 'shaanxi-review-2022h2',
  title: '陕西省：2022 年下半年笔试成绩公布与网上复核通知（转载）',
  issuer: '陕西省教育考试院',
  date: '2022-12-09',
  address: 'http://www.x3191.cn/chengchangjiating/2022/1209/15159.html',
};

export const hainanReview2014H1: Source = {
  id: 'hainan-review-2014h1',
  title: '海南省：2014 年上半年考试公告，含成绩复核（转载）',
  issuer: 'examzz.com',
  date: '2013-12-30',
  address: 'http://www.examzz.com/teacher/hainan/baoming/20131230/16410365-7.html',
};

export const guangxiReview2023H2: Source = {
  id: 'guangxi-review-2023h2',
  title: '广西：2023 年下半年笔试成绩公布与复核通知（转载）',
  issuer: '广西壮族自治区招生考试院',
  date: null,
  address: 'https://zj-zikao.com/zjck/88177.html',
};

export const shanxiInterviewReview2022H2: Source = {
  id: 'shanxi-interview-review-2022h2',
  title: '山西省：2022 年下半年面试成绩公布与复核（转载，省份由机构名称推断）',
  issuer: '山西省招生考试管理中心',
  date: null,
  address: 'http://m.gaosan.com/gaokao/541040.html',
};

export const guangdongReview2020H2: Source = {
  id: 'guangdong-review-2020h2',
  title: '广东省：2020 年下半年笔试成绩公布与复核（转载）',
  issuer: 'hbrsks.net',
  date: null,
  address: 'http://m.hbrsks.net/askjs/165307.html',
};

export const guangxiInterviewReview2023H1: Source = {
  id: 'guangxi-interview-review-2023h1',
  title: '广西：2023 年上半年面试成绩公布与复核通知（转载）',
  issuer: '广西壮族自治区招生考试院',
  date: null,
  address: 'https://luwen.cn/jsms/news_cjcx/11520.html',
};

export const guangxiWritten2017H2: Source = {
  id: 'guangxi-written-2017h2',
  title: '广西：2017 年下半年笔试公告，含成绩公布与复核（转载）',
  issuer: 'fieldcollege.com',
  date: '2017-08-21',
  address: 'http://m.fieldcollege.com/jiaoshi/2017/0821/41635_2.html',
};

export const zhejiangInterview2015H1: Source = {
  id: 'zhejiang-interview-2015h1',
  title: '浙江省：2015 年上半年笔试成绩、复核与面试报名通知（转载）',
  issuer: '浙江省教育考试院',
  date: '2015-03-15',
  address: 'https://233.com/teacher/baoming/zhejiang/20150315/105802596.html',
};

export const zhejiangInterview2020H2: Source = {
  id: 'zhejiang-interview-2020h2',
  title: '浙江省：2020 年下半年笔试成绩、复核与面试报名通知（转载）',
  issuer: '浙江省教育考试院',
  date: '2020-12-04',
  address: 'https://www.laoshiok.com/jiaoshi/18090',
};

export const guangdongResults2021H2: Source = {
  id: 'guangdong-results-2021h2',
  title: '广东省：2021 年下半年成绩公布、复核与认定（转载）',
  issuer: 'bbbaike.com',
  date: null,
  address: 'http://m.bbbaike.com/baike/techan/936595.html',
};

export const resultsValidity2021H2: Source = {
  id: 'results-validity-2021h2',
  title: '某省：2021 年下半年成绩公布、复核与有效期（转载，未注明省份）',
  issuer: 'ljsggw.cn',
  date: null,
  address: 'http://m.ljsggw.cn/jiaoyu/280785.html',
};

export const shanghaiWritten2016H1: Source = {
  id: 'shanghai-written-2016h1',
  title: '上海市：2016 年上半年笔试通知，含信函复核与费用（转载）',
  issuer: 'wenwu8.com',
  date: null,
  address: 'http://wenwu8.com/article/85325_2.html',
};

export const xinjiangReview2022H2: Source = {
  id: 'xinjiang-review-2022h2',
  title: '新疆：2022 年下半年笔试成绩复核（转载）',
  issuer: 'zhankao.com',
  date: null,
  address: 'https://m.zhankao.com/tch/xq/1031.html',
};

export const beijingInterview2022H2: Source = {
  id: 'beijing-interview-2022h2',
  title: '北京市：2022 年下半年面试公告（转载）',
  issuer: 'qebk.com',
  date: null,
  address: 'http://m.qebk.com/jiaoyu/359625.html',
};

export const fujianInterview2021H2: Source = {
  id: 'fujian-interview-2021h2',
  title: '福建省：2021 年下半年面试公告（转载）',
  issuer: 'xiaopile.com',
  date: null,
  address: 'https://xiaopile.com/daxuedongtai/229186.html',
};

export const moeNotice2020Reposted: Source = {
  id: 'moe-notice-2020-reposted',
  title: '教育部：2020 年上半年考试并入下半年、成绩延长一年（转载）',
  issuer: '教育部',
  date: '2020-04-24',
  address: 'http://wap.hf960.com/n90769c52.aspx',
};

export const shanxiExtension2020: Source = {
  id: 'shanxi-extension-2020',
  title: '山西省：2020 年考试调整及笔试成绩、合格证明延期的通知（转载）',
  issuer: '山西省招生考试管理中心',
  date: '2020-04-26',
  address: 'https://news.shi-fen.com/china/202004/50-715686.html',
};

export const beijingRefund2021H2: Source = {
  id: 'beijing-refund-2021h2',
  title: '北京市：2021 年下半年因疫情退费及成绩延长半年（转载）',
  issuer: '北京教育考试院',
  date: '2021-11-01',
  address: 'https://sg.jkwedu.cn/jiaoshi/19226',
};

export const chongqingRefund2022H1: Source = {
  id: 'chongqing-refund-2022h1',
  title: '重庆市：2022 年上半年笔试因疫情退费及成绩延长半年（转载）',
  issuer: '重庆市教育考试院',
  date: '2022-03',
  address: 'https://233.com/teacher/kssj/202203/16083644499304.html',
};

export const fujianRefundWritten2022H2: Source = {
  id: 'fujian-refund-written-2022h2',
  title: '福建省：2022 年下半年笔试因疫情退费及成绩延长半年（转载）',
  issuer: '福建省教育考试院',
  date: '2022-10-29',
  address: 'http://m.qzcns.com/qznews/2022/1031/664070.html',
};

export const fujianRefundInterview2022H2: Source = {
  id: 'fujian-refund-interview-2022h2',
  title: '福建省：2022 年下半年面试因疫情退费及成绩延长半年（转载）',
  issuer: '369993.com',
  date: null,
  address: 'http://369993.com/f2696282.html',
};

export const henanInterview2022H1: Source = {
  id: 'henan-interview-2022h1',
  title: '河南省：2022 年上半年六市面试并入下半年、成绩延长半年（转载）',
  issuer: 'jxyuer.com',
  date: null,
  address: 'http://m.jxyuer.com/baike/jiaoyu/629531.html',
};

export const ningxiaInterview2016H1: Source = {
  id: 'ningxia-interview-2016h1',
  title: '宁夏：2016 年上半年面试公告（转载）',
  issuer: 'xredu.com',
  date: null,
  address: 'http://nx.xredu.com/list_3457/90736_1.html',
};

export const guangxiInterview2019H1: Source = {
  id: 'guangxi-interview-2019h1',
  title: '广西：2019 年上半年面试公告（转载）',
  issuer: '广西壮族自治区招生考试院',
  date: null,
  address: 'https://jingxi.net/read-htm-tid-34515.html',
};

export const yunnanInterview2023H1: Source = {
  id: 'yunnan-interview-2023h1',
  title: '云南省：2023 年上半年面试公告（转载）',
  issuer: 'luwen.cn',
  date: null,
  address: 'https://m.luwen.cn/jsms/news_bkzn/10916.html',
};

export const shanxiInterview2017H2: Source = {
  id: 'shanxi-interview-2017h2',
  title: '山西省：2017 年下半年面试公告（转载）',
  issuer: 'zgrsksw.com',
  date: null,
  address: 'http://zgrsksw.com/jszgz/2020/05736.html',
};

export const anhuiInterview2021H2: Source = {
  id: 'anhui-interview-2021h2',
  title: '安徽省：2021 年下半年面试公告（转载）',
  issuer: 'exam8.com',
  date: '2021-12',
  address: 'https://exam8.com/zige/jiaoshi/baoming/202112/4781140.html',
};

export const hubeiWritten2023H2: Source = {
  id: 'hubei-written-2023h2',
  title: '湖北省：2023 年下半年笔试公告（转载）',
  issuer: 'shougong114.com',
  date: '2023-06-30',
  address: 'http://shougong114.com/news/sh/2023-06-30/detail-imyyzutr1157265.shtml?from=hb_cnxh',
};

export const shandongInterview2023H2: Source = {
  id: 'shandong-interview-2023h2',
  title: '山东省：2023 年下半年面试报名（转载）',
  issuer: 'shadafang.com',
  date: '2023-12',
  address: 'http://shadafang.com/a/202312/5560419.html',
};

export const henanInterview2024H2: Source = {
  id: 'henan-interview-2024h2',
  title: '河南省：2024 年下半年面试报名问答（转载）',
  issuer: 'bendibao.com',
  date: null,
  address: 'http://m.kf.bendibao.com/mip/19985.shtm',
};

export const tianjinInterview2025H2: Source = {
  id: 'tianjin-interview-2025h2',
  title: '天津市：2025 年下半年面试公告（转载）',
  issuer: 'jrzhufu.com',
  date: null,
  address: 'http://www.jrzhufu.com/article/92967.html',
};

export const shandongInterview2025H2: Source = {
  id: 'shandong-interview-2025h2',
  title: '山东省：2025 年下半年面试公告（转载）',
  issuer: 'offcn.com',
  date: '2025-12',
  address: 'http://m.binzhou.offcn.com/html/2025/12/130379.html',
};

export const guangxiInterview2018H1: Source = {
  id: 'guangxi-interview-2018h1',
  title: '广西：2018 年上半年面试公告（转载）',
  issuer: 'ayaa3.com',
  date: null,
  address: 'https://ayaa3.com/html/jyglShowArticle.aspArticleID17791.html',
};

export const guangdongInterview2019H2: Source = {
  id: 'guangdong-interview-2019h2',
  title: '广东省：2019 年下半年面试公告（转载）',
  issuer: '233.com',
  date: '2019-11',
  address: 'https://233.com/teacher/baoming/201911/15142008100.html',
};

export const beijingInterview2020H2: Source = {
  id: 'beijing-interview-2020h2',
  title: '北京市：2020 年下半年面试公告（转载）',
  issuer: 'dnceramic.com',
  date: null,
  address: 'http://dnceramic.com/news/dongtai/5994.html',
};

export const hunanInterview2025H1: Source = {
  id: 'hunan-interview-2025h1',
  title: '湖南省：2025 年上半年面试公告（转载）',
  issuer: 'm-51test-net-bucket.bj.bcebos.com',
  date: null,
  address: 'https://m-51test-net-bucket.bj.bcebos.com/show/11219064.html',
};

export const shanxiInterview2023H1: Source = {
  id: 'shanxi-interview-2023h1',
  title: '山西省：2023 年上半年面试公告（转载）',
  issuer: 'zhankao.com',
  date: null,
  address: 'https://m.zhankao.com/tch/xq/1707.html',
};

export const guangxiInterview2022H2: Source = {
  id: 'guangxi-interview-2022h2',
  title: '广西：2022 年下半年面试公告（转载）',
  issuer: '233.com',
  date: '2022-11',
  address: 'https://233.com/teacher/msbaoming/202211/22084348846622.html',
};

export const sichuanInterview2022H2: Source = {
  id: 'sichuan-interview-2022h2',
  title: '四川省：2022 年下半年面试公告（转载）',
  issuer: 'laigaokao.com',
  date: null,
  address: 'http://m.laigaokao.com/html/358/358774.html',
};

export const yunnanInterview2024H1: Source = {
  id: 'yunnan-interview-2024h1',
  title: '云南省：2024 年上半年面试公告（转载）',
  issuer: 'dxs3721.com',
  date: null,
  address: 'https://dxs3721.com/zigezheng/50057.html',
};

export const shandongInterview2022H2: Source = {
  id: 'shandong-interview-2022h2',
  title: '山东省：2022 年下半年面试报名（转载）',
  issuer: 'p719.cn',
  date: null,
  address: 'http://p719.cn/34335351.html',
};

export const nationalArrangement2015H1: Source = {
  id: 'national-arrangement-2015h1',
  title: '2015 年上半年全国考试安排（转载）',
  issuer: '教育部考试中心',
  date: null,
  address: 'http://xiutang13.cn/kc_show_1849367.html',
};

export const anhuiWritten2015H1: Source = {
  id: 'anhui-written-2015h1',
  title: '安徽省：2015 年上半年笔试报名（转载）',
  issuer: '51edu.com',
  date: null,
  address: 'http://www.51edu.com/zige/jszg/kszx/ksdt/4510565.html',
};

export const liaoningWritten2017H1: Source = {
  id: 'liaoning-written-2017h1',
  title: '辽宁省：2017 年上半年笔试报名公告（转载）',
  issuer: 'liuxue86.com',
  date: null,
  address: 'https://m.liuxue86.com/k_广东中小学教师资格笔试报名流程',
};

export const guizhouWritten2017H2: Source = {
  id: 'guizhou-written-2017h2',
  title: '贵州省：2017 年下半年笔试报名公告（转载）',
  issuer: 'koolearn.com',
  date: '2017-08-24',
  address: 'http://jiaoshi.koolearn.com/20170824/15390.html',
};

export const fujianInterview2017H2: Source = {
  id: 'fujian-interview-2017h2',
  title: '福建省：2017 年下半年面试公告（转载）',
  issuer: 'childcarecurriculum.com',
  date: '2017-12',
  address: 'http://childcarecurriculum.com/zige/jiaoshi/zhinan/201712/4149539.html',
};

export const liaoningWritten2018H1: Source = {
  id: 'liaoning-written-2018h1',
  title: '辽宁省：2018 年上半年笔试报名公告（转载）',
  issuer: 'meibinglu.com',
  date: '2017-12',
  address: 'http://www.meibinglu.com/teacher/baoming/201712/28000000616.html',
};

export const shanghaiWritten2018H1: Source = {
  id: 'shanghai-written-2018h1',
  title: '上海市：2018 年上半年笔试公告（转载）',
  issuer: '93eu.com',
  date: null,
  address: 'http://m.93eu.com/show-45-14072-1.html',
};

export const hubeiWritten2018H1: Source = {
  id: 'hubei-written-2018h1',
  title: '湖北省：2018 年上半年笔试公告（转载）',
  issuer: 'offcn.com',
  date: '2018-01-12',
  address: 'http://www.offcn.com/jiaoshi/2018/0112/205372_2.html',
};

export const fujianInterview2018H1: Source = {
  id: 'fujian-interview-2018h1',
  title: '福建省：2018 年上半年面试公告（转载）',
  issuer: '2exam.com',
  date: null,
  address: 'http://www.2exam.com/teacher/fjzxxjs/2281573.shtml',
};

export const hainanInterview2018H1: Source = {
  id: 'hainan-interview-2018h1',
  title: '海南省：2018 年上半年面试公告（转载）',
  issuer: 'wddqw.com',
  date: null,
  address: 'https://www.wddqw.com/NFCX.html',
};

export const gansuInterview2019H1: Source = {
  id: 'gansu-interview-2019h1',
  title: '甘肃省：2019 年上半年面试公告（转载）',
  issuer: 'wddqw.com',
  date: null,
  address: 'https://www.wddqw.com/q5Cu.html',
};

export const liaoningWritten2019H2: Source = {
  id: 'liaoning-written-2019h2',
  title: '辽宁省：2019 年下半年笔试报名公告（转载）',
  issuer: 'meibinglu.com',
  date: '2019-08',
  address: 'http://www.meibinglu.com/teacher/zhinan/201908/15142534099.html',
};

export const hainanWritten2019H2: Source = {
  id: 'hainan-written-2019h2',
  title: '海南省：2019 年下半年笔试报名（转载）',
  issuer: 'aozhuo.cn',
  date: null,
  address: 'https://sh.aozhuo.cn/zx/notice.aspx?id=1&page=159',
};

export const nationalInterviewNotice2019H2: Source = {
  id: 'national-interview-notice-2019h2',
  title: '2019 年下半年面试报名公告：居住证代替人事关系，港澳台居民可报考（转载）',
  issuer: '教育部考试中心',
  date: '2019-12-02',
  address: 'http://m.goodealme.com/detail/11340.html',
};

export const guizhouWritten2020H1: Source = {
  id: 'guizhou-written-2020h1',
  title: '贵州省：2020 年上半年笔试报名公告（转载）',
  issuer: 'exam8.com',
  date: null,
  address: 'http://m.exam8.com/a/4554817',
};

export const shanghaiWritten2020H1: Source = {
  id: 'shanghai-written-2020h1',
  title: '上海市：2020 年上半年笔试报名公告（转载）',
  issuer: '9duwan.com',
  date: null,
  address: 'http://www.9duwan.com/jszg-kaoshi/news/15786368776247.html',
};

export const liaoningWritten2020H2: Source = {
  id: 'liaoning-written-2020h2',
  title: '辽宁省：2020 年下半年笔试报名公告（转载）',
  issuer: 'p719.cn',
  date: null,
  address: 'http://www.p719.cn/22209355.html',
};

export const guangxiWritten2021H1: Source = {
  id: 'guangxi-written-2021h1',
  title: '广西：2021 年上半年笔试公告（转载）',
  issuer: 'liuxue86.com',
  date: null,
  address: 'https://www.liuxue86.com/k_2021教师资格考试笔试时间/',
};

export const guangdongWritten2021H1: Source = {
  id: 'guangdong-written-2021h1',
  title: '广东省：2021 年上半年笔试报名公告（转载）',
  issuer: '233.com',
  date: '2021-01',
  address: 'https://233.com/teacher/baoming/202101/07082411864.html',
};

export const jiangsuInterview2021H1: Source = {
  id: 'jiangsu-interview-2021h1',
  title: '江苏省：2021 年上半年面试公告（转载）',
  issuer: '163.com',
  date: null,
  address: 'https://c.m.163.com/news/a/G7B44SE40545B1B8.html',
};

export const liaoningWritten2021H2: Source = {
  id: 'liaoning-written-2021h2',
  title: '辽宁省：2021 年下半年笔试报名公告（转载）',
  issuer: 'examw.com',
  date: null,
  address: 'https://m.examw.com/teacher/liaoning/635885',
};

export const sichuanInterview2021H2: Source = {
  id: 'sichuan-interview-2021h2',
  title: '四川省：2021 年下半年面试公告（转载）',
  issuer: 'huatu.com',
  date: '2021-12-03',
  address: 'https://m.leshan.huatu.com/2021/1203/1776218.html',
};

export const jiangsuInterview2021H2: Source = {
  id: 'jiangsu-interview-2021h2',
  title: '江苏省：2021 年下半年面试公告（转载）',
  issuer: 'hunanyuer.com',
  date: null,
  address: 'http://m.hunanyuer.com/baike/jiaoyu/618499.html',
};

export const jiangsuWritten2022: Source = {
  id: 'jiangsu-written-2022',
  title: '江苏省：2022 年笔试报名公告（转载）',
  issuer: 'thea.cn',
  date: null,
  address: 'https://wap.thea.cn/jiaoshi_zx_2418416.html',
};

export const shanghaiWritten2022H1: Source = {
  id: 'shanghai-written-2022h1',
  title: '上海市：2022 年上半年笔试公告（转载）',
  issuer: 'niukebaodian.com',
  date: null,
  address: 'https://www.niukebaodian.com/jiaoshi/146003',
};

export const shandongInterview2022H1: Source = {
  id: 'shandong-interview-2022h1',
  title: '山东省：2022 年上半年面试报名（转载）',
  issuer: 'hqcainuan.com',
  date: null,
  address: 'https://hqcainuan.com/shehuiredian/23508.html',
};

export const hebeiWritten2022H2: Source = {
  id: 'hebei-written-2022h2',
  title: '河北省张家口市：2022 年下半年笔试报名公告（转载）',
  issuer: 'zhejianglong.com',
  date: null,
  address: 'http://zhejianglong.com/c/1193142.html',
};

export const innerMongoliaInterview2022H2: Source = {
  id: 'inner-mongolia-interview-2022h2',
  title: '内蒙古：2022 年下半年面试公告（转载）',
  issuer: 'gaosan.com',
  date: null,
  address: 'http://gaosan.com/gaokao/535848.html',
};

export const jiangsuInterview2022H2: Source = {
  id: 'jiangsu-interview-2022h2',
  title: '江苏省：2022 年下半年面试公告（转载）',
  issuer: 'isyulu.com',
  date: null,
  address: 'https://isyulu.com/jiaoyubaike/696.html',
};

export const chongqingInterview2022H2: Source = {
  id: 'chongqing-interview-2022h2',
  title: '重庆市：2022 年下半年面试公告（转载）',
  issuer: 'gaosan5.com',
  date: null,
  address: 'http://gaosan5.com/daxuejieshao/184584.html',
};

export const fujianInterview2022H2: Source = {
  id: 'fujian-interview-2022h2',
  title: '福建省：2022 年下半年面试公告（转载）',
  issuer: 'm686.cn',
  date: null,
  address: 'http://www.m686.cn/jszg/209986_2.html',
};

export const hebeiWritten2023H1: Source = {
  id: 'hebei-written-2023h1',
  title: '河北省：2023 年上半年笔试报名公告（转载）',
  issuer: 'readke.com',
  date: null,
  address: 'http://readke.com/c/2052366.html',
};

export const jilinWritten2023H1: Source = {
  id: 'jilin-written-2023h1',
  title: '吉林省：2023 年上半年笔试报名公告（转载）',
  issuer: 'tengyi66.com',
  date: null,
  address: 'http://tengyi66.com/plus/view.php?aid=611450',
};

export const guangxiInterview2023H1: Source = {
  id: 'guangxi-interview-2023h1',
  title: '广西：2023 年上半年面试公告（南宁新闻转载）',
  issuer: 'rexun.cn',
  date: '2023-03-28',
  address: 'http://mip.rexun.cn/zixun/2023/0328/032890890.html',
};

export const fujianInterview2023H1: Source = {
  id: 'fujian-interview-2023h1',
  title: '福建省：2023 年上半年面试公告（转载）',
  issuer: 'kick-shoes.com',
  date: '2023-04',
  address: 'http://kick-shoes.com/teacher/msbaoming/202304/16143211817801.html',
};

export const heilongjiangInterview2023H1: Source = {
  id: 'heilongjiang-interview-2023h1',
  title: '黑龙江省：2023 年上半年面试公告（转载）',
  issuer: 'aooedu.com',
  date: null,
  address: 'http://aooedu.com/show/MYwW5MvY.html',
};

export const hebeiWritten2023H2: Source = {
  id: 'hebei-written-2023h2',
  title: '河北省：2023 年下半年笔试报名公告（转载）',
  issuer: 'kick-shoes.com',
  date: '2023-06',
  address: 'http://kick-shoes.com/teacher/baoming/202306/28095019294619.html',
};

export const guangxiInterview2023H2: Source = {
  id: 'guangxi-interview-2023h2',
  title: '广西：2023 年下半年面试公告（转载）',
  issuer: 'shadafang.com',
  date: '2023-12',
  address: 'http://shadafang.com/a/202312/5535608.html',
};

export const zhejiangInterview2024H1: Source = {
  id: 'zhejiang-interview-2024h1',
  title: '浙江省：2024 年上半年面试公告（转载）',
  issuer: 'jwbk.com',
  date: null,
  address: 'http://m.jwbk.com/jiaoyu/f88746646106fdfd28f240192e79b583.html',
};

export const beijingInterview2024H2: Source = {
  id: 'beijing-interview-2024h2',
  title: '北京市：2024 年下半年面试公告（转载）',
  issuer: 'dgzhanhua.cn',
  date: null,
  address: 'http://www.dgzhanhua.cn/show/11159871.html',
};

export const shandongInterviewProcedure2022H1: Source = {
  id: 'shandong-interview-procedure-2022h1',
  title: '山东省：2022 年上半年面试流程与费用（转载）',
  issuer: 'hqcainuan.com',
  date: null,
  address: 'https://hqcainuan.com/shehuiredian/24134.html',
};

export const anhuiWritten2022H1: Source = {
  id: 'anhui-written-2022h1',
  title: '安徽省：2022 年上半年笔试公告，含音体美专用科目（转载）',
  issuer: 'huatujy.cn',
  date: null,
  address: 'https://www.huatujy.cn/h-nd-26317.html',
};

export const hanzhongInterview2021H2: Source = {
  id: 'hanzhong-interview-2021h2',
  title: '汉中市：2021 年下半年面试公告，含科目代码表（转载）',
  issuer: '不详',
  date: null,
  address: null,
};

export const shanxiInterview2016: Source = {
  id: 'shanxi-interview-2016',
  title: '山西省：2016 年面试公告（转载）',
  issuer: 'xredu.com',
  date: null,
  address: 'http://xredu.com/list_3363/153646_2.html',
};

export const addedSubjects2020: Source = {
  id: 'added-subjects-2020',
  title: '2020 年起可增设特殊教育、小语种与民族语文学科（转载）',
  issuer: '教育部教师工作司',
  date: '2019-12-13',
  address: 'https://www.cappdr.org/policies-regulations/',
};

export const guangdongNotice2024H2: Source = {
  id: 'guangdong-notice-2024h2',
  title: '广东省：2024 年下半年报考公告（转载）',
  issuer: '广东省教育考试院',
  date: null,
  address: 'https://lc918.net/scontent/post_4443076.html',
};

export const qinghaiWritten2016H2: Source = {
  id: 'qinghai-written-2016h2',
  title: '青海省：2016 年下半年笔试报名公告（转载）',
  issuer: 'koolearn.com',
  date: '2016-09-08',
  address: 'https://jiaoshi.koolearn.com/20160908/9774_3.html',
};

export const hunanWritten2021H1: Source = {
  id: 'hunan-written-2021h1',
  title: '湖南省：2021 年上半年笔试报名公告（转载）',
  issuer: 'shoucloud.cn',
  date: '2021-01-07',
  address: 'http://www.shoucloud.cn/jiaoshi/20210107/262768_3.html',
};

export const jiangxiInterviewNotes: Source = {
  id: 'jiangxi-interview-notes',
  title: '江西省：面试注意事项（转载）',
  issuer: 'wendu.com',
  date: null,
  address: 'http://jiaoshi.wendu.com/jiaozi/baokao/15979.shtml',
};

export const beijingInterview2019H1: Source = {
  id: 'beijing-interview-2019h1',
  title: '北京市：2019 年上半年面试公告（转载）',
  issuer: 'examw.com',
  date: null,
  address: 'https://examw.com/teacher/beijing/530714',
};

export const beijingInterview2017H2: Source = {
  id: 'beijing-interview-2017h2',
  title: '北京市：2017 年下半年面试公告（转载）',
  issuer: 'educity.cn',
  date: null,
  address: 'https://m.educity.cn/ntce/1807369.html',
};

export const beijingWritten2023H2: Source = {
  id: 'beijing-written-2023h2',
  title: '北京市：2023 年下半年笔试公告（转载）',
  issuer: '233.com',
  date: '2023-05',
  address: 'https://233.com/teacher/baoming/202305/31093818571967.html',
};

export const shanxiInterview2023H2: Source = {
  id: 'shanxi-interview-2023h2',
  title: '山西省：2023 年下半年面试公告（转载）',
  issuer: 'hteacher.net',
  date: '2023-11-01',
  address: 'http://shandong.hteacher.net/jiaoshi/20231101/462380.html',
};

export const liaoningWritten2023H1: Source = {
  id: 'liaoning-written-2023h1',
  title: '辽宁省：2023 年上半年笔试报名公告（转载）',
  issuer: 'wmxue.com',
  date: null,
  address: 'http://wmxue.com/html/347/347273.html',
};

export const heilongjiangInterview2019H2: Source = {
  id: 'heilongjiang-interview-2019h2',
  title: '黑龙江省：2019 年下半年面试公告（转载）',
  issuer: '233.com',
  date: '2020-03',
  address: 'https://233.com/teacher/msbaoming/202003/26102353461.html',
};

export const heilongjiangWritten2016H2: Source = {
  id: 'heilongjiang-written-2016h2',
  title: '黑龙江省：2016 年下半年笔试报名公告（转载）',
  issuer: 'wddqw.com',
  date: null,
  address: 'https://wddqw.com/LmNx.html',
};

export const shanghaiWritten2023H2: Source = {
  id: 'shanghai-written-2023h2',
  title: '上海市：2023 年下半年笔试公告（转载）',
  issuer: 'wddqw.com',
  date: null,
  address: 'https://wddqw.com/mpnv.html',
};

export const jiangsuInterviewRegistration2018: Source = {
  id: 'jiangsu-interview-registration-2018',
  title: '江苏省：2018 年初报名条件与现场审核（转载）',
  issuer: 'koolearn.com',
  date: '2018-01-11',
  address: 'https://jiaoshi.koolearn.com/20180111/17185_2.html',
};

export const yanchengEducation2022: Source = {
  id: 'yancheng-education-2022',
  title: '江苏省盐城市：报考学历条件（转载）',
  issuer: 'jxyuer.com',
  date: null,
  address: 'http://m.jxyuer.com/baike/jiaoyu/532783.html',
};

export const henanInterviewProcedure2022: Source = {
  id: 'henan-interview-procedure-2022',
  title: '河南省：2022 年面试报名流程与报考地条件（转载）',
  issuer: 'gaosan.com',
  date: null,
  address: 'http://m.gaosan.com/gaokao/529557.html',
};

export const guangdongNotice2024H1: Source = {
  id: 'guangdong-notice-2024h1',
  title: '广东省：2024 年上半年报考公告，学历按考试日判断（转载）',
  issuer: 'yueyangzc.cn',
  date: null,
  address: 'http://yueyangzc.cn/n2270891c1267.aspx',
};

export const guizhouWritten2023H1: Source = {
  id: 'guizhou-written-2023h1',
  title: '贵州省：2023 年上半年笔试报名公告（转载）',
  issuer: 'shdxk.com',
  date: null,
  address: 'http://m.shdxk.com/jszg/bmrk/43319.html',
};

export const guizhouWritten2023H2: Source = {
  id: 'guizhou-written-2023h2',
  title: '贵州省：2023 年下半年笔试报名公告（转载）',
  issuer: 'youzy.cn',
  date: null,
  address: 'https://youzy.cn/news/detail?id=650d2210eb03d25a18d980aa',
};

export const shaanxiSchedule2015: Source = {
  id: 'shaanxi-schedule-2015',
  title: '陕西省：2015 年考次安排（转载）',
  issuer: 'tttfocusmassage.com',
  date: null,
  address: 'http://tttfocusmassage.com/kszx/detail-142.htm',
};

export const shaanxiWritten2015H2: Source = {
  id: 'shaanxi-written-2015h2',
  title: '陕西省：2015 年下半年笔试报名公告（转载）',
  issuer: 'hqwx.com',
  date: null,
  address: 'https://m.hqwx.com/jszg-kaoshi/news/14400535426496.html',
};

export const lanzhouInterview2022H2: Source = {
  id: 'lanzhou-interview-2022h2',
  title: '甘肃省兰州市：2022 年下半年面试公告（转载）',
  issuer: 'liuxuequn.com',
  date: null,
  address: 'https://m.liuxuequn.com/a/4444750.html',
};

export const qinghaiWritten2024H2: Source = {
  id: 'qinghai-written-2024h2',
  title: '青海省：2024 年下半年报名公告（转载）',
  issuer: 'ccutu.com',
  date: null,
  address: 'http://m.ccutu.com/724032.html',
};
