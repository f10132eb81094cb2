import { reposted, several, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import {
  henanInterview2022H1,
  henanInterview2024H2,
  henanInterviewProcedure2022,
} from '../sources/reposted-notices.js';
import {
  henanInterview2019H1,
  henanNotes2023H2,
  provinceFees2024,
} from '../sources/third-party-pages.js';

export const henan: ProvinceRecord = {
  code: '41',
  names: { 'zh-CN': '河南', en: 'Henan' },
  review: [],
  area: [
    {
      recordedFor: { from: '2019H1', to: '2019H1' },
      accepts: ['household-registration', 'work-unit'],
      note: {
        'zh-CN': '人事关系以合同和社会保险证明。',
        en: 'A work relation is proved by contract and social insurance.',
      },
      sources: single(henanInterview2019H1),
    },
    {
      recordedFor: { from: '2022H1', to: '2023H2' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      note: {
        'zh-CN':
          '非在校生在户籍或居住证所在的市；在校生可选学校、户籍或居住证所在的市。日语和俄语只设在开封。',
        en:
          'Others than students: the city of household registration or residence permit; students: that of school, household registration or residence permit. Japanese and Russian only in Kaifeng.',
      },
      sources: several(henanInterviewProcedure2022, henanNotes2023H2),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2019H1', to: '2019H1' },
      mode: 'on-site',
      sources: single(henanInterview2019H1),
    },
    {
      stage: 'interview',
      recordedFor: { from: '2022H1', to: '2024H2' },
      mode: 'online',
      note: { 'zh-CN': '由各市考区审核。', en: 'Audited by the city areas.' },
      sources: reposted(henanInterviewProcedure2022, henanInterview2024H2),
    },
  ],
  fees: [
    {
      kind: 'written-per-paper',
      yuan: 70,
      recordedFor: { from: '2024H1', to: '2024H2' },
      sources: single(provinceFees2024),
    },
  ],
  education: [
    {
      recordedFor: { from: '2023H1', to: '2024H2' },
      note: {
        'zh-CN': '初级中学须本科及以上；幼儿园须幼儿师范学校及以上。',
        en: 'Junior middle school: bachelor; kindergarten: pre-school normal school or above.',
      },
      sources: reposted(henanInterview2024H2, henanNotes2023H2),
    },
  ],
  notHeld: [],
  outside: null,
  dates: [
    {
      sitting: '2024H2',
      event: 'interviewRegistration',
      from: '2024-11-08',
      to: '2024-11-11',
      opensAt: '10:00',
      closesAt: '17:00',
      sources: reposted(henanInterview2024H2),
    },
  ],
  notes: [
    {
      recordedFor: { from: '2022H1', to: '2022H1' },
      note: {
        'zh-CN':
          '郑州、平顶山、濮阳、许昌、商丘、周口六市的面试取消，并入 2022 年下半年；自动退费，已合格科目的有效期延长半年。',
        en:
          'The interview was cancelled in six cities (Zhengzhou, Pingdingshan, Puyang, Xuchang, Shangqiu, Zhoukou) and merged into 2022H2; the refund is automatic, and passed papers are valid half a year longer.',
      },
      sources: reposted(henanInterview2022H1),
    },
  ],
};
