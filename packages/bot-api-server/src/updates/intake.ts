import type { FaultBook } from '../faults/faults.js';
import type { UpdateFault } from '../faults/fault.js';
import { chatOf } from '../state/chat-of.js';
import type { World } from '../state/world.js';
import { LIMITS } from '../telegram/limits.js';
import type { Update, UpdateContent } from '../telegram/objects.js';
import { isUpdateWanted } from './is-update-wanted.js';
import { readRawUpdate } from './read-raw-update.js';
import type { QueuedUpdate, Shape, UpdateQueue } from './update-queue.js';

/** The way by which updates get into the queue. */
export interface Intake {
  /** Numbers an update and queues it, unless the bot did not ask for its kind. */
  readonly tell: (content: UpdateContent, chat: number) => Update;
  /** Queues what is handed over as it is, numbered or not, well formed or not. */
  readonly push: (raw: unknown) => void;
  /** How many updates came in since the start. */
  readonly count: () => number;
}

type OfKind<K extends UpdateFault['kind']> = Extract<UpdateFault, { readonly kind: K }>;

const shapeOf = (faults: readonly UpdateFault[]): Shape => {
  const oversized = faults.find((fault): fault is OfKind<'oversized'> => fault.kind === 'oversized');
  if (oversized !== undefined) return { kind: 'oversized', bytes: oversized.bytes };
  return { kind: faults.some(({ kind }) => kind === 'split') ? 'split' : 'plain' };
};

/** The intake of a queue. */
export const createIntake = (world: World, queue: UpdateQueue, faults: FaultBook): Intake => {
  const { timer } = world;
  const held: (() => void)[] = [];
  let count = 0;
  let duplicates = 0;

  const addCopies = (update: QueuedUpdate, copies: number): void => {
    queue.add(update);
    for (let copy = 1; copy < copies; copy += 1) {
      duplicates += 1;
      queue.add({ ...update, shape: { kind: 'plain' }, lane: `${update.lane}+${duplicates}` });
    }
    for (const run of held.splice(0)) run();
  };

  const enqueue = (id: number, lane: string, chat: number | undefined, body: string): void => {
    count += 1;
    const happening = faults.takeForUpdate(chat);
    const list = happening.map(({ fault }) => fault);
    const expiresAt = timer.now() + LIMITS.updateLifetimeMs;
    const update: QueuedUpdate = { id, lane, body, expiresAt, shape: shapeOf(list), failures: 0 };
    const copies = list.some(({ kind }) => kind === 'duplicate') ? 2 : 1;
    const add = (): void => {
      addCopies(update, copies);
    };
    const delay = list.find((fault): fault is OfKind<'delay'> => fault.kind === 'delay');
    const reorder = happening.find(({ fault }) => fault.kind === 'reorder');
    if (delay !== undefined) return void timer.after(delay.ms, add);
    if (reorder === undefined) return add();
    let isAdded = false;
    const addOnce = (): void => {
      if (!isAdded) {
        isAdded = true;
        add();
      }
    };
    held.push(addOnce);
    reorder.onRelease(addOnce);
  };

  const nextId = (): number => {
    const id = world.nextUpdateId;
    world.nextUpdateId += 1;
    return id;
  };

  return {
    tell: (content, chat) => {
      const update: Update = { update_id: nextId(), ...content };
      const [kind] = Object.keys(content);
      if (isUpdateWanted(kind, world.allowedUpdates)) {
        enqueue(update.update_id, `${kind ?? ''}:${chat}`, chat, JSON.stringify(update));
      }
      return update;
    },
    push: (raw) => {
      const { id, kind, chat, body } = readRawUpdate(raw);
      if (chat !== null) chatOf(world, chat);
      if (!isUpdateWanted(kind, world.allowedUpdates)) return;
      const own = id ?? nextId();
      world.nextUpdateId = Math.max(world.nextUpdateId, own + 1);
      enqueue(own, chat === null ? `raw:${own}` : `${kind ?? ''}:${chat.id}`, chat?.id, body);
    },
    count: () => count,
  };
};
