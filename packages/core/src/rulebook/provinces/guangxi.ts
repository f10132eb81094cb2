import { reposted, several, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import {
  guangxiInterview2018H1,
  guangxiInterview2019H1,
  guangxiInterview2022H2,
  guangxiInterview2023H1,
  guangxiInterview2023H2,
  guangxiInterviewReview2023H1,
  guangxiReview2023H2,
  guangxiWritten2017H2,
  guangxiWritten2021H1,
} from '../sources/reposted-notices.js';
import { guangxiInterview2015H2 } from '../sources/third-party-pages.js';

export const guangxi: ProvinceRecord = {
  code: '45',
  names: { 'zh-CN': '广西', en: 'Guangxi' },
  review: [
    {
      sitting: '2017H2',
      kind: 'written',
      length: 10,
      unit: 'working-days',
      channel: {
        'zh-CN': '向考点主管机构申请，从 2017 年 12 月 12 日起算。',
        en: 'Apply to the authority of the exam site; counted from 12 December 2017.',
      },
      sources: reposted(guangxiWritten2017H2),
    },
    {
      sitting: '2023H1',
      kind: 'interview',
      length: 10,
      unit: 'calendar-days',
      channel: {
        'zh-CN':
          '在自助服务平台申请，6 月 30 日或 7 月 10 日起可查答复；只查计分差错，不提供评分细节，不重新评分。',
        en:
          'Apply on the self-service platform, answers from 30 June or 10 July; only counting errors are checked, no marking details, no re-marking.',
      },
      sources: reposted(guangxiInterviewReview2023H1),
    },
    {
      sitting: '2023H2',
      kind: 'written',
      length: 10,
      unit: 'calendar-days',
      opensAt: '10:00',
      channel: {
        'zh-CN':
          '在自助服务平台（jz.gxeea.cn:8083）申请，申请后 15 天答复；只查计分差错，不提供评分细节，不重新评卷。',
        en:
          'Apply on the self-service platform (jz.gxeea.cn:8083), answered 15 days after the request; only counting errors are checked, no marking details, no re-marking.',
      },
      sources: reposted(guangxiReview2023H2),
    },
  ],
  area: [
    {
      recordedFor: { from: '2015H1', to: '2018H2' },
      accepts: ['household-registration', 'work-unit', 'school'],
      sources: several(guangxiInterview2015H2, guangxiInterview2018H1),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2015H2', to: '2015H2' },
      mode: 'on-site',
      sources: single(guangxiInterview2015H2),
    },
    {
      stage: 'interview',
      recordedFor: { from: '2018H1', to: '2023H2' },
      mode: 'online',
      sources: reposted(guangxiInterview2018H1, guangxiInterview2019H1, guangxiInterview2023H2),
    },
  ],
  fees: [
    {
      kind: 'interview',
      yuan: 300,
      categories: ['kindergarten', 'primary', 'junior-secondary'],
      recordedFor: { from: '2019H1', to: '2019H1' },
      sources: reposted(guangxiInterview2019H1),
    },
    {
      kind: 'interview',
      yuan: 350,
      categories: [
        'senior-secondary',
        'vocational-academic',
        'vocational-professional',
        'vocational-instructor',
      ],
      recordedFor: { from: '2019H1', to: '2019H1' },
      sources: reposted(guangxiInterview2019H1),
    },
  ],
  education: [],
  notHeld: [],
  outside: null,
  dates: [
    {
      sitting: '2015H2',
      event: 'interviewRegistration',
      from: '2015-11-30',
      to: '2015-12-04',
      sources: single(guangxiInterview2015H2),
    },
    {
      sitting: '2015H2',
      event: 'interview',
      from: '2015-12-26',
      to: '2015-12-27',
      sources: single(guangxiInterview2015H2),
    },
    {
      sitting: '2015H2',
      event: 'interviewResults',
      from: '2016-03-01',
      to: '2016-03-01',
      sources: single(guangxiInterview2015H2),
    },
    {
      sitting: '2021H1',
      event: 'writtenRegistration',
      from: '2021-01-14',
      to: '2021-01-17',
      closesAt: '12:00',
      sources: reposted(guangxiWritten2021H1),
    },
    {
      sitting: '2022H2',
      event: 'interviewRegistration',
      from: '2022-12-09',
      to: '2022-12-12',
      closesAt: '12:00',
      sources: reposted(guangxiInterview2022H2),
    },
    {
      sitting: '2023H2',
      event: 'interviewRegistration',
      from: '2023-11-08',
      to: '2023-11-11',
      closesAt: '17:00',
      sources: reposted(guangxiInterview2023H2),
    },
  ],
  notes: [
    {
      recordedFor: { from: '2022H2', to: '2023H2' },
      note: {
        'zh-CN':
          '符合条件的考生可在 14 个考区中任选；小语种和特殊教育只设在南宁；不接受临时居住凭证。',
        en:
          'An eligible candidate may choose any of the 14 areas; small languages and special education only in Nanning; temporary-residence slips are not accepted.',
      },
      sources: several(guangxiInterview2022H2, guangxiInterview2023H1, guangxiInterview2023H2),
    },
    {
      recordedFor: { from: '2022H2', to: '2023H2' },
      note: {
        'zh-CN': '笔试合格后姓名或证件号有变更的，须在面试报名前更正。',
        en:
          'A name or ID number that changed after the written pass must be corrected before the interview registration.',
      },
      sources: reposted(guangxiInterview2022H2, guangxiInterview2023H1, guangxiReview2023H2),
    },
  ],
};
