import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { UnreadableFileError } from './unreadable-file-error.ts';

export type XmlHandlers = {
  /** `name` is the local name: the prefix an application chose does not matter. */
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text(text: string): void;
};

type PlainNames = { xmlns: false; position: false };

const DEEPEST_NESTING = 256;

/** A run of characters without any tag beyond this is no document of ours: it would be held in memory whole. */
const LONGEST_RUN = 2_000_000;

/**
 * Feeds an XML part to the handlers, yielding after each piece read so that the caller can pass on what it gathered.
 * Documents that declare entities or a document type are refused: no reader of these formats needs them.
 * @throws UnreadableFileError `xml_entities_refused`, `value_too_long`, `too_complex`, `malformed_file`
 */
export async function* readXml(source: Readable, handlers: XmlHandlers): AsyncGenerator<number> {
  const parser = guardedParser(handlers);
  const runs = runGuard();
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of source) {
    const bytes: Buffer = chunk;
    decoder ??= new TextDecoder(xmlEncoding(bytes));
    const text = decoder.decode(bytes, { stream: true });
    runs.check(text);
    parser.write(text);
    yield bytes.length;
  }
  parser.close();
}

function guardedParser(handlers: XmlHandlers): SaxesParser<PlainNames> {
  const parser = new SaxesParser<PlainNames>({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new UnreadableFileError('xml_entities_refused');
  });
  parser.on('error', (cause) => {
    throw new UnreadableFileError('malformed_file', { part: 'xml' }, { cause });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST_NESTING) throw new UnreadableFileError('too_complex');
    handlers.open(localName(tag.name), localAttributes(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close(localName(tag.name));
  });
  parser.on('text', (text) => handlers.text(text));
  parser.on('cdata', (text) => handlers.text(text));
  return parser;
}

function runGuard(): { check(text: string): void } {
  let run = 0;
  return {
    check(text) {
      const last = text.lastIndexOf('<');
      run = last === -1 ? run + text.length : text.length - last;
      if (run > LONGEST_RUN) throw new UnreadableFileError('value_too_long', { limit: String(LONGEST_RUN) });
    },
  };
}

function xmlEncoding(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function localAttributes(attributes: Record<string, string>): Record<string, string> {
  const local: Record<string, string> = {};
  for (const name in attributes) local[localName(name)] = attributes[name] ?? '';
  return local;
}
