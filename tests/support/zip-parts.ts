/** What a workbook is made of: the bytes of each part of its archive, by name, however they were compressed. */
import { inflateRawSync } from 'node:zlib';

export function zipParts(archive: Buffer): Record<string, string> {
  const parts: Record<string, string> = {};
  let at = archive.readUInt32LE(archive.lastIndexOf('PK\u0005\u0006') + 16);
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const start = archive.readUInt32LE(at + 42);
    const body = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const bytes = archive.subarray(body, body + size);
    const part = archive.toString('utf8', at + 46, at + 46 + (name ?? 0));
    parts[part] = (method === 0 ? bytes : inflateRawSync(bytes)).toString('latin1');
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}
