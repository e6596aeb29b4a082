/** The YAML language server, driven over its protocol as an editor does (JSON-RPC on standard input and output). */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Position {
  readonly line: number;
  readonly character: number;
}
interface Marked {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}
interface Completion {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: unknown;
}

export interface Editor {
  /** Opens a text under a new name and waits for what is marked in it. */
  open(text: string): Promise<{ readonly uri: string; readonly marked: readonly Marked[] }>;
  complete(uri: string, at: Position): Promise<readonly Completion[]>;
  /** The text shown when the pointer rests there. */
  hover(uri: string, at: Position): Promise<string>;
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly diagnostics?: readonly Marked[];
    readonly items?: readonly { readonly section?: string }[];
  };
  readonly result?: {
    readonly items?: readonly Completion[];
    readonly contents?: { readonly value?: string };
  };
}

/** Starts the server; every document it opens has the schema of that URI. */
export async function startEditor(schema: string): Promise<Editor> {
  const path = fileURLToPath(
    new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url),
  );
  const server = spawn(process.execPath, [path, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const answers = new Map<number, (message: Message) => void>();
  const marks = new Map<string, (marked: readonly Marked[]) => void>();
  const yaml = { schemas: { [schema]: '*.yaml' }, validate: true, completion: true, hover: true };
  let ids = 0;

  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method: string, params: object): Promise<Message> => {
    ids += 1;
    const id = ids;
    send({ id, method, params });
    return new Promise((resolve) => answers.set(id, resolve));
  };
  const receive = (message: Message): void => {
    if (message.method === 'textDocument/publishDiagnostics') {
      marks.get(message.params?.uri ?? '')?.(message.params?.diagnostics ?? []);
    } else if (message.method !== undefined && message.id !== undefined) {
      const items = message.params?.items;
      const answer = (items ?? []).map(({ section }) => (section === 'yaml' ? yaml : null));
      send({ id: message.id, result: answer });
    } else if (message.id !== undefined) answers.get(message.id)?.(message);
  };
  server.stdout.on('data', messagesTo(receive));

  await ask('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml } } });

  const open: Editor['open'] = async (text) => {
    ids += 1;
    const uri = `file:///contract-${ids}.yaml`;
    const marked = new Promise<readonly Marked[]>((resolve) => marks.set(uri, resolve));
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    });
    return { uri, marked: await marked };
  };
  // The server may ask for its settings at any time, and has no schema until then: every schema refuses a list.
  while ((await open('- a\n')).marked.length === 0);

  return {
    open,
    async complete(uri, position) {
      const { result } = await ask('textDocument/completion', { textDocument: { uri }, position });
      return result?.items ?? [];
    },
    async hover(uri, position) {
      const { result } = await ask('textDocument/hover', { textDocument: { uri }, position });
      return result?.contents?.value ?? '';
    },
    close: () => void server.kill(),
  };
}

/** Cuts what arrives into messages, each after its Content-Length. */
function messagesTo(receive: (message: Message) => void): (chunk: Buffer) => void {
  let waiting = Buffer.alloc(0);
  return (chunk) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const start = waiting.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/.exec(waiting.toString('latin1', 0, start))?.[1] ?? Number.NaN,
      );
      if (start === -1 || !(waiting.length >= start + 4 + length)) return;
      const body = waiting.subarray(start + 4, start + 4 + length).toString('utf8');
      waiting = waiting.subarray(start + 4 + length);
      receive(JSON.parse(body));
    }
  };
}
