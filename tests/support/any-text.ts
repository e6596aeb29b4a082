import fc from 'fast-check';

/** Any text at all, lone surrogates too; the one of fast-check takes seconds to be made. */
export const anyText = fc
  .array(fc.oneof(fc.nat(0x2fff), fc.nat(0x10ffff)), { maxLength: 20 })
  .map((codes) => String.fromCodePoint(...codes));
