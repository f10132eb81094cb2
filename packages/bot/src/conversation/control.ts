/** What a candidate can do to the conversation at every moment. */
export type Control = 'back' | 'cancel' | 'restart' | 'skip' | 'next' | 'why' | 'me' | 'forget' | 'guide' | 'guide-written' | 'remind' | 'help' | 'language';

const WORDS: Readonly<Record<Control, RegExp>> = {
  back: /^(?:\/back|撤回|撤销|返回|上一步|后退|退回|回上一步|back|go back|one step back|previous|undo|undo that)$/,
  cancel: /^(?:\/cancel|取消|退出|不报了|算了|停|停止|不用了|不弄了|不想弄了|不想报了|下次再说|以后再说|先这样|cancel|stop|quit|exit|never ?mind|forget it)$/,
  restart: /^(?:\/restart|重新开始|重来|重新来|从头来|从头开始|重新来一遍|从头再来|start over|start from scratch|restart|start again)$/,
  skip: /^(?:\/skip|跳过|略过|先跳过|跳过这步|skip|skip it|skip this|pass)$/,
  next: /^(?:\/next|下一步|继续|好了|完成了|做完了|弄好了|弄完了|搞定了?|填完了|填好了|选好了|ok了|接着来|next|continue|go on|done)$/,
  why: /^(?:\/why|(?:为什么|为啥|凭什么|凭啥|咋)(?:呢|不行|不能|不可以|不能报|变了|改了|会变)?|怎么(?:就)?不(?:行|能)|为什么问这个|为什么要问|问这个干嘛|依据|根据什么|来源|出处|why|why not|why is that|why so|how come|how so|why do you ask|why do you need that|why do you want to know|source|sources|reason)$/,
  me: /^(?:\/me|我的信息|你记得什么|你记了什么|what do you know about me|what do you remember)$/,
  forget: /^(?:\/forget|(?:请)?(?:忘记|忘掉)(?:我|我?(?:之前|刚才|刚刚|前面)(?:说|讲)的(?:话|信息|内容)?|一切|所有信息)吧?|删除我的信息|清除|全部删除|forget me|forget (?:everything|what i said|all that)|delete my data|clear my data|delete everything)$/,
  guide: /^(?:\/guide|引导|报名引导|面试报名引导|一步一步来)$/,
  'guide-written': /^(?:\/guide written|笔试引导|笔试报名引导)$/,
  remind: /^(?:\/remind|我的提醒|查看提醒|提醒列表|my reminders|reminders)$/,
  help: /^(?:\/help|\/start|帮助|菜单|help|menu|start)$/,
  language: /^(?:\/language(?: \w+)?|切换语言|中文|英文|英语回答|用英文|用中文|english|chinese|(?:(?:can|could|do) you )?speak (?:english|chinese)(?: please)?|(?:in )?english please|说中文|说英文|会说英文吗|能用英文吗)$/,
};

const ENDING = /[\s.。!！?？~…吧呗啊呀了]+$/u;

/** The control that a normalized message is, if it is nothing else. */
export const controlIn = (text: string): Control | undefined => {
  const bare = text.replace(ENDING, '');
  const controls = Object.keys(WORDS) as (keyof typeof WORDS)[];
  return controls.find((control) => WORDS[control].test(text) || WORDS[control].test(bare));
};
