import { describe, expect, it } from 'vitest';
import { passesInWords } from './passes-in-words.js';

const CHEMISTRY = { category: 'senior-secondary', subject: 'chemistry', on: '2025-11-08' } as const;

describe('passes told paper by paper', () => {
  it('belong to the sitting of their clause', () => {
    expect(passesInWords('2023年下半年过了综素和教知 2025年上半年过了科三', CHEMISTRY)).toEqual([
      { paper: '301', sitting: '2023H2' },
      { paper: '302', sitting: '2023H2' },
      { paper: '407', sitting: '2025H1' },
    ]);
  });

  it('are none where one clause names two sittings', () => {
    expect(passesInWords('23下和25上过了科三', CHEMISTRY)).toEqual([]);
  });

  it('are none where a paper was failed, or no paper or sitting is named', () => {
    expect(passesInWords('23下综素没过', CHEMISTRY)).toEqual([]);
    expect(passesInWords('23下过的,综素过了', CHEMISTRY)).toEqual([]);
  });

  it('need the category for a position', () => {
    expect(passesInWords('23下科一过了', { ...CHEMISTRY, category: undefined })).toEqual([]);
  });
});
