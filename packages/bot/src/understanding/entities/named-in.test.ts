import { describe, expect, it } from 'vitest';
import { basesIn, categoriesIn, stagesIn, statusesIn, subjectsIn } from './named-in.js';

type Rows = readonly (readonly [text: string, ...named: readonly string[]])[];

const check = (name: string, find: (text: string) => readonly string[], rows: Rows): void => {
  describe(name, () => {
    it.each(rows)('%s', (text, ...named) => expect(find(text)).toEqual(named));
  });
};

check('categories', categoriesIn, [
  ['幼教', 'kindergarten'],
  ['幼儿园教师资格', 'kindergarten'],
  ['小教', 'primary'],
  ['初中数学', 'junior-secondary'],
  ['高中数学笔试过的,面试想选初中数学', 'senior-secondary', 'junior-secondary'],
  ['初中和小学是同一天考吗', 'junior-secondary', 'primary'],
  ['初高中', 'junior-secondary', 'senior-secondary'],
  ['中职文化课', 'vocational-academic'],
  ['中职专业课', 'vocational-professional'],
  ['中职实习指导', 'vocational-instructor'],
  ['初级中学', 'junior-secondary'],
  ['junior high school', 'junior-secondary'],
  ['senior middle school', 'senior-secondary'],
  ['middle school math', 'junior-secondary'],
  ['high school', 'senior-secondary'],
  ['primary school interview', 'primary'],
  ['中小学教师资格考试'],
  ['高中毕业能考吗'],
  ['小数点'],
  ['i am a junior'],
  ['中学'],
  [''],
]);

check('subjects', subjectsIn, [
  ['语文', 'chinese'],
  ['初中的,英语', 'english'],
  ['英语四级'],
  ['英语六级过了'],
  ['英语专业能考数学吗', 'mathematics'],
  ['语数英', 'chinese', 'mathematics', 'english'],
  ['物化生', 'physics', 'chemistry', 'biology'],
  ['政史地', 'politics', 'history', 'geography'],
  ['音体美', 'music', 'physical-education', 'art'],
  ['初数', 'mathematics'],
  ['小语', 'chinese'],
  ['高中物理', 'physics'],
  ['高中生'],
  ['道法', 'morality-and-law'],
  ['思品', 'morality-and-law'],
  ['思想政治', 'politics'],
  ['历史与社会', 'history-and-society'],
  ['历史', 'history'],
  ['信息技术', 'information-technology'],
  ['高中信息', 'information-technology'],
  ['报名信息填错了'],
  ['通用技术', 'general-technology'],
  ['科学', 'science'],
  ['心理健康', 'mental-health'],
  ['日语 俄语 法语 德语 西班牙语', 'japanese', 'russian', 'french', 'german', 'spanish'],
  ['藏语文', 'tibetan'],
  ['朝鲜语', 'korean'],
  ['彝语', 'yi'],
  ['特教', 'special-education'],
  ['小学全科', 'general-primary'],
  ['math or pe', 'mathematics', 'physical-education'],
  ['answer in english please'],
  ['政治面貌'],
  ['体检'],
  [''],
]);

check('bases', basesIn, [
  ['户口在湖南', 'household-registration'],
  ['户籍地', 'household-registration'],
  ['my hukou is in hunan, i study in wuhan', 'household-registration', 'school'],
  ['在广州读大三,户口湖南', 'school', 'household-registration'],
  ['人在上海上班有居住证', 'work-unit', 'residence-permit'],
  ['人事关系', 'work-unit'],
  ['工作在深圳', 'work-unit'],
  ['学籍', 'school'],
  ['在读', 'school'],
  ['residence permit', 'residence-permit'],
  ['i work in shanghai', 'work-unit'],
  ['10个工作日'],
  ['工作人员'],
  ['how does it work'],
  ['primary school interview'],
  [''],
]);

check('stages', stagesIn, [
  ['笔试', 'written'],
  ['面试', 'interview'],
  ['笔试面试', 'written', 'interview'],
  ['面试和笔试', 'interview', 'written'],
  ['written exam', 'written'],
  ['the interview', 'interview'],
  ['能在上海面吗', 'interview'],
  ['卷面的分'],
  ['方面的'],
  ['页面不显示'],
  ['见面吗'],
  [''],
]);

check('statuses', statusesIn, [
  ['待审核', 'audit-pending'],
  ['一直审核中', 'audit-pending'],
  ['审核没通过是什么原因', 'audit-refused'],
  ['审核不通过', 'audit-refused'],
  ['没通过审核', 'audit-refused'],
  ['被退回了', 'audit-refused'],
  ['资格审核已经通过', 'audit-passed'],
  ['报名的资格审核过了', 'audit-passed'],
  ['状态待支付', 'payment-pending'],
  ['还没缴费', 'payment-pending'],
  ['haven\'t paid', 'payment-pending'],
  ['payment pending', 'payment-pending'],
  ['已缴费', 'paid'],
  ['缴费成功', 'paid'],
  ['待审核 待支付', 'audit-pending', 'payment-pending'],
  ['笔试未通过'],
  [''],
]);
