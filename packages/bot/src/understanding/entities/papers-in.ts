import type { Category, PaperCode } from '@ntce/core';
import { PAPER_CODES } from '@ntce/core';

const CODE_SAID: ReadonlyMap<string, PaperCode> = new Map(PAPER_CODES.map((code) => [code.toLowerCase(), code]));

/** The codes of papers as normalized text writes them: 201a. */
export const PAPER_CODES_SAID: ReadonlySet<string> = new Set(CODE_SAID.keys());

/** Three digits standing alone, with no word of scoring at them. */
const CODE =
  /(?<![\d.:\-/¥]|考了 ?|得了 ?|卷面 ?|原始 ?|(?:raw|got|score|scored) )([1-4]\d\d(?:a(?![a-z]))?)(?!\d|\.\d|\s*(?:[分年月日号元天块次]|points?|marks?|out of|yuan|\/ ?150))/g;

type Level = 'kindergarten' | 'primary' | 'secondary';

const levelOf = (categories: readonly Category[]): Level | undefined => {
  const [first, ...others] = categories;
  if (first === undefined || others.length > 0) return undefined;
  return first === 'kindergarten' || first === 'primary' ? first : 'secondary';
};

const PAPER_ONE: Readonly<Record<Level, PaperCode>> = { kindergarten: '101', primary: '201', secondary: '301' };
const PAPER_TWO: Readonly<Record<Level, PaperCode>> = { kindergarten: '102', primary: '202', secondary: '302' };

const QUALITY = /综合素质|综素|zhsz|comprehensive quality/;
const KINDERGARTEN_TWO = /保教|care and education/;
const PRIMARY_TWO = /教育教学知识|education and teaching knowledge/;
const SECONDARY_TWO = /教育知识(?:与|和)?能力|educational knowledge/;
const SHORT_TWO = /(?<!保)教知(?!识)/;

const namedIn = (text: string, categories: readonly Category[]): readonly (readonly [number, PaperCode])[] => {
  const level = levelOf(categories);
  const named: readonly (readonly [RegExp, PaperCode | undefined])[] = [
    [QUALITY, level === undefined ? undefined : PAPER_ONE[level]],
    [KINDERGARTEN_TWO, '102'],
    [PRIMARY_TWO, '202'],
    [SECONDARY_TWO, '302'],
    [SHORT_TWO, PAPER_TWO[level ?? 'secondary']],
  ];
  return named.flatMap(([pattern, code]) => {
    const at = code === undefined ? -1 : text.search(pattern);
    return code === undefined || at < 0 ? [] : [[at, code] as const];
  });
};

/** The papers that a normalized text names by code, or by a name that its category makes unmistakable. */
export const papersIn = (text: string, categories: readonly Category[]): readonly PaperCode[] => {
  const codes = Array.from(text.matchAll(CODE)).flatMap(({ index, 1: said = '' }) => {
    const code = CODE_SAID.get(said);
    return code === undefined ? [] : [[index, code] as const];
  });
  const inOrder = [...codes, ...namedIn(text, categories)].sort(([a], [b]) => a - b);
  return [...new Set(inOrder.map(([, code]) => code))];
};

const POSITION =
  /(?<![本专预理文工])科目?([一二三123](?:[、和,及/ ]{0,2}[一二三123])*)(?:(?<=[一二三])|(?!\d))(?![年门个月天次位级档号分])|(?:papers?|subject) (one|two|three|[123])\b|(学科知识|学科教学)/g;
const POSITION_OF: Readonly<Record<string, 1 | 2 | 3>> = {
  一: 1, 二: 2, 三: 3, 1: 1, 2: 2, 3: 3, one: 1, two: 2, three: 3,
};

/** The papers that a normalized text names by position only: 科目一, 科二三, paper two, 综合素质 without a category. */
export const positionsIn = (text: string, categories: readonly Category[]): readonly (1 | 2 | 3)[] => {
  const found = new Set<1 | 2 | 3>();
  if (QUALITY.test(text) && levelOf(categories) === undefined) found.add(1);
  for (const [, run, word, third] of text.matchAll(POSITION)) {
    const names = run ?? [word ?? (third === undefined ? '' : '3')];
    for (const name of names) {
      const position = POSITION_OF[name];
      if (position !== undefined) found.add(position);
    }
  }
  return [...found];
};
