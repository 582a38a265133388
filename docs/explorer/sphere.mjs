/** A function on the sphere in orthographic projection, seen from the x axis with z upwards. */
export function drawSphere(canvas, { theta, phi, values }) {
  const size = canvas.width;
  const context = canvas.getContext("2d");
  const image = context.createImageData(size, size);
  const peak = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-300);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const [y, z] = [(2 * column) / size - 1, 1 - (2 * row) / size];
      const depth = 1 - y * y - z * z;
      if (depth < 0) continue;
      const i = Math.min(theta.length - 1, Math.floor((Math.acos(z) / Math.PI) * theta.length));
      const angle = Math.atan2(y, Math.sqrt(depth)) / (2 * Math.PI);
      const j = Math.round((angle + 1) * phi.length) % phi.length;
      image.data.set(colour(values[i * phi.length + j] / peak), 4 * (row * size + column));
    }
  }
  context.putImageData(image, 0, 0);
}

/** From blue through dark grey to yellow, for values from -1 to 1. */
function colour(value) {
  const strength = Math.sqrt(Math.abs(value));
  const end = value < 0 ? [64, 140, 255] : [255, 214, 64];
  return [...end.map((channel) => 40 + (channel - 40) * strength), 255];
}
