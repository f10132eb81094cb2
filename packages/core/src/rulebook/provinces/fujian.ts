import { reposted, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import {
  fujianInterview2017H2,
  fujianInterview2018H1,
  fujianInterview2021H2,
  fujianInterview2023H1,
  fujianRefundInterview2022H2,
  fujianRefundWritten2022H2,
  yunnanInterview2024H1,
  zhejiangInterview2024H1,
} from '../sources/reposted-notices.js';
import {
  interviewRegistration2021H2Laitimes,
  shaanxiInterview2024H1,
} from '../sources/third-party-pages.js';

export const fujian: ProvinceRecord = {
  code: '35',
  names: { 'zh-CN': '福建', en: 'Fujian' },
  review: [],
  area: [
    {
      recordedFor: { from: '2021H2', to: '2024H1' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      note: {
        'zh-CN': '各学科可报的考区逐一列出；厦门市和集美大学另有规定。',
        en: 'The areas are listed subject by subject; Xiamen and Jimei University are special.',
      },
      sources: reposted(fujianInterview2021H2, fujianInterview2023H1),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2017H2', to: '2018H1' },
      mode: 'on-site',
      sources: reposted(fujianInterview2017H2, fujianInterview2018H1),
    },
    {
      stage: 'interview',
      recordedFor: { from: '2021H2', to: '2021H2' },
      mode: 'on-site',
      sources: reposted(fujianInterview2021H2),
    },
    {
      stage: 'interview',
      recordedFor: { from: '2023H1', to: '2023H1' },
      mode: 'online',
      sources: reposted(fujianInterview2023H1),
    },
  ],
  fees: [
    {
      kind: 'interview',
      yuan: 305,
      recordedFor: { from: '2017H2', to: '2018H1' },
      sources: reposted(fujianInterview2017H2, fujianInterview2018H1),
    },
  ],
  education: [],
  notHeld: [],
  outside: null,
  dates: [
    {
      sitting: '2017H2',
      event: 'interviewRegistration',
      from: '2017-12-12',
      to: '2017-12-14',
      sources: reposted(fujianInterview2017H2),
    },
    {
      sitting: '2021H2',
      event: 'interviewRegistration',
      from: '2021-12-09',
      to: '2021-12-11',
      sources: single(interviewRegistration2021H2Laitimes),
    },
    {
      sitting: '2023H1',
      event: 'interviewRegistration',
      from: '2023-04-14',
      to: '2023-04-16',
      closesAt: '17:00',
      sources: reposted(fujianInterview2023H1),
    },
    {
      sitting: '2024H1',
      event: 'interviewRegistration',
      from: '2024-04-12',
      to: '2024-04-15',
      opensAt: '10:00',
      closesAt: '17:00',
      sources: single(yunnanInterview2024H1, shaanxiInterview2024H1, zhejiangInterview2024H1),
    },
  ],
  notes: [
    {
      recordedFor: { from: '2022H2', to: '2022H2' },
      note: {
        'zh-CN': '因疫情退费的笔试和面试考生，已合格科目的有效期延长半年。',
        en:
          'Passed papers of candidates refunded for the written exam or the interview are valid half a year longer.',
      },
      sources: reposted(fujianRefundWritten2022H2, fujianRefundInterview2022H2),
    },
  ],
};
