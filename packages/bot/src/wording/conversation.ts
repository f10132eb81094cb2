import type { Topic } from '../understanding/topic.js';
import type { Bilingual } from './bilingual.js';

/** What the conversation itself says. */
export interface ConversationWording {
  readonly yes: string;
  readonly no: string;
  readonly rawOrReport: (score: string) => string;
  readonly rawScore: string;
  readonly reportScore: string;
  readonly unsure: string;
  readonly missed: string;
  readonly missedAgain: (host: string) => string;
  readonly empty: string;
  readonly sensitive: string;
  readonly lookUpYourself: string;
  readonly assumed: (what: string) => string;
  readonly source: string;
  readonly noAnswerYet: string;
  readonly nothingKnown: string;
  readonly known: string;
  readonly origins: { readonly said: string; readonly chosen: string; readonly assumed: string };
  readonly forgotten: string;
  readonly undone: (what: string) => string;
  readonly nothingToUndo: string;
  readonly cancelled: string;
  readonly restarted: string;
  readonly skipped: string;
  readonly nothingToSkip: string;
  readonly none: string;
  readonly papersOf: (papers: string, sitting: string) => string;
  readonly noneOfThese: string;
  readonly isItThis: string;
  readonly scolded: string;
  readonly distress: string;
  readonly noSuchDay: string;
  readonly reportScoreIsOnPage: string;
  readonly language: string;
  readonly noted: (what: string) => string;
  readonly unchanged: (what: string) => string;
  readonly inShort: string;
  readonly because: string;
  readonly again: string;
  readonly alsoSo: string;
  readonly badFact: (what: string) => string;
  readonly failed: string;
  readonly chooseByTyping: string;
  /** What a topic is called on a button. */
  readonly topics: Readonly<Record<Topic, string>>;
}

