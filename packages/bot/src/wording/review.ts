import type { Bilingual } from './bilingual.js';

/** What the answers on reviews say. */
export interface ReviewWording {
  readonly ofProvince: (province: string, recordedFor: string) => string;
  readonly noChannel: (province: string) => string;
  readonly feeUnknown: string;
  readonly undated: string;
  readonly howSure: (certainty: string) => string;
}

export const reviewWording: Bilingual<ReviewWording> = {
  'zh-CN': {
    ofProvince: (province, recordedFor) => `${province}（${recordedFor}的规定）：`,
    noChannel: (province) => `${province}的复核申请办法没有在案记录，请看当地公告。`,
    feeUnknown: '复核收不收费没有在案记录，请看当地公告。',
    undated: '记录未注明考次',
    howSure: (certainty) => `（${certainty}，以当地公告为准）`,
  },
  en: {
    ofProvince: (province, recordedFor) => `${province} (recorded for the ${recordedFor}):`,
    noChannel: (province) => `How to ask for a review in ${province} is not on record; see the local notice.`,
    feeUnknown: 'Whether a review costs anything is not on record; see the local notice.',
    undated: 'sitting not named',
    howSure: (certainty) => `(${certainty}; the local notice decides)`,
  },
};
