/** SHA-256 (FIPS 180-4) of bytes, or of a text in UTF-8, in pure integer arithmetic: the same in a browser as on Node.js. */
import { once } from './once.ts';

const isPrime = (candidate: number): boolean => {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) {
    if (candidate % divisor === 0) return false;
  }
  return true;
};

/** The first 64: up to 311. */
const primes = (): readonly number[] => Array.from({ length: 310 }, (_, index) => index + 2).filter(isPrime);

/** The greatest whole number whose power is at most `value`. */
function wholeRoot(value: bigint, power: bigint): bigint {
  let [low, high] = [0n, 1n << 64n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** power <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** The first 32 bits of the fractional part of a prime's root, as the standard defines its constants. */
const rootBits = (prime: number, power: bigint): number =>
  Number(wholeRoot(BigInt(prime) << (32n * power), power) & 0xffff_ffffn);

/** Worked out for the first digest: most runs of the command need none. */
const constants = once(() => ({
  initial: primes()
    .slice(0, 8)
    .map((prime) => rootBits(prime, 2n)),
  rounds: Int32Array.from(primes().map((prime) => rootBits(prime, 3n))),
}));

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message, a one bit, zeros, and the length in bits on eight bytes: whole blocks of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(bytes.length - 4, message.length * 8);
  return view;
}

/** The 64 words of the block at an offset, into `schedule`. Signed words: those that have 32 bits are whole numbers to V8 too. */
function expand(message: DataView, offset: number, schedule: Int32Array): void {
  for (let index = 0; index < 16; index += 1) schedule[index] = message.getInt32(offset + 4 * index);
  for (let index = 16; index < 64; index += 1) {
    const early = schedule[index - 15] ?? 0;
    const late = schedule[index - 2] ?? 0;
    const small0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const small1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    schedule[index] = (schedule[index - 16] ?? 0) + small0 + (schedule[index - 7] ?? 0) + small1;
  }
}

/** Adds what a block makes of the state to the state. */
function compress(state: Int32Array, schedule: Int32Array, rounds: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const big1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + big1 + choice + (rounds[index] ?? 0) + (schedule[index] ?? 0)) | 0;
    const big0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const words = [a, b, c, d, e, f, g, h];
  for (let index = 0; index < 8; index += 1) state[index] = (state[index] ?? 0) + (words[index] ?? 0);
}

/** The digest as 64 hexadecimal digits. */
export function sha256(message: string | Uint8Array): string {
  const blocks = padded(typeof message === 'string' ? new TextEncoder().encode(message) : message);
  const { initial, rounds } = constants();
  const state = Int32Array.from(initial);
  const schedule = new Int32Array(64);
  for (let offset = 0; offset < blocks.byteLength; offset += 64) {
    expand(blocks, offset, schedule);
    compress(state, schedule, rounds);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
