import { reposted, several, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import {
  shanxiInterview2016,
  shanxiInterview2017H2,
  shanxiInterview2023H1,
  shanxiInterview2023H2,
} from '../sources/reposted-notices.js';
import {
  provinceRounds2019,
  provinceRoundsAndCertificates,
  provincesOutsideNationalExam,
  shanxiInterviewAndReview2025H1,
  shanxiOneRound2018,
} from '../sources/third-party-pages.js';

export const shanxi: ProvinceRecord = {
  code: '14',
  names: { 'zh-CN': '山西', en: 'Shanxi' },
  review: [
    {
      sitting: '2025H1',
      kind: 'written',
      length: 10,
      unit: 'working-days',
      window: { opens: '2025-04-21', closes: '2025-05-06' },
      sources: single(shanxiInterviewAndReview2025H1),
    },
  ],
  area: [
    {
      recordedFor: { from: '2023H2', to: '2023H2' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      note: {
        'zh-CN': '小语种归并：阳泉到太原，晋城到长治，朔州到大同，临汾到运城。',
        en:
          'Small languages are regrouped: Yangquan to Taiyuan, Jincheng to Changzhi, Shuozhou to Datong, Linfen to Yuncheng.',
      },
      sources: reposted(shanxiInterview2023H2),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2016H1', to: '2016H2' },
      mode: 'on-site',
      sources: reposted(shanxiInterview2016),
    },
    {
      stage: 'interview',
      recordedFor: { from: '2017H2', to: '2017H2' },
      mode: 'on-site',
      sources: reposted(shanxiInterview2017H2),
    },
    {
      stage: 'interview',
      recordedFor: { from: '2023H1', to: '2023H1' },
      mode: 'online',
      note: {
        'zh-CN': '只审核姓名、照片和信息是否完整，不审核报考资格。',
        en: 'Only name, photo and completeness are checked, not eligibility.',
      },
      sources: reposted(shanxiInterview2023H1),
    },
  ],
  fees: [
    {
      kind: 'interview',
      yuan: 280,
      recordedFor: { from: '2013H1', to: '2025H2' },
      sources: several(shanxiInterview2016, shanxiInterviewAndReview2025H1),
    },
  ],
  education: [],
  notHeld: [
    {
      from: '2015H1',
      to: '2021H1',
      half: 1,
      sources: several(
        shanxiOneRound2018,
        provincesOutsideNationalExam,
        provinceRounds2019,
        provinceRoundsAndCertificates,
      ),
    },
  ],
  outside: null,
  dates: [
    {
      sitting: '2017H2',
      event: 'interviewRegistration',
      from: '2017-12-12',
      to: '2017-12-15',
      closesAt: '17:00',
      sources: reposted(shanxiInterview2017H2),
    },
    {
      sitting: '2017H2',
      event: 'interviewResults',
      from: '2018-03-06',
      to: '2018-03-06',
      sources: reposted(shanxiInterview2017H2),
    },
    {
      sitting: '2025H1',
      event: 'interviewRegistration',
      from: '2025-04-21',
      to: '2025-04-24',
      opensAt: '10:00',
      closesAt: '17:00',
      sources: single(shanxiInterviewAndReview2025H1),
    },
  ],
  notes: [],
};
