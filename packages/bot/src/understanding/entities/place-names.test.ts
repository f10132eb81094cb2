import { expect, it } from 'vitest';
import { placesIn } from './place-names.js';

const ROWS: readonly (readonly [text: string, ...regions: readonly string[]])[] = [
  ['湖南', '43'],
  ['广东省', '44'],
  ['内蒙古自治区', '15'],
  ['北京市', '11'],
  ['周口考生', '41'],
  ['户口在四川成都,人在上海上班', '51', '31'],
  ['在广州读大三,户口湖南', '44', '43'],
  ['山西和陕西', '14', '61'],
  ['shanxi or shaanxi', '14', '61'],
  ['my hukou is in hunan, i study in wuhan', '43', '42'],
  ['inner mongolia', '15'],
  ['hong kong', '81'],
  ['香港 澳门 台湾', '81', '82', '71'],
  ['can macao people', '82'],
  ['河南通知', '41'],
  ['上海上海', '31'],
  ['chinahenanx'],
  ['哪里都行'],
  [''],
];

it.each(ROWS)('places in: %s', (text, ...regions) => expect(placesIn(text)).toEqual(regions));