export const conversationWording: Bilingual<ConversationWording> = {
  'zh-CN': {
    yes: '是',
    no: '不是',
    rawOrReport: (score) => `${score} 分是试卷的卷面分，还是成绩页上的报告分？`,
    rawScore: '卷面分',
    reportScore: '报告分',
    unsure: '您是想问下面哪一个？',
    missed: '这句我没看懂。您想问的是不是：',
    missedAgain: (host) => `还是没看懂，抱歉。可以从下面选，也可以到考试官网 ${host} 查看公告。`,
    empty: '请用文字告诉我您想问什么。',
    sensitive: '这里不需要身份证号、手机号、密码或姓名，我没有保存。为安全起见，请把那条消息删掉。',
    lookUpYourself: '成绩只能本人到官网登录查询，我查不了，也不能代查别人的。',
    assumed: (what) => `以上按${what}计算，不对请告诉我。`,
    source: '依据：',
    noAnswerYet: '还没有可以说明依据的回答。',
    nothingKnown: '我还没有记下您的任何信息。',
    known: '我记下的信息（发“不对，是……”可以改，发 /forget 全部删除）：',
    origins: { said: '（您说的）', chosen: '（您选的）', assumed: '（暂按此计）' },
    forgotten: '已全部删除。',
    undone: (what) => `已撤回（${what}）。`,
    nothingToUndo: '没有可以撤回的内容。',
    cancelled: '已取消。记下的信息还在，随时可以接着问。',
    restarted: '好的，重新开始。',
    skipped: '好的，先跳过。',
    nothingToSkip: '现在没有要跳过的问题。您想问什么？',
    none: '无',
    papersOf: (papers, sitting) => `${papers}（${sitting}）`,
    noneOfThese: '都不是',
    isItThis: '您是想问这个吗？',
    scolded: '抱歉，没帮上您。请直接说想问什么，或从下面选。',
    distress:
      '听您这么说，我很挂念您。我只懂考试的规则，这件事请现在就告诉身边的人，或拨打 120、110，也可以拨打心理援助热线 12356。考试没过还可以再考，您最要紧。',
    noSuchDay: '日历上没有这一天，请核对日期后再说一次。',
    reportScoreIsOnPage: '官网成绩页上显示的就是报告分；自己按答案估的是卷面分。',
    language: '之后用中文回答。',
    noted: (what) => `记下了（${what}）。您想问什么？`,
    unchanged: (what) => `记下了（${what}）。刚才问的还是这样：`,
    inShort: '简单说：',
    because: '因为：',
    alsoSo: '也一样：',
    again: '和刚才的回答一样，没有更细的在案记录。简单说：',
    badFact: (what) => `这个值不对，应为${what}。请再说一次。`,
    failed: '刚才出了点问题，没有答上来。请再发一次。',
    chooseByTyping: '直接输入名称或序号即可。',
    topics: {
      'score.query': '在哪里查成绩',
      'score.convert': '卷面分怎么换算',
      'score.passline': '多少分合格',
      'score.passed': '我这个分过了没有',
      'score.failed.next': '没过怎么办',
      'review.how': '怎么申请复核',
      'review.deadline': '复核截止到哪天',
      'review.scope': '复核查什么',
      'validity.period': '成绩有效期多久',
      'validity.deadline': '我的成绩到哪天过期',
      'validity.partial': '单科成绩保留吗',
      'interview.when': '面试什么时候',
      'interview.how': '面试报名步骤',
      'interview.eligible': '能不能报面试',
      'interview.area': '在哪里报名',
      'interview.category': '面试选什么类别',
      'interview.subject': '面试选什么科目',
      'interview.audit': '审核和照片',
      'interview.account': '账号和密码',
      'interview.fee': '费用和缴费',
      'interview.admit': '准考证',
      'interview.content': '面试考什么',
      'interview.retry': '面试没过或缺考',
      'written.when': '笔试什么时候',
      'written.how': '笔试怎么报名',
      'written.subjects': '笔试考哪几科',
      'written.eligible': '报考条件',
      'certificate.after': '考过之后怎么办',
      'study.advice': '备考',
      'reminder.set': '提醒我',
      'smalltalk.greet': '打个招呼',
      'smalltalk.thanks': '谢谢',
      help: '你能做什么',
      'flow.control': '返回',
      'flow.slot': '补充信息',
      sensitive: '个人信息',
      outofscope: '别的问题',
    },
  },
  en: {
    yes: 'Yes',
    no: 'No',
    rawOrReport: (score) => `Is ${score} the raw score on the paper, or the report score on the result page?`,
    rawScore: 'Raw score',
    reportScore: 'Report score',
    unsure: 'Which of these do you mean?',
    missed: 'I did not understand that. Did you mean:',
    missedAgain: (host) => `Sorry, still not understood. Choose below, or see the notices on the official site, ${host}.`,
    empty: 'Please tell me in words what you would like to know.',
    sensitive: 'No ID number, phone number, password or name is needed here, and I have not kept it. Please delete that message.',
    lookUpYourself: 'Scores can only be looked up by candidates themselves on the official site; I cannot do it, nor for others.',
    assumed: (what) => `This takes ${what} for granted; tell me if that is wrong.`,
    source: 'Source: ',
    noAnswerYet: 'There is no answer yet to give the reasons of.',
    nothingKnown: 'Nothing is remembered about you yet.',
    known: 'What I remember (correct it by saying "no, it is …", delete it all with /forget):',
    origins: { said: ' (you said)', chosen: ' (you chose)', assumed: ' (assumed)' },
    forgotten: 'All deleted.',
    undone: (what) => `Taken back (${what}).`,
    nothingToUndo: 'There is nothing to take back.',
    cancelled: 'Cancelled. What you told me is still there; ask on whenever you like.',
    restarted: 'All right, from the start.',
    skipped: 'All right, skipped for now.',
    nothingToSkip: 'There is no question to skip. What would you like to know?',
    none: 'none',
    papersOf: (papers, sitting) => `${papers} (${sitting})`,
    noneOfThese: 'None of these',
    isItThis: 'Is this what you mean?',
    scolded: 'Sorry that this was no help. Tell me what you would like to know, or choose below.',
    distress:
      'I am sorry to hear that, and it matters. I only know exam rules, so please talk to somebody close to you now, or call 120 or 110; the psychological helpline is 12356. An exam can be sat again; you come first.',
    noSuchDay: 'No calendar has that day. Please check the date and say it again.',
    reportScoreIsOnPage: 'The result page shows report scores; what you work out from an answer key is a raw score.',
    language: 'I will answer in English from now on.',
    noted: (what) => `Noted (${what}). What would you like to know?`,
    unchanged: (what) => `Noted (${what}). What you asked about stays as it was:`,
    inShort: 'In short:',
    because: 'Because:',
    alsoSo: 'The same holds:',
    again: 'The answer stays the same; nothing more detailed is on record. In short:',
    badFact: (what) => `That does not fit: expected ${what}. Please say it again.`,
    failed: 'Something went wrong and I could not answer. Please send it again.',
    chooseByTyping: 'Type the name or the number.',
    topics: {
      'score.query': 'Where to look up scores',
      'score.convert': 'How raw scores convert',
      'score.passline': 'How many points pass',
      'score.passed': 'Did I pass with this score',
      'score.failed.next': 'What to do after failing',
      'review.how': 'How to ask for a review',
      'review.deadline': 'Until when to ask for a review',
      'review.scope': 'What a review looks at',
      'validity.period': 'How long results are valid',
      'validity.deadline': 'When my result expires',
      'validity.partial': 'Are passed papers kept',
      'interview.when': 'When the interview is',
      'interview.how': 'Registering for the interview',
      'interview.eligible': 'May I register for the interview',
      'interview.area': 'Where to register',
      'interview.category': 'Which category to choose',
      'interview.subject': 'Which subject to choose',
      'interview.audit': 'Audit and photo',
      'interview.account': 'Account and password',
      'interview.fee': 'Fees and payment',
      'interview.admit': 'Admission ticket',
      'interview.content': 'What the interview consists of',
      'interview.retry': 'Interview failed or missed',
      'written.when': 'When the written exam is',
      'written.how': 'Registering for the written exam',
      'written.subjects': 'Which written papers',
      'written.eligible': 'Who may sit the exam',
      'certificate.after': 'What comes after passing',
      'study.advice': 'Preparing',
      'reminder.set': 'Remind me',
      'smalltalk.greet': 'Say hello',
      'smalltalk.thanks': 'Thanks',
      help: 'What can you do',
      'flow.control': 'Back',
      'flow.slot': 'More details',
      sensitive: 'Personal data',
      outofscope: 'Something else',
    },
  },
};
