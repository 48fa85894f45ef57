import { inflateRawSync } from 'node:zlib';

/** A file of an archive; its path has slashes, is relative, and stays below where it begins. */
export interface ArchivedFile {
  readonly path: string;
  readonly content: Buffer;
}

/** Something that is no ZIP archive, or one that nobody should unpack. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}

/** More than what any manifest needs, less than what would fill a disk. */
const largest = 64 * 1024 * 1024;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const fileSignature = 0x04034b50;

/**
 * The files of a ZIP archive, read from its central directory.
 * Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 * @throws ZipError
 */
export function unzip(archive: Buffer): ArchivedFile[] {
  try {
    return readDirectory(archive);
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError('it is damaged');
  }
}

function readDirectory(archive: Buffer): ArchivedFile[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== endSignature) throw new ZipError('it is no ZIP archive');
  const files: ArchivedFile[] = [];
  let offset = archive.readUInt32LE(end + 16);
  let left = largest;
  for (let index = archive.readUInt16LE(end + 10); index > 0; index -= 1) {
    if (archive.readUInt32LE(offset) !== entrySignature) throw new ZipError('its directory is damaged');
    const nameLength = archive.readUInt16LE(offset + 28);
    const path = archive.toString('utf8', offset + 46, offset + 46 + nameLength).replaceAll('\\', '/');
    if (!path.endsWith('/')) files.push({ path: safePath(path), content: readFile(archive, offset, left) });
    left -= files.at(-1)?.content.length ?? 0;
    offset += 46 + nameLength + archive.readUInt16LE(offset + 30) + archive.readUInt16LE(offset + 32);
  }
  return files;
}

function safePath(path: string): string {
  const leaves = path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..');
  if (leaves || path.includes('\0')) throw new ZipError(`${path} is not inside of it`);
  return path;
}

function readFile(archive: Buffer, entry: number, maxOutputLength: number): Buffer {
  const method = archive.readUInt16LE(entry + 10);
  const size = archive.readUInt32LE(entry + 20);
  const header = archive.readUInt32LE(entry + 42);
  if (archive.readUInt32LE(header) !== fileSignature) throw new ZipError('one of its files is damaged');
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const content = archive.subarray(start, start + size);
  if (method === 0) return content;
  if (method === 8) return inflateRawSync(content, { maxOutputLength: Math.max(1, maxOutputLength) });
  throw new ZipError(`its compression method ${String(method)} is not supported`);
}
