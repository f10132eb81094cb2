/**
 * What is wrong with a fact: `malformed` (not of the form or range), `contradiction` (it contradicts
 * the exam or another fact), `unknown-fact` (no rule knows the name), `unknown-rule`.
 */
export type FactErrorCode = 'malformed' | 'contradiction' | 'unknown-fact' | 'unknown-rule';

/** A sentence in both languages of the library. */
export interface BilingualText {
  readonly 'zh-CN': string;
  readonly en: string;
}

const SHOWN_CHARACTERS = 60;

const show = (received: unknown): string => {
  if (typeof received === 'string') {
    return JSON.stringify(
      received.length > SHOWN_CHARACTERS ? `${received.slice(0, SHOWN_CHARACTERS)}…` : received,
    );
  }
  if (Array.isArray(received)) return 'array';
  if (typeof received === 'object' && received !== null) return 'object';
  return String(received);
};

/**
 * The one error of the library: a fact is malformed, contradicts the exam, or is not known.
 *
 * Check `name` and `code` rather than `instanceof`, which fails across two copies of the package.
 */
export class FactError extends Error {
  override readonly name = 'FactError';
  readonly code: FactErrorCode;
  /** Which fact: `rawScore`, `passes[0].paper`; `rule` for an unknown rule, `facts` for the whole. */
  readonly path: string;
  /** What was expected, in both languages. */
  readonly expected: BilingualText;
  /** What came. */
  readonly received: unknown;
  /** The whole sentence, in both languages. */
  readonly messages: BilingualText;

  constructor(code: FactErrorCode, path: string, expected: BilingualText, received: unknown) {
    const shown = show(received);
    const en = `${path}: expected ${expected.en}, received ${shown}`;
    super(en);
    this.code = code;
    this.path = path;
    this.expected = expected;
    this.received = received;
    this.messages = { en, 'zh-CN': `${path}：应为${expected['zh-CN']}，收到 ${shown}` };
  }
}
