import type { Bilingual } from './bilingual.js';

/** What the answers on reviews say. */
export interface ReviewWording {
  readonly ofProvince: (province: string, recordedFor: string) => string;
  readonly noChannel: (province: string) => string;
  readonly feeUnknown: string;
  readonly undated: string;
  readonly howSure: (certainty: string) => string;
  readonly resultsOf: (sitting: string, stage: string) => string;
  readonly openOn: (date: string) => string;
  readonly overOn: (date: string, results: string) => string;
  readonly dependsOn: (date: string) => string;
  readonly comingOn: (results: string, when: string) => string;
  readonly earlierOver: (results: string) => string;
}

export const reviewWording: Bilingual<ReviewWording> = {
  'zh-CN': {
    ofProvince: (province, recordedFor) => `${province}（${recordedFor}的规定）：`,
    noChannel: (province) => `${province}的复核申请办法没有在案记录，请看当地公告。`,
    feeUnknown: '复核收不收费没有在案记录，请看当地公告。',
    undated: '记录未注明考次',
    howSure: (certainty) => `（${certainty}，以当地公告为准）`,
    resultsOf: (sitting, stage) => `${sitting}${stage}成绩`,
    openOn: (date) => `${date}还可以申请复核。`,
    overOn: (date, results) => `${date}不能申请复核了（${results}）。`,
    dependsOn: (date) => `${date}能不能申请要看省份：有的省已经截止，有的省还没有。`,
    comingOn: (results, when) => `${results}${when}公布，公布后才能申请复核。`,
    earlierOver: (results) => `${results}的复核已经截止。`,
  },
  en: {
    ofProvince: (province, recordedFor) => `${province} (recorded for the ${recordedFor}):`,
    noChannel: (province) => `How to ask for a review in ${province} is not on record; see the local notice.`,
    feeUnknown: 'Whether a review costs anything is not on record; see the local notice.',
    undated: 'sitting not named',
    howSure: (certainty) => `(${certainty}; the local notice decides)`,
    resultsOf: (sitting, stage) => `${stage}, ${sitting}`,
    openOn: (date) => `On ${date} a review can still be asked for.`,
    overOn: (date, results) => `On ${date} it is too late to ask for a review (${results}).`,
    dependsOn: (date) => `Whether ${date} is in time depends on the province: over in some, still open in others.`,
    comingOn: (results, when) => `The next results (${results}) come out ${when}; a review can be asked for from then on.`,
    earlierOver: (results) => `For those before (${results}) it is too late.`,
  },
};
