/** What candidates call this exam and its certificate; normalized text. */
export const THIS_EXAM =
  /(?=[全国中幼小初高教叫jnt])(?:(?:全国|国家)?(?:中小学|幼儿园|小学|初中|高中|中学)?教师资格(?:证书?|考试|证考试)(?:考试)?|(?:国家)?教师资格(?:证书?)?(?:考试)?|(?:国考)?教[资姿](?:证)?(?:国考|考试)?|教师证(?:考试)?|叫资|jszgz?|\bjz\b|\bntce\b|teach(?:er|ing)s?'?s? (?:qualification|certificate|certification|licen[sc]e|capital|cert|credential|qual)s?(?: certificates?| certification)?(?: exam(?:ination)?s?| tests?)?|jiaozi(?:zheng)?|jiaoshi zige(?:zheng)?)/g;

/** What other exams and certificates are called; normalized text. */
export const OTHER_EXAM =
  /(?=[考研公国省事四六专雅托驾自成高中教招编特会心导法司建护人健营保育职计软ctigkdabhp])(?:考研|研究生|公务员|国考|省考|事业单位|事业编|四六级|四级|六级|专四|专八|雅思|托福|驾照|驾考|驾校|自考|自学考试|成考|成人高考|专升本|高考|中考|教招|教师招聘|招教|教师编制?|编制|特岗|会计|心理咨询师?|导游|法考|司法|建造师|护士|人力资源|健身教练|营养师|保育员|育婴|职称|计算机二级|软考|\bcpa\b|\bcet-?[46]?\b|toefl|ielts|\bgre\b|gaokao|kaoyan|driving|driver|civil serv\w+|bar exam|accountan\w+|tour guide|postgraduate|graduate school|\bhsk\b)/g;
