import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Sitting } from '../calendar/sitting.js';
import { because } from '../result/reason.js';
import { needsFacts, type Result } from '../result/result.js';
import { PROVINCE_CODES } from '../rulebook/province-code.js';
import type { Stage } from '../rulebook/province-record.js';
import { nationalBaseSources } from '../rulebook/review-rules.js';
import { findWindow } from './find-window.js';
import { openAs, type Found } from './open-in-window.js';

const isSameAnswer = (a: Result<boolean>, b: Result<boolean>): boolean =>
  a.status === 'decided' ? b.status === 'decided' && a.value === b.value : a.status === b.status;

const spanOfCloses = (
  windows: readonly Found[],
): { earliest: CalendarDate; latest: CalendarDate } | undefined => {
  const closes = windows
    .flatMap((found) => (found !== undefined && 'window' in found ? [found.window.closes] : []))
    .sort();
  const [earliest] = closes;
  const latest = closes.at(-1);
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
};

/** Without a province: what all provinces and the article's rule agree on, else the province is needed. */
export const openInAnyProvince = (
  sitting: Sitting,
  kind: Stage,
  publishedOn: CalendarDate | undefined,
  on: CalendarDate,
): Result<boolean> => {
  const national = findWindow(sitting, kind, undefined, publishedOn);
  const general = openAs(national, sitting, kind, on);
  if (general.status === 'needs-facts') return needsFacts(['province', ...general.missing]);
  const windows = PROVINCE_CODES.map((province) => findWindow(sitting, kind, province, publishedOn));
  const differs = windows.some((found) => !isSameAnswer(general, openAs(found, sitting, kind, on)));
  if (!differs) return general;
  const span = spanOfCloses([national, ...windows]);
  return needsFacts(
    ['province'],
    span === undefined ? [] : [because('review-provinces-differ', span, nationalBaseSources)],
  );
};
