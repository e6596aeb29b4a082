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
  rounds: primes().map((prime) => rootBits(prime, 3n)),
}));

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message, a one bit, zeros, and the length in bits on eight bytes, in blocks of sixteen words. */
function paddedWords(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(Math.ceil((bytes.length + 9) / 64) * 16);
  const put = (index: number, byte: number): void => {
    words[index >> 2] = (words[index >> 2] ?? 0) | (byte << (24 - 8 * (index % 4)));
  };
  bytes.forEach((byte, index) => {
    put(index, byte);
  });
  put(bytes.length, 0x80);
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

function expanded(block: Uint32Array): Uint32Array {
  const schedule = new Uint32Array(64);
  const at = (index: number): number => schedule[index] ?? 0;
  schedule.set(block);
  for (let index = 16; index < 64; index += 1) {
    const [early, late] = [at(index - 15), at(index - 2)];
    const small0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const small1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    schedule[index] = at(index - 16) + small0 + at(index - 7) + small1;
  }
  return schedule;
}

function compressed(state: readonly number[], block: Uint32Array, rounds: readonly number[]): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  const schedule = expanded(block);
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
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0)) >>> 0);
}

/** The digest as 64 hexadecimal digits. */
export function sha256(message: string | Uint8Array): string {
  const words = paddedWords(typeof message === 'string' ? new TextEncoder().encode(message) : message);
  const { initial, rounds } = constants();
  let state: readonly number[] = initial;
  for (let start = 0; start < words.length; start += 16) {
    state = compressed(state, words.subarray(start, start + 16), rounds);
  }
  return state.map((word) => word.toString(16).padStart(8, '0')).join('');
}
