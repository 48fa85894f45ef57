import { unzipSync } from 'fflate';

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

/**
 * The files of a ZIP archive.
 * @throws ZipError
 */
export function unzip(archive: Buffer): ArchivedFile[] {
  let left = largest;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    left -= originalSize;
    if (left < 0) throw new ZipError('it is too large');
    return !name.endsWith('/');
  };
  try {
    const files = Object.entries(unzipSync(archive, { filter }));
    return files.map(([name, content]) => ({ path: safePath(name), content: Buffer.from(content) }));
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError(`it is no ZIP archive, or damaged: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function safePath(name: string): string {
  const path = name.replaceAll('\\', '/');
  const leaves = path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..');
  if (leaves || path.includes('\0')) throw new ZipError(`${path} is not inside of it`);
  return path;
}
