import type { ProvinceCode } from './province-code.js';
import type { ProvinceRecord } from './province-record.js';
import { anhui } from './provinces/anhui.js';
import { beijing } from './provinces/beijing.js';
import { chongqing } from './provinces/chongqing.js';
import { fujian } from './provinces/fujian.js';
import { gansu } from './provinces/gansu.js';
import { guangdong } from './provinces/guangdong.js';
import { guangxi } from './provinces/guangxi.js';
import { guizhou } from './provinces/guizhou.js';
import { hainan } from './provinces/hainan.js';
import { hebei } from './provinces/hebei.js';
import { heilongjiang } from './provinces/heilongjiang.js';
import { henan } from './provinces/henan.js';
import { hubei } from './provinces/hubei.js';
import { hunan } from './provinces/hunan.js';
import { innerMongolia } from './provinces/inner-mongolia.js';
import { jiangsu } from './provinces/jiangsu.js';
import { jiangxi } from './provinces/jiangxi.js';
import { jilin } from './provinces/jilin.js';
import { liaoning } from './provinces/liaoning.js';
import { ningxia } from './provinces/ningxia.js';
import { qinghai } from './provinces/qinghai.js';
import { shaanxi } from './provinces/shaanxi.js';
import { shandong } from './provinces/shandong.js';
import { shanghai } from './provinces/shanghai.js';
import { shanxi } from './provinces/shanxi.js';
import { sichuan } from './provinces/sichuan.js';
import { tianjin } from './provinces/tianjin.js';
import { tibet } from './provinces/tibet.js';
import { xinjiang } from './provinces/xinjiang.js';
import { yunnan } from './provinces/yunnan.js';
import { zhejiang } from './provinces/zhejiang.js';

/** What is on record of each province, by its code. */
export const provinces: Readonly<Record<ProvinceCode, ProvinceRecord>> = {
  '11': beijing,
  '12': tianjin,
  '13': hebei,
  '14': shanxi,
  '15': innerMongolia,
  '21': liaoning,
  '22': jilin,
  '23': heilongjiang,
  '31': shanghai,
  '32': jiangsu,
  '33': zhejiang,
  '34': anhui,
  '35': fujian,
  '36': jiangxi,
  '37': shandong,
  '41': henan,
  '42': hubei,
  '43': hunan,
  '44': guangdong,
  '45': guangxi,
  '46': hainan,
  '50': chongqing,
  '51': sichuan,
  '52': guizhou,
  '53': yunnan,
  '54': tibet,
  '61': shaanxi,
  '62': gansu,
  '63': qinghai,
  '64': ningxia,
  '65': xinjiang,
};
