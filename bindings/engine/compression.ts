/** Snapshots made smaller for storage, by the platform's own streams: gzip, which any other program can take apart too. */
import { KraitError } from '../errors.js';

const FORMAT = 'gzip';
/** Bytes that a snapshot may have when it is made whole again, unless the caller says otherwise. */
const DEFAULT_LIMIT = 1 << 28;

/** How a compressed snapshot is made whole again. */
export interface DecompressOptions {
  /** Bytes that the snapshot may have: a few kilobytes made on purpose become as many gigabytes. Default 268435456 (256 MB). */
  limit?: number;
}

/**
 * A snapshot in less room: a third, typically. `decompressSnapshot` makes it whole again.
 *
 * @param snapshot What `py.snapshot()` gave.
 * @throws KraitError with code `snapshot` where the platform has no CompressionStream.
 */
export async function compressSnapshot(snapshot: Uint8Array): Promise<Uint8Array> {
  if (!(snapshot instanceof Uint8Array)) throw new TypeError('a snapshot is a Uint8Array');
  if (typeof CompressionStream === 'undefined')
    throw new KraitError('snapshot', 'this platform has no CompressionStream');
  return through(new CompressionStream(FORMAT), snapshot, Number.POSITIVE_INFINITY);
}

/**
 * The snapshot that `compressSnapshot` was given, for `engine.restore`.
 *
 * @throws KraitError with code `snapshot` for bytes that are not such, are incomplete or damaged, or become more than `limit`.
 */
export async function decompressSnapshot(compressed: Uint8Array, options: DecompressOptions = {}): Promise<Uint8Array> {
  if (!(compressed instanceof Uint8Array)) throw new TypeError('a compressed snapshot is a Uint8Array');
  if (typeof DecompressionStream === 'undefined') {
    throw new KraitError('snapshot', 'this platform has no DecompressionStream');
  }
  try {
    return await through(new DecompressionStream(FORMAT), compressed, options.limit ?? DEFAULT_LIMIT);
  } catch (error) {
    if (error instanceof KraitError) throw error;
    throw new KraitError('snapshot', 'these bytes are no compressed snapshot, or a damaged one', { cause: error });
  }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array,
  limit: number,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // What fails here fails the reading too, which tells it.
  writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => {});
  writer.close().catch(() => {});
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.length;
    if (length > limit) {
      await reader.cancel();
      throw new KraitError('snapshot', `the snapshot has more than ${limit} bytes`);
    }
    pieces.push(step.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
