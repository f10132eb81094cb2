import { official, reposted, several, single } from '../evidence.js';
import type { ProvinceRecord } from '../province-record.js';
import { zhejiangInterview2017H1 } from '../sources/authorities.js';
import {
  zhejiangInterview2015H1,
  zhejiangInterview2020H2,
  zhejiangInterview2024H1,
} from '../sources/reposted-notices.js';
import {
  interviewFees2025,
  schedule2026H1,
  zhejiangInterview2023H2,
  zhejiangResults2023H1,
} from '../sources/third-party-pages.js';

export const zhejiang: ProvinceRecord = {
  code: '33',
  names: { 'zh-CN': '浙江', en: 'Zhejiang' },
  review: [
    {
      sitting: '2015H1',
      kind: 'written',
      length: 10,
      unit: 'working-days',
      channel: {
        'zh-CN': '本人到笔试所在地的市级考试机构申请；从公布之日起算。',
        en:
          'In person, at the city exam body of the place where the written exam was sat; counted from the day of publication.',
      },
      sources: reposted(zhejiangInterview2015H1),
    },
    {
      sitting: '2020H2',
      kind: 'written',
      length: 10,
      unit: 'working-days',
      channel: {
        'zh-CN': '本人到笔试所在地的市级考试机构申请；从公布之日起算。',
        en:
          'In person, at the city exam body of the place where the written exam was sat; counted from the day of publication.',
      },
      sources: reposted(zhejiangInterview2020H2),
    },
  ],
  area: [
    {
      recordedFor: { from: '2020H2', to: '2023H2' },
      accepts: ['household-registration', 'residence-permit', 'school'],
      note: {
        'zh-CN':
          '居住证须有效；在校生指浙江高校学生：起初只限毕业年级，2023 年下半年起本科生读到三年级即可。',
        en:
          'The residence permit must be valid; students are those of Zhejiang universities: at first only in the graduating year, from 2023H2 undergraduates from year 3.',
      },
      sources: several(zhejiangInterview2020H2, zhejiangResults2023H1, zhejiangInterview2023H2),
    },
  ],
  audit: [
    {
      stage: 'interview',
      recordedFor: { from: '2017H1', to: '2017H1' },
      mode: 'on-site',
      sources: official(zhejiangInterview2017H1),
    },
    {
      stage: 'interview',
      recordedFor: { from: '2020H2', to: '2020H2' },
      mode: 'online',
      sources: reposted(zhejiangInterview2020H2),
    },
  ],
  fees: [
    {
      kind: 'interview',
      yuan: 280,
      recordedFor: { from: '2017H1', to: '2025H2' },
      sources: several(zhejiangInterview2017H1, interviewFees2025),
    },
  ],
  education: [
    {
      recordedFor: { from: '2024H1', to: '2024H1' },
      note: {
        'zh-CN':
          '幼儿园须大专及以上（早年的中专学历有例外）；小学须大专及以上；初级中学和高级中学须本科及以上；中职实习指导教师须大专及以上。',
        en:
          'Kindergarten: junior college (with exceptions for old secondary diplomas); primary school: junior college; junior and senior middle school: bachelor; vocational instructor: junior college.',
      },
      sources: reposted(zhejiangInterview2024H1),
    },
  ],
  notHeld: [],
  outside: null,
  dates: [
    {
      sitting: '2015H1',
      event: 'interviewRegistration',
      from: '2015-04-20',
      to: '2015-04-24',
      opensAt: '09:00',
      closesAt: '15:00',
      sources: reposted(zhejiangInterview2015H1),
    },
    {
      sitting: '2017H1',
      event: 'interviewRegistration',
      from: '2017-04-19',
      to: '2017-04-23',
      sources: official(zhejiangInterview2017H1),
    },
    {
      sitting: '2020H2',
      event: 'interviewRegistration',
      from: '2020-12-10',
      to: '2020-12-12',
      sources: reposted(zhejiangInterview2020H2),
    },
    {
      sitting: '2020H2',
      event: 'interviewResults',
      from: '2021-03-01',
      to: '2021-03-31',
      sources: reposted(zhejiangInterview2020H2),
    },
    {
      sitting: '2024H1',
      event: 'interviewRegistration',
      from: '2024-04-12',
      to: '2024-04-14',
      opensAt: '10:00',
      closesAt: '12:00',
      sources: reposted(zhejiangInterview2024H1),
    },
    {
      sitting: '2026H1',
      event: 'writtenRegistration',
      from: '2026-01-09',
      to: '2026-01-12',
      opensAt: '10:00',
      closesAt: '17:00',
      sources: single(schedule2026H1),
    },
  ],
  notes: [
    {
      recordedFor: { from: '2015H1', to: '2015H1' },
      note: {
        'zh-CN': '高级中学和中职文化课的面试只设在金华，中职专业课只设在杭州。',
        en:
          'Senior and vocational academic interviews only in Jinhua, vocational majors only in Hangzhou.',
      },
      sources: reposted(zhejiangInterview2015H1),
    },
  ],
};
