import type { Timer } from '../clock/clock.js';
import { refusal } from '../telegram/answer.js';
import { REFUSALS } from '../telegram/refusals.js';
import { tooManyRequests } from '../telegram/refusals-with-values.js';
import type { CallFault } from './fault.js';
import type { Happening } from './faults.js';
import { replyWith, type Reply } from './reply.js';

const BAD_GATEWAY =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n';

const STATUS_NAMES: Readonly<Record<number, string>> = {
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

const serverError = (status: number): Reply => replyWith(refusal(status, STATUS_NAMES[status] ?? 'Server Error'));

/** Answers a call as the fault wants it; `apply` carries the call out. */
export const withFault = async (
  { fault, onRelease }: Happening<CallFault>,
  timer: Timer,
  apply: () => Reply | Promise<Reply>,
): Promise<Reply> => {
  switch (fault.kind) {
    case '429':
      return replyWith(tooManyRequests(fault.retryAfter));
    case '409':
      return replyWith(REFUSALS.otherPoll);
    case '401':
      return replyWith(REFUSALS.unauthorized);
    case '5xx':
      return serverError(fault.status ?? 500);
    case 'html':
      return { kind: 'page', status: 502, html: BAD_GATEWAY };
    case 'hang':
      await new Promise<void>(onRelease);
      return apply();
    case 'drop':
      if (fault.applied === true) await apply();
      return { kind: 'drop' };
    case 'slow':
      await new Promise<void>((resolve) => timer.after(fault.ms, resolve));
      return apply();
  }
};
