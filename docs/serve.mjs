/** A server of static files on a free port of this machine, for checks in Chromium. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

function fileAt(folder, url) {
  const path = join(folder, decodeURIComponent(url.split("?")[0]));
  return [path, join(path, "index.html")].find((file) => existsSync(file) && statSync(file).isFile());
}

/** Resolves to the server; its address has the port. The missing icon of a page is no error. */
export function serve(folder) {
  const server = createServer(({ url }, response) => {
    const file = fileAt(folder, url);
    const missing = url === "/favicon.ico" ? 204 : 404;
    response.writeHead(file === undefined ? missing : 200, {
      "content-type": TYPES[extname(file ?? "")] ?? "text/plain",
    });
    response.end(file === undefined ? "" : readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
