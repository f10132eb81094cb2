import type { StepCode, StepItem } from '@ntce/core';
import type { Bilingual } from './bilingual.js';

/** What the guide says. */
export interface GuideWording {
  readonly intro: Readonly<Record<'written' | 'interview', (sitting: string) => string>>;
  readonly progress: (step: number, of: number, name: string) => string;
  readonly doThis: Readonly<Record<StepCode, string>>;
  /** What differs in the registration for the written exam. */
  readonly doThisForWritten: Readonly<Partial<Record<StepCode, string>>>;
  readonly window: (when: string) => string;
  readonly takes: (items: readonly string[]) => string;
  readonly items: Readonly<Record<StepItem, string>>;
  readonly fine: string;
  readonly newAccount: string;
  readonly sameAccount: string;
  readonly impossible: string;
  readonly changeIt: (fact: string) => string;
  readonly auditMode: Readonly<Record<'online' | 'on-site' | 'online-then-on-site' | 'varies', string>>;
  readonly auditUnknown: string;
  readonly done: string;
  readonly next: string;
  readonly skip: string;
  readonly resume: string;
  readonly allPassed: (sitting: string) => string;
  readonly notAllPassed: string;
  readonly stillOutstanding: string;
  readonly summary: string;
  readonly calendarOffered: string;
  readonly expected: string;
  readonly expiry: string;
  readonly learned: (what: string) => string;
  readonly known: (what: string) => string;
  readonly nothingNew: string;
  readonly isFirst: string;
  readonly answerFirst: string;
  readonly passedBefore: string;
  readonly nonePassed: string;
}

