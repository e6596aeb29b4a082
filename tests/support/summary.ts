import { locate } from '../../src/amounts/source.ts';
import { readContract } from '../../src/contract/read-contract.ts';
import type { Problem } from '../../src/problems/problem.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a text as a file. */
export const readText = (text: string) => readContract(bytesOf(text), 'test.yaml');

/** `severity code line:column`, one line a problem. */
export function summary(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ severity, code, place }) => {
    const { line, column } = locate(place.source, place.start);
    return `${severity} ${code} ${line}:${column}`;
  });
}

/** `code line:column` of each problem, and the text it points at. */
export const pointed = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code, place }) => {
    const { line, column } = locate(place.source, place.start);
    return `${code} ${line}:${column} ${place.source.text.slice(place.start, place.end)}`;
  });
