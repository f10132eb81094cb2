import { describe, expect, it } from 'vitest';
import { saidBases } from './bases-with-places.js';

const HUNAN = '43';
const HUBEI = '42';
const GUANGDONG = '44';
const SHANGHAI = '31';

describe('bases with their places', () => {
  it('pairs what stands in one clause', () => {
    expect(saidBases('在广州读大三,户口湖南,面试考区选哪').pairs).toEqual([
      { basis: 'school', place: GUANGDONG },
      { basis: 'household-registration', place: HUNAN },
    ]);
    expect(saidBases('hukou in hunan and studying in wuhan').pairs).toEqual([
      { basis: 'household-registration', place: HUNAN },
      { basis: 'school', place: HUBEI },
    ]);
  });

  it('knows a place without a basis as the one that is wished for', () => {
    expect(saidBases('户口湖南 能报湖北面试吗')).toEqual({
      pairs: [{ basis: 'household-registration', place: HUNAN }],
      targets: [HUBEI],
    });
  });

  it('takes no basis that is denied', () => {
    expect(saidBases('户口不在上海能在上海报吗')).toEqual({ pairs: [], targets: [SHANGHAI] });
  });

  it('gives the only place to a basis named apart', () => {
    expect(saidBases('有居住证,在上海能报吗').pairs).toEqual([{ basis: 'residence-permit', place: SHANGHAI }]);
  });

  it('finds nothing where nothing is said', () => {
    expect(saidBases('考区怎样选')).toEqual({ pairs: [], targets: [] });
  });
});
