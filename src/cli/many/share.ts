/** Groups of files shared among threads, this one among them; what each comes to is told in the order of the groups. */
import type { Helper } from '../system.ts';

/** Groups that a helper has before it, so that it never waits for this thread. */
const atOnce = 2;
/** Groups begun and not told yet, for each thread: what bounds memory when one of them is slow. */
const begunUpTo = 4;

interface Slot<Answer> {
  readonly group: readonly string[];
  answer?: { readonly of: Answer };
  /** Its helper was lost: it is to be made here. */
  isLost?: boolean;
}

interface Mate<Answer> {
  readonly helper: Helper<Answer>;
  busy: number;
  isReady: boolean;
}

/** `lost` hears of each helper that fails with work in its hands; one that cannot start is done without. */
export async function* shared<Answer>(
  groups: readonly (readonly string[])[],
  helpers: readonly Helper<Answer>[],
  here: (group: readonly string[]) => Promise<Answer>,
  lost: (error: unknown) => void,
): AsyncGenerator<Answer, void, undefined> {
  const begun: Slot<Answer>[] = [];
  const limit = begunUpTo * (helpers.length + 1);
  let next = 0;
  let wake: () => void = () => undefined;
  const news = (): Promise<void> =>
    new Promise((settle) => {
      wake = settle;
    });
  let heard = news();

  const take = (): Slot<Answer> | undefined => {
    const group = begun.length < limit ? groups[next] : undefined;
    if (group === undefined) return undefined;
    next += 1;
    const slot = { group };
    begun.push(slot);
    return slot;
  };
  const ask = async (mate: Mate<Answer>, slot: Slot<Answer>): Promise<void> => {
    mate.busy += 1;
    try {
      slot.answer = { of: await mate.helper.ask(slot.group) };
    } catch (error) {
      slot.isLost = true;
      if (mate.isReady) lost(error);
      mate.isReady = false;
    }
    mate.busy -= 1;
    wake();
  };
  const begin = async (mate: Mate<Answer>): Promise<void> => {
    mate.isReady = await mate.helper.ready.then(
      () => true,
      () => false,
    );
    wake();
  };
  const mates = helpers.map((helper): Mate<Answer> => ({ helper, busy: 0, isReady: false }));
  for (const mate of mates) void begin(mate);
  const give = (): void => {
    for (let round = 1; round <= atOnce; round += 1) {
      for (const mate of mates) {
        const slot = mate.isReady && mate.busy < round ? take() : undefined;
        if (slot !== undefined) void ask(mate, slot);
      }
    }
  };

  for (;;) {
    give();
    const first = begun[0];
    if (first?.answer !== undefined) {
      begun.shift();
      yield first.answer.of;
      continue;
    }
    const mine = begun.find(({ isLost }) => isLost === true) ?? take();
    if (mine !== undefined) {
      mine.isLost = false;
      mine.answer = { of: await here(mine.group) };
    } else if (first === undefined) {
      return;
    } else {
      await heard;
      heard = news();
    }
  }
}
