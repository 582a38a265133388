/** Screenshots reduced to a coarse grid of brightness and colour: fonts and antialiasing change it little, a missing panel or curve does. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Size of a cell in CSS pixels: larger than a letter, smaller than a panel. */
const CELL = 24;
/** Of 255. Text is grey: letters drawn otherwise move brightness by up to 40 and colour not at all; a curve that is gone moves colour by 10. */
const TOLERANCES = { brightness: 45, colour: 6 };

/** Runs in the page: mean brightness and colour (largest less smallest of red, green and blue) of each cell, row by row. */
async function meansOfCells({ address, cell }) {
  const image = new Image();
  image.src = address;
  await image.decode();
  const [columns, rows] = [Math.floor(image.width / cell), Math.floor(image.height / cell)];
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const [brightness, colour] = [[], []];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const { data } = context.getImageData(column * cell, row * cell, cell, cell);
      let [sum, spread] = [0, 0];
      for (let k = 0; k < data.length; k += 4) {
        const [red, green, blue] = data.subarray(k, k + 3);
        sum += (red + green + blue) / 3;
        spread += Math.max(red, green, blue) - Math.min(red, green, blue);
      }
      brightness.push(Math.round((4 * sum) / data.length));
      colour.push(Math.round((4 * spread) / data.length));
    }
  }
  return { columns, rows, brightness, colour };
}

/** `{ columns, rows, brightness, colour }` of a PNG; a blank page of the browser decodes it. */
export async function reducePicture(browser, png) {
  const page = await browser.newPage();
  try {
    return await page.evaluate(meansOfCells, {
      address: `data:image/png;base64,${png.toString("base64")}`,
      cell: CELL,
    });
  } finally {
    await page.close();
  }
}

/** Sentences that say where two reduced pictures differ by more than fonts explain. */
export function pictureDifferences(expected, actual) {
  if (expected.columns !== actual.columns || Math.abs(expected.rows - actual.rows) > 1) {
    return [`${actual.columns} x ${actual.rows} cells instead of ${expected.columns} x ${expected.rows}`];
  }
  return Object.entries(TOLERANCES).flatMap(([channel, tolerance]) => {
    const cells = expected[channel].slice(0, actual[channel].length);
    return cells.flatMap((value, k) => {
      const difference = Math.abs(value - actual[channel][k]);
      const place = `row ${Math.floor(k / expected.columns)}, column ${k % expected.columns}`;
      return difference > tolerance ? [`${channel} at ${place} differs by ${difference} of 255`] : [];
    });
  });
}

/** Compares with the picture recorded in `file`, which UPDATE_PICTURES=1 writes anew. */
export function comparePicture(file, actual) {
  if (process.env.UPDATE_PICTURES !== undefined || !existsSync(file))
    writeFileSync(file, `${JSON.stringify(actual)}\n`);
  return pictureDifferences(JSON.parse(readFileSync(file, "utf8")), actual);
}
