import { official, reposted, several } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { beijingInterview2021H2 } from '../sources/authorities.js';
import {
  beijingInterview2017H2,
  beijingInterview2019H1,
  beijingInterview2020H2,
  beijingInterview2022H2,
  beijingInterview2024H2,
  beijingWritten2023H2,
} from '../sources/reposted-notices.js';
import { beijingFees2022, interviewFees2025 } from '../sources/third-party-pages.js';

export const beijing: ProvinceRecord = {
  code: '11',
  names: { 'zh-CN': '北京', en: 'Beijing' },
  review: [],
  area: [
    {
      recordedFor: { from: '2017H2', to: '2017H2' },
      accepts: ['household-registration', 'work-unit', 'school'],
      sources: reposted(beijingInterview2017H2),
    },
    {
      recordedFor: { from: '2021H2', to: '2024H2' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      note: {
        'zh-CN':
          '居住证须填写居住证本身的号码；全日制在校生须读到三年级，可在学校所在地和户籍所在地之间选择；现役军人也可报考。考区有北京、密云、怀柔、平谷、延庆；中职专业课各专业和小语种只在北京考区。',
        en:
          'The residence permit is entered under its own permit number; full-time students must be in year 3 or above and choose between the place of the school and that of the household registration; serving soldiers may take part. The areas are Beijing, Miyun, Huairou, Pinggu and Yanqing; vocational majors and small languages are in the Beijing area only.',
      },
      sources: official(beijingInterview2021H2, beijingInterview2024H2, beijingWritten2023H2),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2019H1', to: '2021H2' },
      mode: 'online-then-on-site',
      note: {
        'zh-CN': '先网上审核，未通过网上审核的再预约现场审核。',
        en: 'Online first; an on-site appointment only where the online check fails.',
      },
      sources: official(beijingInterview2021H2, beijingInterview2019H1, beijingInterview2020H2),
    },
    {
      stage: 'interview',
      recordedFor: { from: '2022H2', to: '2022H2' },
      mode: 'online',
      note: {
        'zh-CN': '注册报名、网上审核、缴费；通知没有提到现场环节。',
        en: 'Register, online audit, pay; the notice names no on-site step.',
      },
      sources: reposted(beijingInterview2022H2),
    },
  ],
  fees: [
    {
      kind: 'written-per-paper',
      yuan: 60,
      recordedFor: { from: '2022H2', to: '2022H2' },
      sources: reposted(beijingFees2022),
    },
    {
      kind: 'interview',
      yuan: 215,
      recordedFor: { from: '2022H2', to: '2025H2' },
      sources: several(beijingFees2022, interviewFees2025),
    },
  ],
  education: [
    {
      recordedFor: { from: '2017H2', to: '2024H2' },
      note: {
        'zh-CN': '初级中学须大专及以上；高级中学和中职须本科及以上。',
        en:
          'Junior middle school: a junior-college diploma is enough; senior middle school and vocational: bachelor.',
      },
      sources: reposted(beijingInterview2024H2, beijingInterview2017H2),
    },
  ],
  notHeld: [],
  outside: null,
  dates: [
    {
      sitting: '2020H2',
      event: 'interviewRegistration',
      from: '2020-12-10',
      to: '2020-12-13',
      closesAt: '16:00',
      sources: reposted(beijingInterview2020H2),
    },
    {
      sitting: '2021H2',
      event: 'interviewRegistration',
      from: '2021-12-09',
      to: '2021-12-12',
      sources: official(beijingInterview2021H2),
    },
    {
      sitting: '2024H2',
      event: 'interviewRegistration',
      from: '2024-11-08',
      to: '2024-11-11',
      opensAt: '10:00',
      closesAt: '16:00',
      sources: reposted(beijingInterview2024H2),
    },
  ],
  notes: [],
};
