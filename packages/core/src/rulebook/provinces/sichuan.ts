import { official, reposted, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { sichuanInterview2019H1, sichuanInterview2022H1 } from '../sources/authorities.js';
import { sichuanInterview2021H2, sichuanInterview2022H2 } from '../sources/reposted-notices.js';
import { provinceFees2025, sichuanTransition } from '../sources/third-party-pages.js';

export const sichuan: ProvinceRecord = {
  code: '51',
  names: { 'zh-CN': '四川', en: 'Sichuan' },
  review: [],
  area: [
    {
      recordedFor: { from: '2019H1', to: '2019H1' },
      accepts: ['household-registration', 'work-unit', 'school'],
      note: {
        'zh-CN':
          '人事关系须有一年以上的合同并参加社会保险；四川的在校生在毕业前两年内可按学校所在地报考。',
        en:
          'A work relation needs a contract of more than one year and social insurance; students in Sichuan register at the place of the school in their last two years.',
      },
      sources: official(sichuanInterview2019H1),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2019H1', to: '2019H1' },
      mode: 'on-site',
      note: { 'zh-CN': '省内任一审核点均可。', en: 'At any audit point in the province.' },
      sources: official(sichuanInterview2019H1),
    },
    {
      stage: 'interview',
      recordedFor: { from: '2021H2', to: '2022H2' },
      mode: 'online',
      sources: official(sichuanInterview2022H1, sichuanInterview2021H2, sichuanInterview2022H2),
    },
  ],
  fees: [
    {
      kind: 'interview',
      yuan: 280,
      recordedFor: null,
      note: {
        'zh-CN': '年份不明；另一网页称 240 元，不可靠。',
        en: 'Year not named; another, unreliable page says 240.',
      },
      sources: single(provinceFees2025),
    },
  ],
  education: [],
  notHeld: [],
  outside: { until: '2015H2', joined: '2016H1', sources: single(sichuanTransition) },
  dates: [
    {
      sitting: '2021H2',
      event: 'interviewRegistration',
      from: '2021-12-09',
      to: '2021-12-11',
      sources: reposted(sichuanInterview2021H2),
    },
    {
      sitting: '2022H1',
      event: 'interviewRegistration',
      from: '2022-04-15',
      to: '2022-04-17',
      closesAt: '17:00',
      sources: official(sichuanInterview2022H1),
    },
    {
      sitting: '2022H2',
      event: 'interviewRegistration',
      from: '2022-12-09',
      to: '2022-12-11',
      closesAt: '17:00',
      sources: reposted(sichuanInterview2022H2),
    },
  ],
  notes: [
    {
      recordedFor: { from: '2019H1', to: '2019H1' },
      note: {
        'zh-CN':
          '一所高校的网页预计面试结果于 2019 年 6 月 18 日公布，与他省网页的 6 月 11 日不同。',
        en:
          'A college page expected the interview results on 18 June 2019, against 11 June on a page of another province.',
      },
      sources: official(sichuanInterview2019H1),
    },
  ],
};
