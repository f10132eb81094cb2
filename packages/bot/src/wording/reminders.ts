import type { Bilingual } from './bilingual.js';

/** What is said about reminders. */
export interface RemindersWording {
  readonly opens: (thing: string) => string;
  readonly lastDay: (thing: string) => string;
  readonly offer: string;
  readonly nothingAhead: string;
  readonly yours: string;
  readonly noneYet: string;
  readonly line: (thing: string, date: string, days: string) => string;
  readonly set: (thing: string, date: string, days: string) => string;
  readonly cancelled: (thing: string) => string;
  readonly allCancelled: string;
  readonly cancel: (thing: string) => string;
  readonly cancelAll: string;
  readonly daysBefore: (days: number) => string;
  readonly onTheDay: string;
  readonly changeTo: (days: string) => string;
  readonly gone: string;
  readonly atNine: string;
  readonly expected: string;
  readonly mayMove: string;
  readonly button: (thing: string, date: string) => string;
  readonly due: (when: string, thing: string, date: string) => string;
  readonly today: string;
  readonly tomorrow: string;
  readonly inDays: (days: number) => string;
  readonly assumedProvince: string;
  readonly lastRound: (round: string, from: string) => string;
  readonly noRoundLeft: string;
  readonly moved: string;
  readonly movedLine: (thing: string, before: string, after: string) => string;
  readonly stop: string;
}

export const remindersWording: Bilingual<RemindersWording> = {
  'zh-CN': {
    opens: (thing) => `${thing}开始`,
    lastDay: (thing) => `${thing}最后一天`,
    offer: '要提醒哪一个？点一下就行，到时北京时间上午 9 点发给您。',
    nothingAhead: '按您说过的情况，近期没有可以提醒的日期。告诉我您的考次和省份，就能看得更全。',
    yours: '您的提醒：',
    noneYet: '您还没有设提醒。',
    line: (thing, date, days) => `· ${thing}（${date}）：${days}`,
    set: (thing, date, days) => `好，${thing}（${date}）${days}提醒您。`,
    cancelled: (thing) => `已取消提醒：${thing}。`,
    allCancelled: '提醒已全部取消。',
    cancel: (thing) => `取消：${thing}`,
    cancelAll: '全部取消',
    daysBefore: (days) => `提前 ${days} 天`,
    onTheDay: '当天',
    changeTo: (days) => `改为${days}`,
    gone: '这个提醒已经不在了，可能日期已过，或您改了信息。',
    atNine: '北京时间上午 9 点',
    expected: '预计',
    mayMove: '这个日期还没公布，是按往年推算的；公布后若有变化，我会告诉您并改好提醒。',
    button: (thing, date) => `提醒我：${thing} ${date}`,
    due: (when, thing, date) => `提醒：${when}是${thing}（${date}）。`,
    today: '今天',
    tomorrow: '明天',
    inDays: (days) => `${days} 天后`,
    assumedProvince: '没有您省份的记录，请以本省公告为准。',
    lastRound: (round, from) => `还能赶上的最后一次面试：${round}（${from}考），报名要在过期之前。`,
    noRoundLeft: '在那之前没有可报的面试了。',
    moved: '您设了提醒的日期有变化，提醒已改好：',
    movedLine: (thing, before, after) => `· ${thing}：${before} → ${after}`,
    stop: '不再提醒',
  },
  en: {
    opens: (thing) => `${thing} opens`,
    lastDay: (thing) => `last day: ${thing}`,
    offer: 'Which one? One tap will do; the message comes at 9 in the morning, Beijing time.',
    nothingAhead: 'From what you told me there is no date ahead to remind you of. With your sitting and province I can see more.',
    yours: 'Your reminders:',
    noneYet: 'You have no reminders yet.',
    line: (thing, date, days) => `· ${thing} (${date}): ${days}`,
    set: (thing, date, days) => `I will remind you ${days}: ${thing} (${date}).`,
    cancelled: (thing) => `Reminder cancelled: ${thing}.`,
    allCancelled: 'All reminders are cancelled.',
    cancel: (thing) => `Cancel: ${thing}`,
    cancelAll: 'Cancel all',
    daysBefore: (days) => (days === 1 ? 'the day before' : `${days} days before`),
    onTheDay: 'on the day',
    changeTo: (days) => `Make it ${days}`,
    gone: 'That reminder is gone: its date has passed, or what you told me has changed.',
    atNine: 'at 9 in the morning, Beijing time',
    expected: 'expected ',
    mayMove: 'This date is not announced yet; it follows earlier years. If it turns out otherwise I will tell you and move the reminder.',
    button: (thing, date) => `Remind me: ${thing}, ${date}`,
    due: (when, thing, date) => `Reminder, ${when}: ${thing} (${date}).`,
    today: 'today',
    tomorrow: 'tomorrow',
    inDays: (days) => `in ${days} days`,
    assumedProvince: 'There is no record for your province: go by its notice.',
    lastRound: (round, from) => `The last interview that it still serves: ${round}, held from ${from}; register before it expires.`,
    noRoundLeft: 'No interview round is left before then.',
    moved: 'Dates that you asked to be reminded of have changed; the reminders are moved:',
    movedLine: (thing, before, after) => `· ${thing}: ${before} → ${after}`,
    stop: 'No more of these',
  },
};
