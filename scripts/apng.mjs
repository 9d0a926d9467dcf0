// Pictures that move: an animated PNG of screenshots, in 256 colours, each frame only as large as what changed. Any browser shows it, and whoever cannot animate it
// shows the first frame. PNG: https://www.w3.org/TR/png-3/
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE = 256;

/** One chunk: length, type, data, checksum. */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** Numbers of four bytes each, then of two, then of one. */
function fields(fours, twos = [], ones = []) {
  const out = Buffer.alloc(4 * fours.length + 2 * twos.length + ones.length);
  fours.forEach((value, at) => out.writeUInt32BE(value, 4 * at));
  twos.forEach((value, at) => out.writeUInt16BE(value, 4 * fours.length + 2 * at));
  ones.forEach((value, at) => out.writeUInt8(value, 4 * fours.length + 2 * twos.length + at));
  return out;
}

/** The pixels of a screenshot (8 bits, RGB or RGBA, not interlaced) as 0xRRGGBB: `{ width, height, pixels }`. */
export function decode(png) {
  let header;
  const data = [];
  for (let at = SIGNATURE.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') data.push(body);
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const step = { 2: 3, 6: 4 }[header[9]];
  if (header[8] !== 8 || !step || header[12] !== 0) throw new Error('a PNG of a kind that no browser takes');
  const raw = inflateSync(Buffer.concat(data));
  const line = width * step;
  const pixels = new Uint32Array(width * height);
  let above = new Uint8Array(line);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)];
    const row = raw.subarray(y * (line + 1) + 1, (y + 1) * (line + 1));
    for (let x = 0; x < line; x++) {
      const left = x < step ? 0 : row[x - step];
      row[x] += predicted(filter, left, above[x], x < step ? 0 : above[x - step]);
    }
    for (let x = 0; x < width; x++)
      pixels[y * width + x] = (row[x * step] << 16) | (row[x * step + 1] << 8) | row[x * step + 2];
    above = row;
  }
  return { width, height, pixels };
}

/** What a filter of PNG takes a byte for, from those at the left, above, and above at the left. */
function predicted(filter, left, up, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** The colours that most pixels have, and which of them each pixel comes nearest to. */
function palette(images) {
  const counts = new Map();
  for (const { pixels } of images)
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const colours = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a)).slice(0, PALETTE);
  const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];
  const apart = (one, other) => parts(one).reduce((sum, part, at) => sum + (part - parts(other)[at]) ** 2, 0);
  const known = new Map(colours.map((colour, at) => [colour, at]));
  const nearest = (pixel) => {
    let best = known.get(pixel);
    if (best === undefined) {
      best = colours.reduce(
        (least, colour, at) => (apart(colour, pixel) < apart(colours[least], pixel) ? at : least),
        0,
      );
      known.set(pixel, best);
    }
    return best;
  };
  return { bytes: Buffer.from(colours.flatMap(parts)), nearest };
}

/** The smallest box with all that differs; one pixel where nothing does. */
function changed(before, now, width) {
  const box = { left: width, top: Infinity, right: -1, bottom: -1 };
  for (let at = 0; at < now.length; at++) {
    if (before?.[at] === now[at]) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = y;
  }
  return box.bottom < 0 ? { left: 0, top: 0, right: 0, bottom: 0 } : box;
}

/** An animation of screenshots of one size, `[{ png, ms }]`, for ever repeated. */
export function animation(frames) {
  const images = frames.map(({ png }) => decode(png));
  const { width, height } = images[0];
  const { bytes, nearest } = palette(images);
  let number = 0;
  let before;
  const written = images.flatMap(({ pixels }, at) => {
    const now = Uint8Array.from(pixels, nearest);
    const { left, top, right, bottom } = changed(before, now, width);
    before = now;
    const [across, down] = [right - left + 1, bottom - top + 1];
    const lines = Buffer.alloc((across + 1) * down);
    for (let y = 0; y < down; y++)
      lines.set(now.subarray((top + y) * width + left, (top + y) * width + right + 1), y * (across + 1) + 1);
    const packed = deflateSync(lines, { level: 9 });
    const control = fields([number++, across, down, left, top], [frames[at].ms, 1000], [0, 0]);
    return [
      chunk('fcTL', control),
      at === 0 ? chunk('IDAT', packed) : chunk('fdAT', Buffer.concat([fields([number++]), packed])),
    ];
  });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', fields([width, height], [], [8, 3, 0, 0, 0])),
    chunk('acTL', fields([frames.length, 0])),
    chunk('PLTE', bytes),
    ...written,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
