import type { Bilingual } from './bilingual.js';

/** What the answers on reviews, validity and registration say beside the words of the core. */
export interface RegistrationWording {
  readonly reviewSafe: (sitting: string, safe: string) => string;
  readonly expiredOn: (until: string) => string;
  readonly lastChance: string;
  readonly validUntil: (sitting: string, until: string) => string;
  readonly rounds: (count: number) => string;
  readonly lastRound: (sitting: string, when: string) => string;
  readonly partial: string;
  readonly round: (sitting: string, stage: string) => string;
  readonly registration: string;
  readonly exam: string;
  readonly results: string;
  readonly officialDates: string;
  readonly isOpen: (sitting: string, stage: string, to: string) => string;
  readonly isOver: (sitting: string, stage: string, to: string) => string;
  readonly notYetOpen: (sitting: string, stage: string, when: string) => string;
  readonly examAhead: (sitting: string, when: string) => string;
  readonly eligibleGeneral: string;
  readonly eligible: string;
  readonly notEligible: string;
  readonly areaYes: (province: string, basis: string) => string;
  readonly areaNo: (province: string, basis: string) => string;
  readonly areaGeneral: (bases: string) => string;
  readonly areaDecides: string;
  readonly basesLeft: (missing: string, left: string) => string;
  readonly noBasisLeft: string;
  readonly categories: (list: string) => string;
  readonly sameCategory: string;
  readonly yes: string;
  readonly no: string;
  readonly subjectGeneral: (free: string) => string;
  readonly subjectOfPaperThree: (subject: string) => string;
  readonly audit: (province: string, mode: string, sittings: string) => string;
  readonly auditUnknown: (province: string) => string;
  readonly auditModes: Readonly<Record<'online' | 'on-site' | 'online-then-on-site' | 'varies', string>>;
  readonly recordedFor: (from: string, to: string) => string;
  readonly undated: string;
  readonly fee: (province: string, kind: string, yuan: number, sittings: string) => string;
  readonly feeUnknown: (province: string) => string;
  readonly feeKinds: Readonly<Record<'written-per-paper' | 'interview', string>>;
  readonly noticeDecides: string;
  readonly stepByStep: string;
  readonly papersOf: (category: string, papers: string) => string;
  readonly retry: string;
  readonly newAccount: string;
  readonly sameAccount: string;
}

