import { reposted, several, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import {
  guangdongInterview2019H2,
  guangdongNotice2024H1,
  guangdongNotice2024H2,
  guangdongResults2021H2,
  guangdongReview2020H2,
  guangdongWritten2021H1,
} from '../sources/reposted-notices.js';
import { provinceFees2024, provinceFees2025 } from '../sources/third-party-pages.js';

export const guangdong: ProvinceRecord = {
  code: '44',
  names: { 'zh-CN': '广东', en: 'Guangdong' },
  review: [
    {
      sitting: '2020H2',
      kind: 'written',
      length: 10,
      unit: 'working-days',
      channel: {
        'zh-CN':
          '向所在考区的考试机构书面申请，写明准考证号、姓名、证件号、科目代码、查到的分数和电话；核对答题卡扫描、漏评或漏登分、合分，不查评分宽严。',
        en:
          'A written request to the exam body of the area with ticket number, name, ID number, paper code, score seen and phone; the answer-sheet scan, unmarked or unregistered marks and totals are checked, strictness of marking is not.',
      },
      sources: reposted(guangdongReview2020H2),
    },
    {
      sitting: '2021H2',
      kind: 'written',
      length: 10,
      unit: 'working-days',
      channel: {
        'zh-CN':
          '向所在考区的考试机构书面申请，写明准考证号、姓名、证件号、科目代码、查到的分数和电话；核对答题卡扫描、漏评或漏登分、合分，不查评分宽严。',
        en:
          'A written request to the exam body of the area with ticket number, name, ID number, paper code, score seen and phone; the answer-sheet scan, unmarked or unregistered marks and totals are checked, strictness of marking is not.',
      },
      sources: reposted(guangdongResults2021H2),
    },
  ],
  area: [
    {
      recordedFor: { from: '2019H2', to: '2021H1' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      note: {
        'zh-CN':
          '居住证须有效；广州的幼儿园和中职、日语和俄语另设考区。2021 年上半年笔试第二阶段（1 月 16 日）的剩余考位，符合条件的考生均可报。',
        en:
          'The residence permit must be valid; kindergarten and vocational in Guangzhou, and Japanese and Russian, have special areas. In the second stage of the written registration of 2021H1 (16 January) leftover seats were open to any eligible candidate.',
      },
      sources: reposted(guangdongInterview2019H2, guangdongWritten2021H1),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2019H2', to: '2019H2' },
      mode: 'on-site',
      note: {
        'zh-CN': '2019 年 12 月 11 日至 16 日之间。',
        en: 'Between 11 and 16 December 2019.',
      },
      sources: reposted(guangdongInterview2019H2),
    },
    {
      stage: 'written',
      recordedFor: { from: '2021H1', to: '2021H1' },
      mode: 'online',
      sources: reposted(guangdongWritten2021H1),
    },
  ],
  fees: [
    {
      kind: 'written-per-paper',
      yuan: 70,
      recordedFor: { from: '2024H1', to: '2024H2' },
      note: { 'zh-CN': '另一网页称 2025 年为 65 元。', en: 'Another page gives 65 for 2025.' },
      sources: single(provinceFees2024),
    },
    {
      kind: 'written-per-paper',
      yuan: 65,
      recordedFor: { from: '2025H1', to: '2025H2' },
      note: { 'zh-CN': '另一网页称 2024 年为 70 元。', en: 'Another page gives 70 for 2024.' },
      sources: single(provinceFees2025),
    },
    {
      kind: 'interview',
      yuan: 280,
      recordedFor: { from: '2025H1', to: '2025H2' },
      sources: several(provinceFees2025, provinceFees2024),
    },
  ],
  education: [
    {
      recordedFor: { from: '2024H1', to: '2024H2' },
      note: {
        'zh-CN': '报考资格按实际考试日期判断，不按报名日期。',
        en: 'Eligibility is judged at the real exam date, not at registration.',
      },
      sources: reposted(guangdongNotice2024H1, guangdongNotice2024H2),
    },
  ],
  notHeld: [],
  outside: null,
  dates: [
    {
      sitting: '2019H2',
      event: 'interviewRegistration',
      from: '2019-12-10',
      to: '2019-12-13',
      sources: reposted(guangdongInterview2019H2),
    },
    {
      sitting: '2021H1',
      event: 'writtenRegistration',
      from: '2021-01-14',
      to: '2021-01-15',
      sources: reposted(guangdongWritten2021H1),
    },
  ],
  notes: [],
};
