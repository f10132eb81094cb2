import { describe, expect, it } from 'vitest';
import { single } from '../rulebook/evidence.js';
import { chineseDays } from '../rulebook/sources/third-party-pages.js';
import { conclude, fail, hold, need, newFindings, note, uncover } from './findings.js';
import { because } from './reason.js';

const SOURCES = single(chineseDays);
const HOLDS = because('results-stay', {}, SOURCES);
const FAILS = because('school-for-students-only', {}, SOURCES);
const FAILS_TOO = because('registration-day-counts', {}, SOURCES);
const UNCOVERED = because('raw-mark-unpublished', {}, SOURCES);
const NOTED = because('student-year-not-checked', {}, SOURCES);

describe('conclude', () => {
  it('is true where nothing fails, is missing or not covered', () => {
    const findings = newFindings();
    hold(findings, HOLDS);
    note(findings, NOTED);
    expect(conclude(findings, 'derived')).toEqual({ status: 'decided', value: true, certainty: 'derived', reasons: [HOLDS, NOTED] });
  });

  it('is false with every failing condition, whatever holds, is missing or is not covered', () => {
    const findings = newFindings();
    hold(findings, HOLDS);
    need(findings, 'on');
    uncover(findings, UNCOVERED);
    fail(findings, FAILS);
    fail(findings, FAILS_TOO);
    note(findings, NOTED);
    expect(conclude(findings, 'stated')).toEqual({ status: 'decided', value: false, certainty: 'stated', reasons: [FAILS, FAILS_TOO, NOTED] });
  });

  it('is not covered rather than asking on', () => {
    const findings = newFindings();
    hold(findings, HOLDS);
    need(findings, 'on');
    uncover(findings, UNCOVERED);
    expect(conclude(findings, 'derived')).toEqual({ status: 'not-covered', reasons: [UNCOVERED] });
  });

  it('asks in the order of asking, each fact once, and what is not in the order last', () => {
    const findings = newFindings();
    for (const fact of ['on', 'nowhere', 'passes[1].refundExtension', 'province', 'on', 'category']) need(findings, fact);
    hold(findings, HOLDS);
    expect(conclude(findings, 'derived', ['category', 'passes', 'province', 'on'])).toEqual({
      status: 'needs-facts',
      missing: ['category', 'passes[1].refundExtension', 'province', 'on', 'nowhere'],
      reasons: [HOLDS],
    });
  });

  it('finds nothing of an earlier decision', () => {
    fail(newFindings(), FAILS);
    expect(conclude(newFindings(), 'derived')).toMatchObject({ status: 'decided', value: true, reasons: [] });
  });

  it('leaves a result as it is when the next decision is made', () => {
    const failed = newFindings();
    need(failed, 'on');
    uncover(failed, UNCOVERED);
    fail(failed, FAILS);
    note(failed, NOTED);
    const result = conclude(failed, 'derived');
    const next = newFindings();
    hold(next, HOLDS);
    expect(conclude(next, 'derived')).toMatchObject({ status: 'decided', value: true, reasons: [HOLDS] });
    expect(result).toMatchObject({ status: 'decided', value: false, reasons: [FAILS, NOTED] });
  });

  it('keeps the findings of a decision within another apart', () => {
    const outer = newFindings();
    fail(outer, FAILS);
    const inner = newFindings();
    hold(inner, HOLDS);
    expect(conclude(inner, 'derived')).toMatchObject({ value: true, reasons: [HOLDS] });
    expect(conclude(outer, 'derived')).toMatchObject({ value: false, reasons: [FAILS] });
  });
});