export const registrationWording: Bilingual<RegistrationWording> = {
  'zh-CN': {
    reviewSafe: (sitting, safe) =>
      `${sitting}的成绩，${safe}（含当天）以前申请复核，在各省都来得及；具体截止日各省不同，看您考区的公告，逾期不受理。`,
    expiredOn: (until) => `不能，成绩已于${until}过期，需要重考。`,
    lastChance: '这是最后一次能报的面试。',
    validUntil: (sitting, until) => `${sitting}合格的笔试成绩到${until}有效。`,
    rounds: (count) => `从当次算起共够报${count}次面试。`,
    lastRound: (sitting, when) => `最后一次是${sitting}的面试（${when}）。`,
    partial: '合格的科目保留，只需重考没合格或过期的科目。',
    round: (sitting, stage) => `${sitting}${stage}：`,
    registration: '报名',
    exam: '考试',
    results: '成绩公布',
    officialDates: '以本省当次公告为准。',
    isOpen: (sitting, stage, to) => `来得及：${sitting}${stage}正在报名，全国到${to}为止，各省可能更早截止。`,
    isOver: (sitting, stage, to) => `来不及了：${sitting}${stage}的报名已于${to}截止。`,
    notYetOpen: (sitting, stage, when) => `来得及：${sitting}${stage}还没开始报名（${when}）。`,
    examAhead: (sitting, when) => `${sitting}的报名已结束，考试在${when}。`,
    eligibleGeneral: '所报类别的笔试各科都合格，并且报名那天都在有效期内，才能报面试；类别、科目、考区也要符合。',
    eligible: '可以报面试。',
    notEligible: '现在还不能报面试：',
    areaYes: (province, basis) => `可以凭${basis}在${province}报名。`,
    areaNo: (province, basis) => `不能凭${basis}在${province}报名。`,
    areaGeneral: (bases) => `报名地按${bases}确定，选其中一个所在省份的考区；只能选考区，具体考点以准考证为准。`,
    basesLeft: (missing, left) => `没有${missing}的话，还可以凭${left}报名，在它所在的省份。您有哪一个？`,
    noBasisLeft: '没有可以用的报名依据了，是否另有规定看报考省份的公告。',
    areaDecides: '各省细则不同，以报考省份的公告为准。',
    categories: (list) => `类别有：${list}。`,
    sameCategory: '面试类别必须与笔试类别一致。',
    yes: '可以。',
    no: '不行。',
    subjectGeneral: (free) => `${free}面试科目可以自选；初中、高中的面试科目须与笔试科目三一致。`,
    subjectOfPaperThree: (subject) => `看笔试科目三：科目三是${subject}就可以，不是就不行。`,
    audit: (province, mode, sittings) => `${province}：${mode}（${sittings}）。`,
    auditUnknown: (province) => `${province}的审核方式没有在案记录。`,
    auditModes: {
      online: '网上审核',
      'on-site': '现场审核',
      'online-then-on-site': '先网上审核，必要时再现场审核',
      varies: '各考区方式不同',
    },
    recordedFor: (from, to) => (from === to ? `${from}的规定` : `${from}至${to}的规定`),
    undated: '记录未注明考次',
    fee: (province, kind, yuan, sittings) => `${province}${kind} ${yuan} 元（${sittings}）`,
    feeUnknown: (province) => `${province}的收费没有在案记录。`,
    feeKinds: { 'written-per-paper': '笔试每科', interview: '面试' },
    noticeDecides: '以当次公告为准。',
    stepByStep: '一步一步来',
    papersOf: (category, papers) => `${category}：${papers}`,
    retry: '笔试成绩在有效期内，面试没过或没去都不影响已合格的笔试成绩，下次可以再报。',
    newAccount: '要重新注册账号，以前的成绩和报名资格不受影响。',
    sameAccount: '不用重新注册，用原账号登录。',
  },
  en: {
    reviewSafe: (sitting, safe) =>
      `For the ${sitting}, a review asked for by ${safe} is in time everywhere. The last day differs by province, see its notice; late requests are not accepted.`,
    expiredOn: (until) => `No, it expired on ${until} and has to be retaken.`,
    lastChance: 'This is the last interview it serves.',
    validUntil: (sitting, until) => `A written pass of the ${sitting} is valid until ${until}.`,
    rounds: (count) => `It serves ${count} interview rounds, its own included.`,
    lastRound: (sitting, when) => `The last one is the interview of the ${sitting} (${when}).`,
    partial: 'Passed papers are kept; only those not passed or expired are retaken.',
    round: (sitting, stage) => `The ${stage} of the ${sitting}:`,
    registration: 'Registration',
    exam: 'Exam',
    results: 'Results',
    officialDates: 'The notice of your province decides.',
    isOpen: (sitting, stage, to) => `In time: registration for the ${stage} of the ${sitting} is open, nationally until ${to}; a province may close earlier.`,
    isOver: (sitting, stage, to) => `Too late: registration for the ${stage} of the ${sitting} ended on ${to}.`,
    notYetOpen: (sitting, stage, when) => `In time: registration for the ${stage} of the ${sitting} has not begun (${when}).`,
    examAhead: (sitting, when) => `Registration for the ${sitting} is over; it takes place ${when}.`,
    eligibleGeneral:
      'You may register for the interview when every written paper of the category is passed and valid on the day of registration, and category, subject and area fit.',
    eligible: 'You may register for the interview.',
    notEligible: 'You may not register for the interview yet:',
    areaYes: (province, basis) => `You may register in ${province} on this basis: ${basis}.`,
    areaNo: (province, basis) => `You may not register in ${province} on this basis: ${basis}.`,
    areaGeneral: (bases) => `You register in the province of one of these: ${bases}. You choose the area; the exact site is on the admission ticket.`,
    basesLeft: (missing, left) => `Without ${missing} you can still register by ${left}, in the province of it. Which one do you have?`,
    noBasisLeft: 'No basis to register is left; whether there is another is in the notice of the province.',
    areaDecides: 'Provinces set details; the notice of the province decides.',
    categories: (list) => `The categories: ${list}.`,
    sameCategory: 'The interview category must be that of the written exam.',
    yes: 'Yes.',
    no: 'No.',
    subjectGeneral: (free) => `For ${free} the interview subject is free to choose; junior and senior take the subject of paper three.`,
    subjectOfPaperThree: (subject) => `That turns on paper three: with ${subject} as paper three yes, otherwise no.`,
    audit: (province, mode, sittings) => `${province}: ${mode} (${sittings}).`,
    auditUnknown: (province) => `How ${province} audits is not on record.`,
    auditModes: {
      online: 'online',
      'on-site': 'on site',
      'online-then-on-site': 'online first, on site where needed',
      varies: 'differs by area',
    },
    recordedFor: (from, to) => (from === to ? `recorded for the ${from}` : `recorded from the ${from} to the ${to}`),
    undated: 'recorded without a sitting',
    fee: (province, kind, yuan, sittings) => `${province}, ${kind}: ${yuan} yuan (${sittings})`,
    feeUnknown: (province) => `The fees of ${province} are not on record.`,
    feeKinds: { 'written-per-paper': 'each written paper', interview: 'interview' },
    noticeDecides: 'The notice of the round decides.',
    stepByStep: 'Step by step',
    papersOf: (category, papers) => `${category}: ${papers}`,
    retry: 'Failing or missing the interview does not touch your written passes; while they are valid you can register again.',
    newAccount: 'You need to open a new account; results and eligibility stay.',
    sameAccount: 'No new account is needed; log in with the one you have.',
  },
};
