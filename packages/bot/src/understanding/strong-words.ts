/** Scolding and swearing: it says how somebody feels, not what is asked. Normalized text. */
const STRONG =
  /(?:傻[逼比叉bx]|煞笔|沙比)(?:机器人)?|(?<![a-z])(?:sb|tmd|nmd|cnm|nmsl)(?![a-z])|操你妈|你?他妈的?|你妈的?|尼玛|妈的|卧槽|我[靠擦操草艹]|狗屁|放屁|(?:垃圾|破|蠢)(?:机器人|玩意儿?|东西|软件|系统)|^垃圾(?=$|[\s,。!])|废物|智障|弱智|脑残|白痴|没用的?(?:东西|机器人|玩意)|^滚(?:蛋|开)?(?=$|[\s,。!])|(?:好|真|太)烦(?:人)?(?:啊|了)?|烦人|(?:烦|气|急)死(?:我了|了|我|人了)|\b(?:what|why|how|when|where) the (?:hell|fuck)|\bwtf\b|\bffs\b|\b(?:fuck|fucking|fucked|shit|bullshit|damn|damned|goddamn|bloody|crap|stupid|dumb|idiot(?:ic)?|moron|useless|garbage)\b/g;

/** What is left of a message that only scolds. */
const REST = /你们?|这|那|是|个|真|太|好|的|了|啊|吧|呢|机器人|东西|什么|都|不|会|\b(?:you|ur|u|r|are|is|this|that|so|a|an|the|such|just|really|bot|of|piece|total|totally|off|suck|sucks|your|it|thing)\b|[\s\p{P}\p{S}]/gu;

/** A message without its strong words, and whether nothing else was in it. */
export interface Softened {
  readonly text: string;
  readonly isOnlyScolding: boolean;
}

export const soften = (text: string): Softened => {
  const left = text.replace(STRONG, (said) => /^(what|why|how|when|where) the/.exec(said)?.[1] ?? ' ');
  if (left === text) return { text, isOnlyScolding: false };
  const plain = left.replace(/\s+/g, ' ').trim();
  return { text: plain, isOnlyScolding: plain.replace(REST, '') === '' };
};
