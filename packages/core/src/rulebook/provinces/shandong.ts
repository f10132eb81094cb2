import { reposted, several, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import {
  jinanReview2021H1,
  shandongInterview2022H1,
  shandongInterview2022H2,
  shandongInterview2023H2,
  shandongInterview2025H2,
  shandongInterviewProcedure2022H1,
} from '../sources/reposted-notices.js';
import { provinceFees2025, shandongInterview2021H1 } from '../sources/third-party-pages.js';

export const shandong: ProvinceRecord = {
  code: '37',
  names: { 'zh-CN': '山东', en: 'Shandong' },
  review: [
    {
      sitting: '2021H1',
      kind: 'written',
      length: 10,
      unit: 'working-days',
      skipsMakeUpDays: true,
      window: { opens: '2021-04-15', closes: '2021-04-28' },
      opensAt: '09:00',
      closesAt: '16:00',
      city: { 'zh-CN': '济南', en: 'Jinan' },
      channel: {
        'zh-CN':
          '本人持准考证和身份证到市考试机构的办事大厅申请，不得代办；每天 9:00 至 11:00、14:00 至 16:00 受理，周末不受理。',
        en:
          'In person at the city exam hall with admission ticket and ID card, no proxy; 9:00 to 11:00 and 14:00 to 16:00, not on weekends.',
      },
      sources: reposted(jinanReview2021H1),
    },
  ],
  area: [],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2021H1', to: '2023H2' },
      mode: 'online',
      note: {
        'zh-CN': '由市级考试组织单位网上确认，一般不须到现场；2021 年上半年起实行。',
        en: 'Confirmed online by the city organiser, normally nobody goes on-site; new in 2021H1.',
      },
      sources: several(shandongInterview2021H1, shandongInterview2022H2, shandongInterview2023H2),
    },
  ],
  fees: [
    {
      kind: 'interview',
      yuan: 240,
      recordedFor: { from: '2022H1', to: '2022H1' },
      sources: reposted(shandongInterviewProcedure2022H1),
    },
    {
      kind: 'written-per-paper',
      yuan: 60,
      recordedFor: { from: '2025H1', to: '2025H2' },
      sources: single(provinceFees2025),
    },
  ],
  education: [
    {
      recordedFor: { from: '2021H1', to: '2021H1' },
      note: {
        'zh-CN': '幼儿园和小学须大专及以上；初级中学和高级中学须本科及以上。',
        en:
          'Kindergarten and primary school: junior college; junior and senior middle school: bachelor.',
      },
      sources: single(shandongInterview2021H1),
    },
  ],
  notHeld: [],
  outside: null,
  dates: [
    {
      sitting: '2021H1',
      event: 'interviewRegistration',
      from: '2021-04-15',
      to: '2021-04-18',
      sources: single(shandongInterview2021H1),
    },
    {
      sitting: '2022H1',
      event: 'interviewRegistration',
      from: '2022-04-15',
      to: '2022-04-18',
      closesAt: '16:00',
      sources: reposted(shandongInterview2022H1),
    },
    {
      sitting: '2023H2',
      event: 'interviewRegistration',
      from: '2023-11-08',
      to: '2023-11-11',
      closesAt: '16:00',
      sources: reposted(shandongInterview2023H2),
    },
    {
      sitting: '2025H2',
      event: 'interviewResults',
      from: '2026-01-07',
      to: '2026-01-07',
      sources: reposted(shandongInterview2025H2),
    },
  ],
  notes: [
    {
      recordedFor: { from: '2022H1', to: '2022H2' },
      note: {
        'zh-CN': '港澳台居民按居住地、就读地或工作地报考；实习中的师范生另有考区。',
        en:
          'Residents of Hong Kong, Macao and Taiwan register by place of residence, study or work; normal students in practice teaching have areas of their own.',
      },
      sources: reposted(shandongInterview2022H1, shandongInterview2022H2),
    },
  ],
};
