import { reposted, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { anhuiInterview2021H2, anhuiWritten2015H1 } from '../sources/reposted-notices.js';
import { anhuiInterview2019H1 } from '../sources/third-party-pages.js';

export const anhui: ProvinceRecord = {
  code: '34',
  names: { 'zh-CN': '安徽', en: 'Anhui' },
  review: [],
  area: [
    {
      recordedFor: { from: '2019H1', to: '2019H1' },
      accepts: ['household-registration', 'work-unit', 'school'],
      note: {
        'zh-CN': '户籍或人事关系所在的市；在校生可选学校或户籍所在的市。',
        en:
          'The city of the household registration or of the work relation; students choose the city of the school or of the household registration.',
      },
      sources: single(anhuiInterview2019H1),
    },
    {
      recordedFor: { from: '2021H2', to: '2021H2' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      note: {
        'zh-CN': '在校生指在安徽就读的，或户籍在安徽而在外地就读的。',
        en:
          'Students are those who study in Anhui, or who study elsewhere and have an Anhui household registration.',
      },
      sources: reposted(anhuiInterview2021H2),
    },
  ],
  audit: [
    {
      stage: 'written',
      recordedFor: { from: '2015H1', to: '2015H1' },
      mode: 'on-site',
      sources: reposted(anhuiWritten2015H1),
    },
    {
      stage: 'interview',
      recordedFor: { from: '2021H2', to: '2021H2' },
      mode: 'online',
      note: { 'zh-CN': '不设现场审核。', en: 'No on-site audit.' },
      sources: reposted(anhuiInterview2021H2),
    },
  ],
  fees: [],
  education: [],
  notHeld: [],
  outside: null,
  dates: [
    {
      sitting: '2021H2',
      event: 'interviewRegistration',
      from: '2021-12-09',
      to: '2021-12-12',
      sources: reposted(anhuiInterview2021H2),
    },
    {
      sitting: '2021H2',
      event: 'interviewResults',
      from: '2022-03-01',
      to: '2022-03-01',
      sources: reposted(anhuiInterview2021H2),
    },
  ],
  notes: [],
};
