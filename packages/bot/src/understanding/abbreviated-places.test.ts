import { describe, expect, it } from 'vitest';
import { withPlacesInFull } from './abbreviated-places.js';

describe('abbreviated places', () => {
  it.each([
    ['鄂户口在沪上学', '湖北户口在上海上学'],
    ['粤b牌照', '广东b牌照'],
    ['湘考生', '湖南考生'],
    ['京籍能报吗', '北京籍能报吗'],
    ['川户籍', '四川户籍'],
  ])('%s', (said, meant) => {
    expect(withPlacesInFull(said)).toBe(meant);
  });

  it.each(['北京', '南京的', '京东客服', '鲁迅', '浙江考区', '桂林', '天津', '湘潭', '晋级', '新的', '青海', '四川户口', '鄂尔多斯', '鄂州', '渝北', '闽南语', '赣州', '琼海', '犹豫', '粗鲁', '津贴'])(
    '%s is left alone',
    (text) => {
      expect(withPlacesInFull(text)).toBe(text);
    },
  );
});
