/** Schemas that others publish, as tests hold what we write against them. */
import { Ajv } from 'ajv';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { faults, readOwn } from './yaml-as-editors-read.ts';

const folder = 'tests/schemas/published';

/** The schema is written for draft 4, where an `id` had no sign before it; nothing else in it differs. */
const { $schema, id, ...sarif }: Record<string, unknown> = JSON.parse(
  readOwn(`${folder}/sarif-2.1.0-rtm.5.json`),
);
const isUri = (text: string): boolean => URL.canParse(text);
/** RFC 3986: a URI reference has none of the signs that must be written with `%`. */
const uriReference = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?#[\]]|%[0-9A-Fa-f]{2})*$/;
const ajv = new Ajv({
  allErrors: true,
  strict: false,
  unicodeRegExp: false,
  formats: {
    uri: isUri,
    'uri-reference': uriReference,
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  },
});
const validateSarif = ajv.compile(sarif);

/** What the OASIS schema of SARIF 2.1.0 refuses. */
export const sarifFaults = (log: unknown): string[] => faults(validateSarif, log);

const jenkins = XsdValidator.fromDoc(XmlDocument.fromString(readOwn(`${folder}/jenkins-junit.xsd`)));

/** What Jenkins' schema of JUnit reports refuses; throws where the text is no XML. */
export function junitFaults(report: string): string[] {
  const document = XmlDocument.fromString(report);
  try {
    jenkins.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
  } finally {
    document.dispose();
  }
}
