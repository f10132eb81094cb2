const DIGITS = '零一二三四五六七八九';

const digitOf = (character: string): number => {
  if (character === '两') return 2;
  if (character === '〇') return 0;
  return DIGITS.indexOf(character);
};

/** A Chinese numeral below a thousand, 八十七, 一百零五, 六十九点五, as number; NaN where it is none. */
export const chineseNumber = (text: string): number => {
  const [whole = '', decimals = ''] = text.split('点');
  let total = 0;
  let pending = 0;
  for (const character of whole) {
    if (character === '百') {
      total += (pending || 1) * 100;
      pending = 0;
    } else if (character === '十') {
      total += (pending || 1) * 10;
      pending = 0;
    } else {
      const digit = digitOf(character);
      if (digit < 0) return Number.NaN;
      pending = digit;
    }
  }
  const after = Array.from(decimals, digitOf).join('');
  return Number(after === '' ? total + pending : `${total + pending}.${after}`);
};
