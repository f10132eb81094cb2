import type { Citations, Decided, ProvinceRecord, Sitting } from '@ntce/core';

interface Entry {
  readonly sources: Citations;
}

interface DatedEntry extends Entry {
  readonly recordedFor: { readonly to: Sitting } | null;
}

/** The record of a province, resting only on those of its entries that are said. */
export const restingOn = (
  record: Decided<ProvinceRecord>,
  entries: readonly Entry[],
): Decided<ProvinceRecord> => ({
  ...record,
  reasons: record.reasons.filter(({ sources }) => entries.some((entry) => entry.sources === sources)),
});

const endOf = ({ recordedFor }: DatedEntry): string => recordedFor?.to ?? '';

/** The entries recorded for the latest sittings; undated ones only where there are no others. */
export const newestOf = <E extends DatedEntry>(entries: readonly E[]): readonly E[] => {
  const newest = entries.map(endOf).sort().at(-1);
  return entries.filter((entry) => endOf(entry) === newest);
};
