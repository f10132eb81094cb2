import type { Bilingual } from './bilingual.js';

/** What the answers on certificate and recognition say beside the words of the core. */
export interface CertificateWording {
  readonly validUntil: (sitting: string, until: string) => string;
  readonly expired: (sitting: string, until: string) => string;
  readonly localNotice: string;
}

export const certificateWording: Bilingual<CertificateWording> = {
  'zh-CN': {
    validUntil: (sitting, until) => `${sitting}面试合格的，考试合格证明到${until}有效。`,
    expired: (sitting, until) => `${sitting}面试合格的，考试合格证明已于${until}到期。`,
    localNotice: '时间和要求以当地认定公告为准。',
  },
  en: {
    validUntil: (sitting, until) => `The certificate of passing from the ${sitting} is valid until ${until}.`,
    expired: (sitting, until) => `The certificate of passing from the ${sitting} expired on ${until}.`,
    localNotice: 'The local notice on recognition decides on times and requirements.',
  },
};