export const guideWording: Bilingual<GuideWording> = {
  'zh-CN': {
    intro: {
      interview: (sitting) => `下面一步一步走面试报名，每一步我先按规则核对（按${sitting}这一次计算）。`,
      written: (sitting) => `下面一步一步走笔试报名（按${sitting}这一次计算）。`,
    },
    progress: (step, of, name) => `步骤 ${step}/${of} · ${name}`,
    doThis: {
      'open-portal': '打开考试官网，认准本省当次公告。',
      'register-online': '点击“网上报名”。',
      'choose-province': '选择报考省份。',
      'log-in': '登录账号；需要时先重新注册。',
      'fill-in-information': '按提示填写个人信息并上传照片，姓名、证件号要与笔试时一致。',
      'choose-area': '选择考区。',
      'choose-category': '选择面试类别，须与笔试一致。',
      'choose-subject': '选择面试科目。',
      'choose-papers': '选择报考科目。',
      confirm: '核对全部信息后提交。',
      audit: '等待审核。',
      pay: '审核通过后按时网上缴费，缴费成功才算报名成功。',
      'print-admission-ticket': '考前登录官网打印准考证。',
    },
    doThisForWritten: {
      'log-in': '登录账号；每次笔试报名前都要重新注册。',
      'fill-in-information': '按提示填写个人信息并上传照片。',
      'choose-category': '选择报考类别。',
    },
    window: (when) => `这次的报名时间：${when}，以本省公告为准。`,
    takes: (items) => `需要：${items.join('、')}。`,
    items: {
      portal: '能上网的设备',
      account: '报名账号',
      'identity-card': '身份证件',
      photo: '证件照片',
      'mobile-number': '手机',
      'education-or-student-record': '学历或学籍信息',
      'area-proof': '户籍、居住证或学籍证明',
      'audit-documents': '审核材料',
      'online-payment': '网上支付方式',
      printer: '打印机',
    },
    fine: '可以。',
    newAccount: '需要重新注册账号，以前的成绩不受影响。',
    sameAccount: '用这次笔试的账号直接登录，不用重新注册。',
    impossible: '这样报不了：',
    changeIt: (fact) => `改${fact}`,
    auditMode: {
      online: '该省在案记录：网上审核。',
      'on-site': '该省在案记录：现场审核。',
      'online-then-on-site': '该省在案记录：先网上审核，必要时再现场审核。',
      varies: '该省在案记录：各考区方式不同。',
    },
    auditUnknown: '该省的审核方式没有在案记录，请看当次公告。',
    done: '做完了',
    next: '下一步',
    skip: '跳过',
    resume: '继续报名引导',
    allPassed: (sitting) => `都在${sitting}考过`,
    notAllPassed: '还没全部考过',
    stillOutstanding: '各科还没全部考过，暂时不能报面试。没过的科目先报笔试，考过的在有效期内保留。',
    summary: '小结（可以保存）：',
    calendarOffered: '附上日历文件，里面是各项日期。',
    expected: '（预计）',
    expiry: '最早到期的一科成绩有效期到（按规则推算）',
    learned: (what) => `✓ ${what}`,
    nothingNew: '这句没有新的信息，还在这一步：',
    known: (what) => `已经知道（${what}），不对请直接说。`,
    isFirst: '前面没有可以返回的了。',
    answerFirst: '这一步要先回答下面的问题，也可以说“跳过”。',
    passedBefore: '有没有已经考过、还在有效期内的科目？有的话是哪一次考过的？',
    nonePassed: '都还没考过',
  },
  en: {
    intro: {
      interview: (sitting) => `Step by step through the interview registration; each step is checked with the rules first (for ${sitting}).`,
      written: (sitting) => `Step by step through the registration for the written exam (for ${sitting}).`,
    },
    progress: (step, of, name) => `Step ${step}/${of} · ${name}`,
    doThis: {
      'open-portal': 'Open the official site and read the notice of your province for this round.',
      'register-online': 'Choose "register online".',
      'choose-province': 'Choose the province.',
      'log-in': 'Log in; open a new account first where it is needed.',
      'fill-in-information': 'Fill in your details and upload the photo; name and ID must be those of the written exam.',
      'choose-area': 'Choose the area.',
      'choose-category': 'Choose the interview category; it must be that of the written exam.',
      'choose-subject': 'Choose the interview subject.',
      'choose-papers': 'Choose the papers.',
      confirm: 'Check everything, then submit.',
      audit: 'Wait for the audit.',
      pay: 'After the audit pay online in time; only the payment completes the registration.',
      'print-admission-ticket': 'Print the admission ticket on the official site before the exam.',
    },
    doThisForWritten: {
      'log-in': 'Log in; a new account is registered before every written registration.',
      'fill-in-information': 'Fill in your details and upload the photo.',
      'choose-category': 'Choose the category.',
    },
    window: (when) => `Registration of this round: ${when}; the notice of your province decides.`,
    takes: (items) => `You need: ${items.join(', ')}.`,
    items: {
      portal: 'a device with internet',
      account: 'your account',
      'identity-card': 'your ID document',
      photo: 'an ID photo',
      'mobile-number': 'your mobile phone',
      'education-or-student-record': 'your education or student record',
      'area-proof': 'proof of household registration, residence permit or student status',
      'audit-documents': 'the documents for the audit',
      'online-payment': 'a way to pay online',
      printer: 'a printer',
    },
    fine: 'That works.',
    newAccount: 'You need to open a new account; your results stay.',
    sameAccount: 'Log in with the account of this written exam; no new one is needed.',
    impossible: 'This cannot be registered:',
    changeIt: (fact) => `Change ${fact}`,
    auditMode: {
      online: 'On record for the province: audit online.',
      'on-site': 'On record for the province: audit on site.',
      'online-then-on-site': 'On record for the province: online first, on site where needed.',
      varies: 'On record for the province: it differs by area.',
    },
    auditUnknown: 'How this province audits is not on record; see its notice.',
    done: 'Done',
    next: 'Next',
    skip: 'Skip',
    resume: 'Go on with the registration guide',
    allPassed: (sitting) => `All passed in ${sitting}`,
    notAllPassed: 'Not all passed yet',
    stillOutstanding: 'Not all papers are passed, so the interview has to wait. Sit the missing ones; passed ones stay while they are valid.',
    summary: 'Summary (to keep):',
    calendarOffered: 'The calendar file holds the dates.',
    expected: ' (expected)',
    expiry: 'First written pass expires (worked out by rule)',
    learned: (what) => `✓ ${what}`,
    nothingNew: 'Nothing new in that; this is where we are:',
    known: (what) => `Known so far (${what}); tell me if that is wrong.`,
    isFirst: 'There is nothing before this to go back to.',
    answerFirst: 'This step takes an answer to the question below first; you can also say "skip".',
    passedBefore: 'Have you passed some of the papers already, still valid? If so, in which sitting?',
    nonePassed: 'None passed yet',
  },
};
