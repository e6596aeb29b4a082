/** Groups shared among threads: whoever makes them, and however late, they are told in their order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shared } from '../../../src/cli/many/share.ts';
import type { Helper } from '../../../src/cli/system.ts';

const groupsOf = (count: number): string[][] => Array.from({ length: count }, (_, index) => [`f${index}`]);
const answerOf = (group: readonly string[]): string => group.join('+');

/** Lets others go on, some turns long. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}

interface Fake {
  readonly startsAfter: number;
  readonly takes: number;
  /** Answers before it is lost. */
  readonly lasts: number;
  readonly cannotStart: boolean;
}

function fakeHelper({ startsAfter, takes, lasts, cannotStart }: Fake): Helper<string> {
  let answered = 0;
  return {
    ready: turns(startsAfter).then(() => {
      if (cannotStart) throw new Error('no thread');
    }),
    ask: async (group) => {
      await turns(takes);
      answered += 1;
      if (answered > lasts) throw new Error('lost');
      return answerOf(group);
    },
    end: () => undefined,
  };
}

async function told(count: number, helpers: readonly Helper<string>[]) {
  const [all, lost]: [string[], unknown[]] = [[], []];
  const here = async (group: readonly string[]): Promise<string> => {
    await turns(3);
    return answerOf(group);
  };
  const lines = shared(groupsOf(count), helpers, here, (error) => lost.push(error));
  for await (const line of lines) all.push(line);
  return { all, lost };
}

const anyFake = fc.record({
  startsAfter: fc.nat(20),
  takes: fc.nat(40),
  lasts: fc.nat(12),
  cannotStart: fc.boolean(),
});

describe('groups shared among threads', () => {
  it('are told once each, in their order, whoever is slow, lost or never begins', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(30), fc.array(anyFake, { maxLength: 4 }), async (count, fakes) => {
        const { all } = await told(count, fakes.map(fakeHelper));
        expect(all).toEqual(groupsOf(count).map(answerOf));
      }),
      { numRuns: 150 },
    );
  });

  it('say that a helper was lost once, and nothing of one that cannot begin', async () => {
    const dies = fakeHelper({ startsAfter: 0, takes: 1, lasts: 1, cannotStart: false });
    const never = fakeHelper({ startsAfter: 1, takes: 1, lasts: 9, cannotStart: true });
    const { all, lost } = await told(20, [dies, never]);
    expect([all.length, lost.length]).toEqual([20, 1]);
  });

  it('never run far ahead of the one to be told: memory stays bounded', async () => {
    let [asked, heard, farthest] = [0, 0, 0];
    const slow: Helper<string> = {
      ready: Promise.resolve(),
      ask: async (group) => {
        // The first group is told last of all that may be begun meanwhile.
        if (asked === 0) await new Promise((settle) => setTimeout(settle, 30));
        asked += 1;
        return answerOf(group);
      },
      end: () => undefined,
    };
    let made = 0;
    const here = async (group: readonly string[]): Promise<string> => {
      made += 1;
      farthest = Math.max(farthest, made + asked - heard);
      await turns(1);
      return answerOf(group);
    };
    for await (const _ of shared(groupsOf(200), [slow], here, () => undefined)) heard += 1;
    // Four groups a thread, of which there are two.
    expect([heard, farthest <= 9]).toEqual([200, true]);
  });
});
