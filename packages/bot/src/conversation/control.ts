/** What a candidate can do to the conversation at every moment. */
export type Control = 'back' | 'cancel' | 'restart' | 'skip' | 'next' | 'why' | 'me' | 'forget' | 'guide' | 'help' | 'language';

const WORDS: Readonly<Record<Control, RegExp>> = {
  back: /^(?:\/back|撤回|返回|上一步|后退|退回|back|go back|previous|undo)$/,
  cancel: /^(?:\/cancel|取消|退出|不报了|算了|停|cancel|stop|quit|exit|never ?mind)$/,
  restart: /^(?:\/restart|重新开始|重来|重新来|从头来|从头开始|重新来一遍|start over|restart|start again)$/,
  skip: /^(?:\/skip|跳过|略过|先跳过|skip|pass)$/,
  next: /^(?:\/next|下一步|继续|好了|完成了|接着来|next|continue|go on|done)$/,
  why: /^(?:\/why|为什么|为啥|依据|根据什么|凭什么|来源|出处|why|source|sources|reason)$/,
  me: /^(?:\/me|我的信息|你记得什么)$/,
  forget: /^(?:\/forget|忘记我|忘掉我|删除我的信息|清除)$/,
  guide: /^(?:\/guide|引导|报名引导|一步一步来)$/,
  help: /^(?:\/help|\/start|帮助|菜单|help|menu|start)$/,
  language: /^(?:\/language|切换语言|中文|英文|english|chinese|speak english|说中文)$/,
};

const ENDING = /[\s.。!！?？~…吧呗啊呀了]+$/u;

/** The control that a normalized message is, if it is nothing else. */
export const controlIn = (text: string): Control | undefined => {
  const bare = text.replace(ENDING, '');
  const controls = Object.keys(WORDS) as (keyof typeof WORDS)[];
  return controls.find((control) => WORDS[control].test(text) || WORDS[control].test(bare));
};
