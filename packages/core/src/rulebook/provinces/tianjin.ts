import { reposted, several, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { tianjinInterview2025H2 } from '../sources/reposted-notices.js';
import {
  interviewFees2025,
  schedule2024H2Fudaoke,
  schedule2024H2Sevw,
  schedule2024H2Xuexila,
  tianjinInterviewProcedure,
  tianjinSchedule2024H2,
} from '../sources/third-party-pages.js';

export const tianjin: ProvinceRecord = {
  code: '12',
  names: { 'zh-CN': '天津', en: 'Tianjin' },
  review: [],
  area: [
    {
      recordedFor: null,
      accepts: ['household-registration', 'residence-permit', 'school'],
      note: {
        'zh-CN': '居住证须为天津市居住证；须现场审核的，考区与笔试考区相同。',
        en:
          'The residence permit must be one of Tianjin; for on-site cases the area is the one used for the written exam.',
      },
      sources: single(tianjinInterviewProcedure),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: null,
      mode: 'online-then-on-site',
      note: {
        'zh-CN':
          '多数人网上审核；报中职实习指导教师的、以中师学历报幼儿园的、持国外学历的须现场审核。',
        en:
          'Online for most; on-site for vocational instructors, for kindergarten candidates with a secondary normal-school diploma, and for foreign degrees.',
      },
      sources: single(tianjinInterviewProcedure),
    },
  ],
  fees: [
    {
      kind: 'interview',
      yuan: 260,
      recordedFor: { from: '2024H1', to: '2025H2' },
      sources: several(tianjinSchedule2024H2, interviewFees2025),
    },
    {
      kind: 'written-per-paper',
      yuan: 65,
      recordedFor: { from: '2024H2', to: '2024H2' },
      sources: single(tianjinSchedule2024H2),
    },
  ],
  education: [
    {
      recordedFor: { from: '2025H2', to: '2025H2' },
      note: {
        'zh-CN': '初级中学须大专及以上；小学须中师或大专。',
        en:
          'Junior middle school: a junior-college diploma is enough; primary school: secondary normal school or junior college.',
      },
      sources: reposted(tianjinInterview2025H2),
    },
  ],
  notHeld: [],
  outside: null,
  dates: [
    {
      sitting: '2024H2',
      event: 'writtenRegistration',
      from: '2024-07-05',
      to: '2024-07-07',
      sources: single(schedule2024H2Xuexila, schedule2024H2Sevw, schedule2024H2Fudaoke),
    },
    {
      sitting: '2025H2',
      event: 'interviewRegistration',
      from: '2025-11-07',
      to: '2025-11-10',
      opensAt: '10:00',
      closesAt: '16:30',
      sources: reposted(tianjinInterview2025H2),
    },
  ],
  notes: [],
};
