/** The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. Whoever runs the pure rooms hands it to them. */
export type Sha256 = (content: string | Uint8Array) => string;
