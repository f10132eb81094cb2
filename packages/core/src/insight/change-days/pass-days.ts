import type { CalendarDate } from '../../calendar/calendar-date.js';
import { addDays } from '../../calendar/days.js';
import type { Sitting } from '../../calendar/sitting.js';
import type { Facts } from '../../facts/facts.js';
import type { ProvinceCode } from '../../rulebook/province-code.js';
import { datesOf, FIRST_SITTING } from '../../sittings/dates-of-sitting.js';
import { provinceIn } from '../../sittings/region.js';
import { writtenValidity } from '../../validity/index.js';

const endsByRule = (sitting: Sitting): readonly CalendarDate[] =>
  [false, true].flatMap((refundExtension) => {
    const result = writtenValidity({ sitting, refundExtension });
    return result.status === 'decided' ? [result.value.until] : [];
  });

const resultDays = (sitting: Sitting, province?: ProvinceCode): readonly CalendarDate[] => {
  const results = datesOf(sitting, 'writtenResults', province);
  return results === undefined ? [] : [results.widest.from, results.widest.to];
};

const daysOfSitting = (sitting: Sitting, province?: ProvinceCode): readonly CalendarDate[] =>
  sitting < FIRST_SITTING
    ? []
    : [...resultDays(sitting, province), ...endsByRule(sitting).map((end) => addDays(end, 1))];

/** The days on which one pass comes out, or on which it has ended. */
export const passDays = ({ sitting, validUntil, province }: Facts): readonly CalendarDate[] => [
  ...(sitting === undefined ? [] : daysOfSitting(sitting, provinceIn(province))),
  ...(validUntil === undefined ? [] : [addDays(validUntil, 1)]),
];

/** The days on which passes come out, or on which they have ended. */
export const daysOfPasses = ({ passes = [] }: Facts): readonly CalendarDate[] => {
  const sittings = new Set(passes.map(({ sitting }) => sitting));
  return [
    ...[...sittings].flatMap((sitting) => daysOfSitting(sitting)),
    ...passes.flatMap(({ validUntil }) => (validUntil === undefined ? [] : [addDays(validUntil, 1)])),
  ];
};
