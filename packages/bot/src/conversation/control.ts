/** What a candidate can do to the conversation at every moment. */
export type Control = 'back' | 'cancel' | 'restart' | 'skip' | 'next' | 'why' | 'clarify' | 'me' | 'forget' | 'guide' | 'guide-written' | 'remind' | 'help' | 'language';

const WORDS: Readonly<Record<Control, RegExp>> = {
  back: /^(?:\/back|撤回|撤销|返回|上一步|后退|退回|回上一步|back|go back|one step back|previous|undo|undo that)$/,
  cancel: /^(?:\/cancel|取消|退出|不报了|算了|停|停止|不用了|不弄了|不想弄了|不想报了|下次再说|以后再说|先这样|cancel|stop|quit|exit|never ?mind|forget it)$/,
  restart: /^(?:\/restart|重新开始|重来|重新来|从头来|从头开始|重新来一遍|从头再来|start over|start from scratch|restart|start again)$/,
  skip: /^(?:\/skip|跳过|略过|先跳过|跳过这步|skip|skip it|skip this|pass)$/,
  next: /^(?:\/next|下一步|继续|好了|完成了|做完了|弄好了|弄完了|搞定了?|填完了|填好了|选好了|ok了|接着来|next|continue|go on|done)$/,
  why: /^(?:\/why|(?:为什么|为啥|凭什么|凭啥|咋)(?:呢|不行|不能|不可以|不能报|变了|改了|会变)?|怎么(?:就)?不(?:行|能)|为什么问这个|为什么要问|问这个干嘛|依据|根据什么|来源|出处|why|why not|why is that|why so|how come|how so|why do you ask|why do you need that|why do you want to know|source|sources|reason)$/,
  clarify:
    /^(?:啊+|哈|嗯|诶|欸|额|呃|哦|什么|啥)?(?:[?!]{1,4}|？)$|^啊+$|^(?:这|那|你)?(?:刚才)?(?:说的?)?(?:那?句)?(?:话)?(?:是|都是)?(?:什么|啥|几个)意思(?:呢|啊)?[?]*$|^(?:我)?(?:还是)?(?:有点|完全)?(?:看不(?:太)?懂|听不(?:太)?懂|没(?:太)?(?:看|听|搞)?(?:太)?(?:懂|明白)|不(?:太|是很)?(?:懂|明白)|看不明白)(?:什么意思)?$|^(?:能不能|麻烦|请)?(?:说人话|(?:再)?(?:说|讲|解释)?(?:得)?(?:简单|通俗|清楚|明白)(?:一?点|一?些|一下)(?:儿)?(?:说|讲)?|解释(?:一下|下)|再(?:说|讲)一[遍次]|太长了?(?:不想看)?)(?:行吗|吗|么|好吗|可以吗)?[?]*$|^(?:huh|eh|hm+|come again|what do you mean(?: by that)?|what does (?:that|this|it) mean|what\?+|meaning|(?:sorry,? )?i (?:don'?t|do not|didn'?t) (?:understand|get (?:it|that)|follow)(?: that| it| you)?|(?:(?:can|could) you )?(?:please )?(?:explain(?: that| it| more)?|simplify(?: it| that)?|say (?:it|that) (?:again|simpler|more simply))(?: please)?|in (?:plain|simple) (?:words|english|terms)|too long|not clear|unclear|confusing|i'?m (?:confused|lost))[?!. ]*$/,
  me: /^(?:\/me|我的信息|你记得什么|你记了什么|what do you know about me|what do you remember)$/,
  forget: /^(?:\/forget|(?:请)?(?:忘记|忘掉)(?:我|我?(?:之前|刚才|刚刚|前面)(?:说|讲)的(?:话|信息|内容)?|一切|所有信息)吧?|删除我的信息|清除|全部删除|forget me|forget (?:everything|what i said|all that)|delete my data|clear my data|delete everything)$/,
  guide: /^(?:\/guide|引导|报名引导|面试报名引导|一步一步来)$/,
  'guide-written': /^(?:\/guide written|笔试引导|笔试报名引导)$/,
  remind: /^(?:\/remind|我的提醒|查看提醒|提醒列表|my reminders|reminders)$/,
  help: /^(?:\/help|\/start|帮助|菜单|help|menu|start)$/,
  language: /^(?:\/language(?: \w+)?|切换语言|中文|英文|英语回答|用英文|用中文|english|chinese|(?:(?:can|could|do) you )?speak (?:english|chinese)(?: please)?|(?:in )?english please|说中文|说英文|会说英文吗|能用英文吗)$/,
};

const CANCEL_SAID =
  '(?:(?:把)?(?:这个|引导|报名)?取消(?:掉|报名|引导)?|退出(?:引导)?|算了|不报了|不问了|不用了|不用(?:再)?问了|不需要了|不想?[弄搞办问报看聊](?:下去)?了?|别[弄搞问]了|停(?:下|一下|止)?|结束|到此为止|下次再(?:说|弄|问)|以后再(?:说|弄|问)|先这样|就这样|拉倒|没事了)';
const CANCEL_FILLER = '(?:那|那就|就|我|还是|先|嗯|哦|好|好的|好吧|行|唉|谢谢|麻烦|帮我|给我|请|吧|呗|啊|呀|了|把|都)';
const CANCEL_IN_ENGLISH =
  '(?:never ?mind|forget (?:it|about it)|stop(?: (?:it|this|here|now|asking))?|cancel(?: (?:it|this|that|everything|the guide))?|quit|exit|drop it|leave it|i(?:\'ll| will) (?:stop|quit)(?: here| now)?|no more(?: questions)?|not (?:now|any ?more)|maybe later)';
const FILLER_IN_ENGLISH = '(?:no|ok|okay|oh|well|please|just|let\'?s|actually|and|then|thanks|thank you|sorry|for now)';
const BETWEEN = '[\\s,，。.;；!！~…]*';

/** A message of nothing but words of leaving off, however many: 不用了取消吧, never mind, stop. */
const ONLY_CANCELS = [
  new RegExp(`^(?:${CANCEL_FILLER}${BETWEEN})*(?:${CANCEL_SAID}${BETWEEN}(?:${CANCEL_FILLER}${BETWEEN})*)+$`),
  new RegExp(`^(?:${FILLER_IN_ENGLISH}\\b${BETWEEN})*(?:${CANCEL_IN_ENGLISH}\\b${BETWEEN}(?:${FILLER_IN_ENGLISH}\\b${BETWEEN})*)+$`),
];

const ENDING = /[\s.。!！?？~…吧呗啊呀了]+$/u;

/** The control that a normalized message is, if it is nothing else. */
export const controlIn = (text: string): Control | undefined => {
  const bare = text.replace(ENDING, '');
  const controls = Object.keys(WORDS) as (keyof typeof WORDS)[];
  const named = controls.find((control) => WORDS[control].test(text) || WORDS[control].test(bare));
  return named ?? (ONLY_CANCELS.some((cancels) => cancels.test(text)) ? 'cancel' : undefined);
};
