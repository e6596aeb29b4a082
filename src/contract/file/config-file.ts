/** What is common to the commands in a folder, `aci.config.yaml`, described once and read as strictly as a contract. */
import * as z from 'zod';
import { type Language, phrase } from '../../law/language.ts';
import { assumptions } from './contract-file.ts';
import { code, framed, named, oneOf, text } from './parts.ts';

const languages: readonly Language[] = ['fr', 'en'];

export const configFile = framed({
  lang: oneOf(languages.map((value) => ({ value, names: phrase(value, value) }))).exactOptional(),
  assumptions: assumptions.exactOptional(),
  scale: code.exactOptional(),
  payer: text.exactOptional(),
  columns: named(text).exactOptional(),
  exclude: z.array(text).exactOptional(),
});
