/** The province-level divisions of the mainland by their GB/T 2260 code. */
export const PROVINCE_CODES = [
  '11',
  '12',
  '13',
  '14',
  '15',
  '21',
  '22',
  '23',
  '31',
  '32',
  '33',
  '34',
  '35',
  '36',
  '37',
  '41',
  '42',
  '43',
  '44',
  '45',
  '46',
  '50',
  '51',
  '52',
  '53',
  '54',
  '61',
  '62',
  '63',
  '64',
  '65',
] as const;

/** A province of the mainland. */
export type ProvinceCode = (typeof PROVINCE_CODES)[number];

/** Taiwan, Hong Kong and Macao: known codes, for which no exam rules are on record. */
export const CODES_OUTSIDE_THE_EXAM = ['71', '81', '82'] as const;

/** A code of GB/T 2260 for which no exam rules are on record. */
export type CodeOutsideTheExam = (typeof CODES_OUTSIDE_THE_EXAM)[number];

/** What a `province` fact may be. */
export type RegionCode = ProvinceCode | CodeOutsideTheExam;
