/** The thread that relaxes finite N, for as long as its panel is the chosen one. */
import { relax } from "./relax.js";
import type { RelaxationRequest, Relaxed } from "./relaxation.js";
import { serveLatest } from "./serve-latest.js";

serveLatest<RelaxationRequest, Relaxed>(async (request, service) => {
  const found = await relax(request, service);
  if (found !== null) service.reply(found);
});
